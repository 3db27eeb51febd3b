package org.foireturns.normalise;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.VictimAge;

/** The ages that a longer text speaks of: "victims aged 12 to 15". A number alone is none. */
final class AgesIn {
    /** An offence against "a child under 16" is so called whatever the victim's age. */
    private static final Pattern NAME_OF_OFFENCE = Pattern.compile(
            "\\b(?:child|children|person|minor|girl|boy)s? (?:aged )?under (?:the age of )?(?:13|16|18)\\b");

    private static final Pattern AGE = Pattern.compile(
            "(?<![\\w/.-])(?:(?:aged|ages|age)(?: between| from| under| over| below| up to)? [0-9]{1,2}(?: ?(?:-|to|and) ?[0-9]{1,2})?"
                    + "|(?:under|over|below|up to|younger than|older than) (?:the age of )?[0-9]{1,2}(?=s?(?: years?| yrs?|s?\\b))"
                    + "|[0-9]{1,2} ?(?:-|to) ?[0-9]{1,2} ?(?=years?|yrs?|year)"
                    + "|[0-9]{1,2} ?(?:-|to) ?[0-9]{1,2}(?=\\)?$)"
                    + "|[0-9]{1,2}(?= ?(?:years?|yrs?)\\b)"
                    + "|[0-9]{1,2}(?= ?(?:\\+|(?:and|or|&) (?:over|under|above|below|older|younger))))"
                    + "(?: ?(?:years?(?: old)?|yrs?|\\+|(?:and|or|&) (?:over|under|above|below|older|younger)))*+");

    private AgesIn() {}

    static Set<VictimAge> text(String text) {
        if (!Plain.mayHaveNumber(text)) {
            return Set.of();
        }
        String plain = NAME_OF_OFFENCE.matcher(Plain.withDigits(text)).replaceAll(" ");
        Set<VictimAge> ages = new TreeSet<>();
        Matcher match = AGE.matcher(plain);
        while (match.find()) {
            AgeReader.read(match.group()).ifPresent(ages::add);
        }
        return ages;
    }
}
