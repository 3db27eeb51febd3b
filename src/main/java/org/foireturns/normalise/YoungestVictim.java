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
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])([0-9]{1,2})(?![0-9])");
    private static final int ADULT = 18;

    /** Reads "4 year old boy", "6, gender not known"; empty when there is not one age of a child in it. */
    static Optional<YoungestVictim> read(String text, GenderReader genders) {
        Matcher match = NUMBER.matcher(text);
        if (!match.find()) {
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
