package org.foireturns.grammar;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.foireturns.model.VictimAge;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TermKind;
import org.jspecify.annotations.Nullable;

/** Ages and bands of ages: "11 and under", "12-15 yrs", "13 to under 16", "aged 12, 13 or 14", "U12", "<12". */
final class AgeRule implements Rule {
    private static final double BAND = 0.9;
    /** "24/25" is rather a year. */
    private static final double SLASH = 1.3;
    /** "20-21" of adults is rather a year too: victims are children. */
    private static final double ADULTS = 1.9;

    /** "3/4" is rather a fraction. */
    private static final int SHORTEST_OF_SLASH = 10;

    private static final int ADULT = 18;
    private static final int OLDEST = 120;
    /** "More than one" is no age, and "1, 2 and 3" are no ages. */
    private static final int YOUNGEST_IN_WORDS = 4;

    /** The fraction of the first or last age of a year: "12.0 - 15.9". */
    private static final Pattern WHOLE_YEAR = Pattern.compile("0+|9+");

    private static final int FEWEST_IN_LIST = 3;
    /** Words between two bounds: ", but". */
    private static final int MOST_JOINING = 2;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        ages(text, at, edge -> {
            edges.accept(edge);
            withUpper(text, edge, edges);
        });
    }

    /** "12 or over but under 16": the upper bound of a band that begins with a lower one. */
    private static void withUpper(Text text, Edge lower, Consumer<Edge> edges) {
        VictimAge from = ((Fact.OfAge) lower.facts().get(0)).age();
        if (from.from() == 0 || from.to() < OLDEST) {
            return;
        }
        int start = lower.end();
        for (int i = 0; i < MOST_JOINING; i++) {
            int next = Math.max(text.past(TermKind.AND, start), text.past(TermKind.FILLER, start));
            start = next == start || pastUnder(text, start) > start ? start : next;
        }
        Consumer<Edge> band = edge -> {
            VictimAge to = ((Fact.OfAge) edge.facts().get(0)).age();
            if (to.to() > from.from()) {
                edges.accept(Edge.of(edge.end(), new Fact.OfAge(VictimAge.band(from.from(), to.to())), BAND));
            }
        };
        upper(text, start, band);
        birthday(text, start, band);
    }

    private static void upper(Text text, int start, Consumer<Edge> edges) {
        Bound below = number -> number == 0 ? null : VictimAge.band(0, number - 1);
        bounded(text, start, TermKind.UNDER, below, edges);
        bounded(text, start, TermKind.NOT_REACHED, below, edges);
        bounded(text, start, TermKind.UP_TO, number -> VictimAge.band(0, number), edges);
        Age age = age(text, start);
        Lexicon.Match notYet = age == null ? null : text.match(TermKind.NOT_REACHED, age.end);
        if (age != null && age.number > 0 && notYet != null) {
            edges.accept(Edge.of(notYet.end(), new Fact.OfAge(VictimAge.band(0, age.number - 1)), BAND));
        }
    }

    /**
     * "To 11" at the beginning of a label, and "11-" where it ends: all up to that age, as "16+" are all from it on.
     */
    private static void open(Text text, int at, Lead lead, Consumer<Edge> edges) {
        int to = text.past(TermKind.TO, lead.end);
        Age upTo = to == lead.end || at > 0 ? null : age(text, to);
        if (upTo != null && upTo.end == text.size()) {
            edges.accept(Edge.of(upTo.end, new Fact.OfAge(VictimAge.band(0, upTo.number)), BAND));
        }
        Age alone = at > 0 ? null : age(text, lead.end);
        if (alone != null && text.isSign(alone.end, "-") && alone.end + 1 == text.size()) {
            edges.accept(Edge.of(text.size(), new Fact.OfAge(VictimAge.band(0, alone.number)), BAND));
        }
    }

    private static void ages(Text text, int at, Consumer<Edge> edges) {
        Lead lead = Lead.at(text, at);
        int start = lead.end;
        upper(text, start, edges);
        open(text, at, lead, edges);
        birthday(text, at, edges);
        bounded(text, start, TermKind.OVER, number -> VictimAge.band(number + 1, null), edges);
        bounded(text, start, TermKind.AT_LEAST, number -> VictimAge.band(number, null), edges);
        Age first = age(text, start);
        if (first == null) {
            return;
        }
        boolean upwards = start > at && text.match(TermKind.AT_LEAST, at) != null;
        if (upwards) {
            bounded(text, at, TermKind.AT_LEAST, number -> VictimAge.band(number, null), edges);
        }
        if (!upwards && (lead.aged || first.years)) {
            edges.accept(Edge.of(first.end, new Fact.OfAge(VictimAge.years(first.number)), BAND));
        }
        behind(text, first, TermKind.AND_UNDER, VictimAge.band(0, first.number), edges);
        behind(text, first, TermKind.AND_OVER, VictimAge.band(first.number, null), edges);
        range(text, lead, first, edges);
        list(text, lead, first, edges);
    }

    /** "12-15", "between 12 and 15", "16 and 17", "13 to under 16", "16 up to the 18th birthday". */
    private static void range(Text text, Lead lead, Age first, Consumer<Edge> edges) {
        boolean slash = text.isSign(first.end, "/");
        boolean dash = text.isSign(first.end, "-");
        int to = dash ? first.end + 1 : text.past(TermKind.TO, first.end);
        boolean and = to == first.end && text.match(TermKind.AND, first.end) != null;
        int next = and ? text.past(TermKind.AND, first.end) : to;
        int but = Math.max(text.past(TermKind.FILLER, next), text.past(TermKind.AND, next));
        boolean field = next == first.end && lead.aged && first.twoDigits && text.number(next, 2, 2) >= 0;
        boolean butUnder = !field && !first.years && next == first.end && pastUnder(text, but) > but;
        if (next == first.end && !field && !butUnder) {
            return;
        }
        int under = pastUnder(text, butUnder ? but : next);
        int behind = text.past(TermKind.AGED, text.past(TermKind.ARTICLE, under));
        Age age = age(text, behind);
        if (age == null || text.numberGoesOn(behind + 1)) {
            return;
        }
        Lexicon.Match birthday = text.match(TermKind.BIRTHDAY, text.past(TermKind.ORDINAL, age.end));
        int last = under > next || birthday != null ? age.number - 1 : age.number;
        boolean joined = !and || slash || lead.between || under > next || last == first.number + 1;
        boolean fraction =
                slash && last == first.number + 1 && first.number < SHORTEST_OF_SLASH && !lead.aged && !age.years;
        if (last > first.number && joined && !fraction) {
            boolean years = lead.aged || age.years || last != first.number + 1;
            double cost = years ? BAND : first.number >= ADULT ? ADULTS : slash ? SLASH : BAND;
            int end = birthday == null ? age.end : birthday.end();
            edges.accept(Edge.of(end, new Fact.OfAge(VictimAge.band(first.number, last)), cost));
        }
    }

    /** Behind "under" or "not yet". */
    private static int pastUnder(Text text, int at) {
        return Math.max(text.past(TermKind.UNDER, at), text.past(TermKind.NOT_REACHED, at));
    }

    /** "12, 13, 14 or 15". */
    private static void list(Text text, Lead lead, Age first, Consumer<Edge> edges) {
        if (first.number < YOUNGEST_IN_WORDS && !lead.aged) {
            return;
        }
        Age last = first;
        for (Age next = next(text, last); next != null; next = next(text, last)) {
            last = next;
        }
        if (last.number - first.number + 1 >= FEWEST_IN_LIST) {
            edges.accept(Edge.of(last.end, new Fact.OfAge(VictimAge.band(first.number, last.number)), BAND));
        }
    }

    private static @Nullable Age next(Text text, Age before) {
        int and = text.past(TermKind.AND, text.past(TermKind.AND, before.end));
        Age next = and == before.end ? null : age(text, and);
        return next != null && next.number == before.number + 1 ? next : null;
    }

    private static void bounded(Text text, int at, TermKind kind, Bound bound, Consumer<Edge> edges) {
        Lexicon.Match word = text.match(kind, at);
        if (word == null) {
            return;
        }
        int start = text.isSign(word.end(), "-") ? word.end() + 1 : text.past(TermKind.AGED, word.end());
        Age age = age(text, start);
        if (age == null && (kind == TermKind.UP_TO || kind == TermKind.AT_LEAST)) {
            Age behind = age(text, pastFillers(text, start));
            age = behind != null && (behind.years || at == 0) ? behind : null;
        }
        VictimAge band = age == null ? null : bound.of(age.number);
        if (age != null && band != null && !text.numberGoesOn(age.end) && pastBirthday(text, age.end) < 0) {
            edges.accept(Edge.of(age.end, new Fact.OfAge(band), BAND));
        }
    }

    /** Behind words that change nothing, as in "up to and incl. 11", "from about 16". */
    private static int pastFillers(Text text, int at) {
        int end = at;
        for (int i = 0; i < MOST_JOINING; i++) {
            end = Math.max(text.past(TermKind.AND, end), text.past(TermKind.FILLER, end));
            end = text.isSign(end, ".") ? end + 1 : end;
        }
        return end;
    }

    /**
     * "Before the 12th birthday", "until their 12th birthday", "from the 16th birthday onwards", "after turning 16".
     */
    private static void birthday(Text text, int at, Consumer<Edge> edges) {
        for (TermKind kind : List.of(
                TermKind.BEFORE, TermKind.UNDER, TermKind.UP_TO, TermKind.OVER, TermKind.AT_LEAST, TermKind.FROM)) {
            Lexicon.Match word = text.match(kind, at);
            Age age = word == null ? null : age(text, text.past(TermKind.ARTICLE, word.end()));
            int end = age == null ? -1 : pastBirthday(text, age.end);
            if (age != null && end > 0) {
                boolean upwards = kind == TermKind.OVER || kind == TermKind.AT_LEAST || kind == TermKind.FROM;
                if (upwards || age.number > 0) {
                    edges.accept(Edge.of(
                            upwards ? text.past(TermKind.AND_OVER, end) : end,
                            new Fact.OfAge(
                                    upwards ? VictimAge.band(age.number, null) : VictimAge.band(0, age.number - 1)),
                            BAND));
                }
            }
        }
    }

    /** The token behind "th birthday"; -1 where no birthday follows. */
    private static int pastBirthday(Text text, int at) {
        Lexicon.Match birthday = text.match(TermKind.BIRTHDAY, text.past(TermKind.ORDINAL, at));
        return birthday == null ? -1 : birthday.end();
    }

    private static void behind(Text text, Age age, TermKind kind, VictimAge band, Consumer<Edge> edges) {
        int start = text.isSign(age.end, "(") ? age.end + 1 : age.end;
        Lexicon.Match word = text.match(kind, start);
        if (word != null) {
            int end = text.past(TermKind.YEARS_OLD, word.end());
            edges.accept(Edge.of(start > age.end && text.isSign(end, ")") ? end + 1 : end, new Fact.OfAge(band), BAND));
        }
    }

    /** A number that may be an age, with "years old" behind it or without; "birth" is 0. */
    private static @Nullable Age age(Text text, int at) {
        int number = text.number(at, 1, 3);
        int end = at + 1;
        Lexicon.Match word = text.match(TermKind.NUMBER, at);
        if (number < 0 && word != null) {
            int said = Integer.parseInt(word.value());
            number = said == 0 || said >= YOUNGEST_IN_WORDS ? said : -1;
            end = word.end();
        }
        boolean decimal = text.isSign(end, ".") && text.touches(end + 1) && text.isNumber(end + 1);
        if (decimal && WHOLE_YEAR.matcher(text.token(end + 1).text()).matches()) {
            end += 2;
            decimal = false;
        }
        if (number < 0 || number > OLDEST || decimal || text.isSign(end, "%")) {
            return null;
        }
        boolean sign = text.isSign(end, "-") || text.isSign(end, "(");
        int behind = sign && text.match(TermKind.YEARS_OLD, end + 1) != null ? end + 1 : end;
        int years = text.past(TermKind.YEARS_OLD, behind);
        if (years == behind) {
            return new Age(number, end, false, text.number(at, 2, 2) >= 0);
        }
        boolean closed = text.isSign(end, "(") && text.isSign(years, ")");
        return new Age(number, closed ? years + 1 : years, true, false);
    }

    /**
     * @param years whether "years old" stands behind it
     * @param twoDigits whether it is typed in two digits and no more, as in the name of a field: "AGE_12_15"
     */
    private record Age(int number, int end, boolean years, boolean twoDigits) {}

    /**
     * Words before an age: "aged", "between the ages of".
     *
     * @param aged whether they say that an age follows
     * @param between whether two follow
     */
    private record Lead(int end, boolean aged, boolean between) {
        static Lead at(Text text, int at) {
            int from = text.past(TermKind.FROM, at);
            int aged = text.past(TermKind.AGED, from);
            aged = aged > from && text.isSign(aged, ":") ? aged + 1 : aged;
            int end = from > at ? aged : text.past(TermKind.FROM, aged);
            return new Lead(end, aged > from, from > at || end > aged);
        }
    }

    /** The band on one side of an age. */
    private interface Bound {
        @Nullable
        VictimAge of(int age);
    }
}
