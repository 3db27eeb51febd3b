package org.foireturns.grammar;

import java.util.function.Consumer;
import org.foireturns.model.VictimAge;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TermKind;
import org.jspecify.annotations.Nullable;

/** Ages and bands of ages: "11 and under", "12-15 yrs", "aged 16 or over", "U12", "<12", "14 years old". */
final class AgeRule implements Rule {
    private static final double BAND = 0.9;
    private static final int OLDEST = 120;
    /** "More than one" is no age. */
    private static final int YOUNGEST_IN_WORDS = 4;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        int start = pastLead(text, at);
        bounded(text, start, TermKind.UNDER, number -> number == 0 ? null : VictimAge.band(0, number - 1), edges);
        bounded(text, start, TermKind.UP_TO, number -> VictimAge.band(0, number), edges);
        bounded(text, start, TermKind.OVER, number -> VictimAge.band(number + 1, null), edges);
        bounded(text, start, TermKind.AT_LEAST, number -> VictimAge.band(number, null), edges);
        Age first = age(text, start);
        if (first == null) {
            return;
        }
        boolean led = start > at && text.match(TermKind.AGED, at) != null;
        if (led || first.years) {
            edges.accept(Edge.of(first.end, new Fact.OfAge(VictimAge.years(first.number)), BAND));
        }
        behind(text, first, TermKind.AND_UNDER, VictimAge.band(0, first.number), edges);
        behind(text, first, TermKind.AND_OVER, VictimAge.band(first.number, null), edges);
        int next = text.isSign(first.end, "-") || text.isSign(first.end, "/") ? first.end + 1 : text.past(TermKind.TO, first.end);
        Age last = next == first.end ? null : age(text, next);
        if (last != null && last.number > first.number && !text.numberGoesOn(next + 1)) {
            edges.accept(Edge.of(last.end, new Fact.OfAge(VictimAge.band(first.number, last.number)), BAND));
        }
    }

    /** Past "aged", "ages between". */
    private static int pastLead(Text text, int at) {
        int end = text.past(TermKind.AGED, at);
        end = text.isSign(end, ":") && end > at ? end + 1 : end;
        return text.past(TermKind.FROM, end);
    }

    private static void bounded(Text text, int at, TermKind kind, Bound bound, Consumer<Edge> edges) {
        Lexicon.Match word = text.match(kind, at);
        Age age = word == null ? null : age(text, text.past(TermKind.AGED, word.end()));
        VictimAge band = age == null ? null : bound.of(age.number);
        if (age != null && band != null && !text.numberGoesOn(age.end)) {
            edges.accept(Edge.of(age.end, new Fact.OfAge(band), BAND));
        }
    }

    private static void behind(Text text, Age age, TermKind kind, VictimAge band, Consumer<Edge> edges) {
        int start = text.isSign(age.end, "(") ? age.end + 1 : age.end;
        Lexicon.Match word = text.match(kind, start);
        if (word != null) {
            int end = text.past(TermKind.YEARS_OLD, word.end());
            edges.accept(Edge.of(
                    start > age.end && text.isSign(end, ")") ? end + 1 : end, new Fact.OfAge(band), BAND));
        }
    }

    /** A number that may be an age, with "years old" behind it or without; "birth" is 0. */
    private static @Nullable Age age(Text text, int at) {
        int number = text.number(at, 1, 3);
        int end = at + 1;
        Lexicon.Match word = text.match(TermKind.NUMBER, at);
        if (number < 0 && word != null && Integer.parseInt(word.value()) >= YOUNGEST_IN_WORDS) {
            number = Integer.parseInt(word.value());
            end = word.end();
        }
        if (number < 0 || number > OLDEST) {
            return null;
        }
        int behind = text.isSign(end, "-") && text.match(TermKind.YEARS_OLD, end + 1) != null ? end + 1 : end;
        int years = text.past(TermKind.YEARS_OLD, behind);
        return years > behind ? new Age(number, years, true) : new Age(number, end, false);
    }

    /** @param years whether "years old" stands behind it */
    private record Age(int number, int end, boolean years) {}

    /** The band on one side of an age. */
    private interface Bound {
        @Nullable
        VictimAge of(int age);
    }
}
