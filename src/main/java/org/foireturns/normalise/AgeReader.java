package org.foireturns.normalise;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.VictimAge;

/** Reads an age or a band of ages: {@code 12}, {@code 12 - 15 years}, {@code Under 12}, {@code 16 and over}. */
final class AgeReader {
    /** No age above this is read from a label; it is a count or a year. */
    private static final int OLDEST = 120;

    private static final String YEARS = "([0-9]{1,3})";
    private static final Pattern PADDING = Pattern.compile(
            "\\b(?:years?|yrs?|y ?/ ?o|olds?|ages?|aged|of|inclusive|victims?|child(?:ren)?|oed|oedran|blwydd|inc)\\b");

    /** The ways to write an age, the most particular first. */
    private static final List<Form> FORMS = List.of(
            form("(?:between |from )?" + YEARS + " ?(?:-|to|and|/|hyd at|i) ?" + YEARS, n -> band(n.get(0), n.get(1))),
            form(YEARS, n -> band(n.get(0), n.get(0))),
            form("(?:under|below|younger than|less than|u|<|dan|o dan) ?(?:the )?" + YEARS, n -> band(0, n.get(0) - 1)),
            form("(?:up to|<=|\u2264) ?" + YEARS, n -> band(0, n.get(0))),
            form(YEARS + " ?(?:and|or|&|a)? ?(?:under|below|younger|less|-|iau)", n -> band(0, n.get(0))),
            form(YEARS + " ?(?:\\+|plus)", n -> open(n.get(0))),
            form(YEARS + " ?(?:and|or|&|a|neu)? ?(?:over|above|older|more|upwards|hyn|throsodd)", n -> open(n.get(0))),
            form("(?:>=|\u2265) ?" + YEARS, n -> open(n.get(0))),
            form("(?:over|above|older than|>|dros) ?" + YEARS, n -> open(n.get(0) + 1)));

    private AgeReader() {}

    private record Form(Pattern pattern, Function<List<Integer>, Optional<VictimAge>> reading) {}

    private static Form form(String pattern, Function<List<Integer>, Optional<VictimAge>> reading) {
        return new Form(Pattern.compile(pattern), reading);
    }

    static Optional<VictimAge> read(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2010-\u2015\u2212]", "-");
        String bare = PADDING.matcher(plain)
                .replaceAll(" ")
                .replaceAll("[().,:]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        for (Form form : FORMS) {
            Matcher match = form.pattern.matcher(bare);
            if (match.matches()) {
                return form.reading.apply(numbers(match));
            }
        }
        return Optional.empty();
    }

    private static List<Integer> numbers(Matcher match) {
        List<Integer> numbers = new ArrayList<>();
        for (int group = 1; group <= match.groupCount(); group++) {
            numbers.add(Integer.valueOf(match.group(group)));
        }
        return numbers;
    }

    private static Optional<VictimAge> band(int from, int to) {
        return from <= to && to <= OLDEST ? Optional.of(VictimAge.band(from, to)) : Optional.empty();
    }

    private static Optional<VictimAge> open(int from) {
        return from <= OLDEST ? Optional.of(VictimAge.band(from, null)) : Optional.empty();
    }
}
