package org.foireturns.explain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.explain.Sense.Lean;
import org.foireturns.explain.Sense.Trait;
import org.foireturns.model.Cell;

/**
 * What the words of drawn sheets may be: a few genders, ages, years and platforms, and words that name them.
 *
 * <pre>
 * Female, Kik, 2018/19   an entry       12-15, 1 to 4, 2018   an entry or a value
 * 3, '3, *               a value        Kik - 2               a value that tells its label
 * Q2 Gender              opens question 2
 * </pre>
 */
final class DrawnSenses implements Senses {
    private static final Pattern QUESTION = Pattern.compile("Q([0-9])(?: (.*))?");
    private static final Pattern TOLD = Pattern.compile("(Kik|Snapchat) - [0-9]+");
    private static final int FIRST_YEAR = 2000;

    private static final Map<String, Sense> WORDS = Map.ofEntries(
            entry("Female", "gender"),
            entry("Male", "gender"),
            entry("Boys", "gender"),
            entry("Girls", "gender"),
            entry("Kik", "platform"),
            entry("Snapchat", "platform"),
            entry("Under 12", "age"),
            name("Gender", "gender"),
            name("Platform", "platform"),
            name("Year", "period"),
            name("(years)", "period"),
            name("Age", "age", Trait.NUMBERED),
            name("Age and gender", "gender", Trait.NUMBERED),
            Map.entry("of whom 0-11", new Sense(Lean.LABEL, Set.of("age"), Set.of(), Set.of(Trait.PART))),
            Map.entry("of whom 12-15", new Sense(Lean.LABEL, Set.of("age"), Set.of(), Set.of(Trait.PART))),
            trait("Unknown", Trait.NEUTRAL),
            Map.entry("Read Kik as 7 then", new Sense(Lean.LABEL, Set.of("platform"), Set.of(), Set.of(Trait.PARTLY))),
            trait("Total", Trait.NEUTRAL, Trait.WHOLE),
            trait("Rank", Trait.ORDINAL),
            trait("Youngest victim", Trait.ANSWERED),
            trait("9 year old girl", Trait.ANSWER),
            trait("The youngest was 9", Trait.ANSWERED, Trait.ANSWER),
            name("Sex of the youngest", "gender", Trait.ANSWERED),
            Map.entry("Youngest girl: 9", new Sense(Lean.LABEL, Set.of("gender"), Set.of(), Set.of(Trait.ANSWERED))));

    private static Map.Entry<String, Sense> entry(String word, String kind) {
        return Map.entry(word, new Sense(Lean.LABEL, Set.of(kind), Set.of(), Set.of()));
    }

    private static Map.Entry<String, Sense> name(String word, String axis, Trait... traits) {
        return Map.entry(word, new Sense(Lean.LABEL, Set.of(), Set.of(axis), Set.of(traits)));
    }

    private static Map.Entry<String, Sense> trait(String word, Trait... traits) {
        return Map.entry(word, new Sense(Lean.LABEL, Set.of(), Set.of(), Set.of(traits)));
    }

    @Override
    public Sense of(Cell cell) {
        BigDecimal number = cell.number();
        if (number != null) {
            boolean year = number.intValue() >= FIRST_YEAR;
            return year ? new Sense(Lean.EITHER, Set.of("period"), Set.of(), Set.of()) : Sense.NUMBER;
        }
        return of(cell.text().strip());
    }

    private static Sense of(String text) {
        Matcher question = QUESTION.matcher(text);
        if (question.matches()) {
            Sense rest = question.group(2) == null ? Sense.WORDS : of(question.group(2));
            int number = Integer.parseInt(question.group(1));
            return new Sense(rest.lean(), rest.kinds(), rest.names(), rest.traits(), number, null);
        }
        Matcher told = TOLD.matcher(text);
        if (told.matches()) {
            return Sense.telling(told.group(1), Set.of("platform"));
        }
        if (text.matches("[0-9]{1,2}(-| to )[0-9]{1,2}")) {
            return new Sense(Lean.EITHER, Set.of("age"), Set.of(), Set.of());
        }
        if (text.matches("[0-9]{4}/[0-9]{2}")) {
            return new Sense(Lean.LABEL, Set.of("period"), Set.of(), Set.of());
        }
        return text.matches("[0-9]+|\\*") ? Sense.NUMBER : WORDS.getOrDefault(text, Sense.WORDS);
    }
}
