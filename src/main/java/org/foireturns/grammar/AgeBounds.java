package org.foireturns.grammar;

import java.util.List;
import java.util.function.Consumer;
import org.foireturns.model.VictimAge;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/** Bands of ages with one bound: "under 12", "12 not yet", "11 and under", "from the 16th birthday onwards", "11-". */
final class AgeBounds {
    static final double COST = 0.9;
    private static final int LAST_BAND = 16;
    /** Words between a bound and its age that change nothing. */
    private static final int MOST_FILLERS = 2;

    private final Text text;
    private final Consumer<Edge> edges;

    AgeBounds(Text text, Consumer<Edge> edges) {
        this.text = text;
        this.edges = edges;
    }

    /** The band on one side of an age. */
    private interface Bound {
        @Nullable
        VictimAge of(int age);
    }

    private void band(int end, VictimAge band) {
        edges.accept(Edge.of(end, new Fact.OfAge(band), COST));
    }

    /** "Under 12", "not yet 12", "up to 11", "12 not yet reached". */
    void upper(int start) {
        Bound below = number -> number == 0 ? null : VictimAge.band(0, number - 1);
        before(start, AgeTerm.UNDER, below);
        before(start, AgeTerm.NOT_REACHED, below);
        before(start, AgeTerm.UP_TO, number -> VictimAge.band(0, number));
        Age age = Age.at(text, start);
        Lexicon.Match notYet = age == null ? null : text.match(AgeTerm.NOT_REACHED, age.end());
        if (age != null && age.number() > 0 && notYet != null) {
            band(notYet.end(), VictimAge.band(0, age.number() - 1));
        }
    }

    /**
     * "To 11" at the beginning of a label, and "11-" where it ends: all up to that age, as "16+" are all from it on.
     * "16 -" are they too: no band of children goes up to there.
     *
     * @param start behind the words before an age
     */
    void open(int at, int start) {
        int to = text.past(TextTerm.TO, start);
        Age upTo = to == start || at > 0 ? null : Age.at(text, to);
        if (upTo != null && upTo.end() == text.size()) {
            band(upTo.end(), VictimAge.band(0, upTo.number()));
        }
        Age alone = at > 0 ? null : Age.at(text, start);
        if (alone != null && text.isSign(alone.end(), "-") && alone.end() + 1 == text.size()) {
            boolean last = alone.number() >= LAST_BAND;
            band(text.size(), last ? VictimAge.band(alone.number(), null) : VictimAge.band(0, alone.number()));
        }
    }

    /** "Over 15". */
    void over(int start) {
        before(start, AgeTerm.OVER, number -> VictimAge.band(number + 1, null));
    }

    /** "At least 16". */
    void atLeast(int start) {
        before(start, AgeTerm.AT_LEAST, number -> VictimAge.band(number, null));
    }

    /** A bound before its age. */
    private void before(int at, TermKind kind, Bound bound) {
        Lexicon.Match word = text.match(kind, at);
        if (word == null) {
            return;
        }
        int start = text.isSign(word.end(), "-") ? word.end() + 1 : text.past(AgeTerm.AGED, word.end());
        Age age = Age.at(text, start);
        if (age == null && (kind == AgeTerm.UP_TO || kind == AgeTerm.AT_LEAST)) {
            Age behind = Age.at(text, pastFillers(start));
            age = behind != null && (behind.years() || at == 0) ? behind : null;
        }
        VictimAge band = age == null ? null : bound.of(age.number());
        if (age != null && band != null && !text.numberGoesOn(age.end()) && pastBirthday(age.end()) < 0) {
            band(age.end(), band);
        }
    }

    /** Behind words that change nothing, as in "up to and incl. 11". */
    private int pastFillers(int at) {
        int end = at;
        for (int i = 0; i < MOST_FILLERS; i++) {
            end = Math.max(text.past(TextTerm.AND, end), text.past(TextTerm.FILLER, end));
            end = text.isSign(end, ".") ? end + 1 : end;
        }
        return end;
    }

    /**
     * "Before the 12th birthday", "until their 12th birthday", "from the 16th birthday onwards", "after turning 16".
     */
    void birthday(int at) {
        for (TermKind kind : List.of(
                PeriodTerm.BEFORE, AgeTerm.UNDER, AgeTerm.UP_TO, AgeTerm.OVER, AgeTerm.AT_LEAST, TextTerm.FROM)) {
            Lexicon.Match word = text.match(kind, at);
            Age age = word == null ? null : Age.at(text, text.past(TextTerm.ARTICLE, word.end()));
            int end = age == null ? -1 : pastBirthday(age.end());
            if (age == null || end <= 0) {
                continue;
            }
            if (kind == AgeTerm.OVER || kind == AgeTerm.AT_LEAST || kind == TextTerm.FROM) {
                band(text.past(AgeTerm.AND_OVER, end), VictimAge.band(age.number(), null));
            } else if (age.number() > 0) {
                band(end, VictimAge.band(0, age.number() - 1));
            }
        }
    }

    /** The token behind "th birthday"; -1 where no birthday follows. */
    private int pastBirthday(int at) {
        Lexicon.Match birthday = text.match(AgeTerm.BIRTHDAY, text.past(PeriodTerm.ORDINAL, at));
        return birthday == null ? -1 : birthday.end();
    }

    /** "11 and under", "16 (and over)". */
    void behind(Age age) {
        behind(age, AgeTerm.AND_UNDER, VictimAge.band(0, age.number()));
        behind(age, AgeTerm.AND_OVER, VictimAge.band(age.number(), null));
    }

    private void behind(Age age, TermKind kind, VictimAge band) {
        int start = text.isSign(age.end(), "(") ? age.end() + 1 : age.end();
        Lexicon.Match word = text.match(kind, start);
        if (word != null) {
            int end = text.past(AgeTerm.YEARS_OLD, word.end());
            band(start > age.end() && text.isSign(end, ")") ? end + 1 : end, band);
        }
    }

    /** Behind "under" or "not yet". */
    static int pastUnder(Text text, int at) {
        return Math.max(text.past(AgeTerm.UNDER, at), text.past(AgeTerm.NOT_REACHED, at));
    }
}
