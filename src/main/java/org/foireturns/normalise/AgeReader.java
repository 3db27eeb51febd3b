package org.foireturns.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.VictimAge;

/** Reads an age or a band of ages: {@code 12}, {@code 12 - 15 years}, {@code Under 12}, {@code 16 and over}. */
final class AgeReader {
    /** No age above this is read from a label; it is a count or a year. */
    private static final int OLDEST = 120;
    /** A date was a band of ages only when both ends are those of a young person. */
    private static final int OLDEST_IN_DATE = 25;

    /** A longer text says more than an age. */
    private static final int LONGEST = 120;

    private static final String YEARS = "([0-9]{1,3})";
    private static final Pattern PADDING = Pattern.compile(
            "(?<![a-z])(?:years?|yrs?|y ?/ ?o|yo|y|olds?|ages?|aged|of|the"
                    + "|inclusive|inc|incl|victims?|child(?:ren)?|persons?|group|band|oed|oedran|mlwydd|blwydd|rhwng|rhai)(?![a-z])");

    private static final String TO = " ?(?:-|to|and|/|hyd at|i|a|up to|through|until) ?";
    private static final String BELOW = "(?:under|below|younger than|less than|fewer than|u|<|dan|o dan|iau na) ?";
    private static final String AND = " ?(?:and|or|&|a|neu)? ?";

    /** The ways to write an age, the most particular first. */
    private static final List<Form> FORMS = List.of(
            form("(?:between |from )?" + YEARS + TO + YEARS, n -> band(n.get(0), n.get(1))),
            form(YEARS, n -> band(n.get(0), n.get(0))),
            form(YEARS + " ?(?:-|to|and|but)? ?" + BELOW + YEARS, n -> band(n.get(0), n.get(1) - 1)),
            form("(?:over|above) " + YEARS + " (?:and|but) " + BELOW + YEARS, n -> band(n.get(0) + 1, n.get(1) - 1)),
            form(BELOW + YEARS + "s?", n -> band(0, n.get(0) - 1)),
            form(
                    "(?:up to|up to and including|<=|\u2264|no (?:more|older) than|hyd at) ?" + YEARS,
                    n -> band(0, n.get(0))),
            form(YEARS + AND + "(?:under|below|younger|less|-|iau|dan)", n -> band(0, n.get(0))),
            form(YEARS + "s? ?(?:\\+|plus)", n -> open(n.get(0))),
            form(YEARS + "s?" + AND + "(?:over|above|older|more|upwards|up|hyn|throsodd|drosodd)", n -> open(n.get(0))),
            form("(?:>=|\u2265|at least) ?" + YEARS, n -> open(n.get(0))),
            form("(?:over|above|older than|more than|>|dros) ?" + YEARS + "s?", n -> open(n.get(0) + 1)));

    private AgeReader() {}

    private record Form(Pattern pattern, Function<List<Integer>, Optional<VictimAge>> reading) {}

    private static Form form(String pattern, Function<List<Integer>, Optional<VictimAge>> reading) {
        return new Form(Pattern.compile(pattern), reading);
    }

    static Optional<VictimAge> read(String text) {
        if (text.length() > LONGEST || !Plain.mayHaveNumber(text)) {
            return Optional.empty();
        }
        String bare = PADDING.matcher(Plain.withDigits(text))
                .replaceAll(" ")
                .replaceAll("[(\\[{})\\].,:;'\u2019\"]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^ ?- | - ?$", "")
                .strip();
        for (Form form : FORMS) {
            Matcher match = form.pattern.matcher(bare);
            if (match.matches()) {
                return form.reading.apply(numbers(match));
            }
        }
        return Optional.empty();
    }

    /**
     * The bands that a spreadsheet may have turned into a date: {@code 5-11} into 5 November, {@code 12-15} into the
     * first day of December 2015.
     */
    static List<VictimAge> behind(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        List<VictimAge> bands = new ArrayList<>();
        add(bands, day, month);
        add(bands, month, day);
        if (day == 1) {
            add(bands, month, date.getYear() % 100);
        }
        return bands;
    }

    private static void add(List<VictimAge> bands, int from, int to) {
        if (from < to && to <= OLDEST_IN_DATE) {
            bands.add(VictimAge.band(from, to));
        }
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
