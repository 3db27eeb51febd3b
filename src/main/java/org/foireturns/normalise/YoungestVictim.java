package org.foireturns.normalise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.VictimGender;

/**
 * The answer to "age and gender of the youngest victim".
 *
 * @param years whole years
 */
record YoungestVictim(int years, VictimGender gender) {
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])(?<!^-)([0-9]{1,2})(?![0-9])");
    private static final Pattern QUESTION =
            Pattern.compile("(?i)\\s*(?:q|question|part)? ?\\.?[0-9]{1,2}[a-z]? ?[.):].*");
    private static final Pattern OLD = Pattern.compile("(?i)[0-9] ?-?(?:(?:years?|yrs?)[ -]old|y ?/?o)\\b");
    private static final int LONGEST = 40;
    private static final int ADULT = 18;

    /** Whether a text says an age and a gender as an answer does: "4 year old boy". */
    static boolean saysAgeAndGender(String text, GenderReader genders) {
        return text.length() <= LONGEST
                && OLD.matcher(text).find()
                && read(text, genders).isPresent()
                && genders.in(text).isPresent();
    }

    /** Reads "4 year old boy", "6, gender not known"; empty when there is not one age of a child in it. */
    static Optional<YoungestVictim> read(String text, GenderReader genders) {
        Matcher match = NUMBER.matcher(text);
        boolean negative = text.strip().startsWith("-");
        if (negative || QUESTION.matcher(text).matches() || !match.find()) {
            return Optional.empty();
        }
        int years = Integer.parseInt(match.group(1));
        boolean another = match.find();
        if (another || years >= ADULT) {
            return Optional.empty();
        }
        return Optional.of(new YoungestVictim(years, genders.in(text).orElse(VictimGender.UNKNOWN)));
    }
}
