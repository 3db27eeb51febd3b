package org.foireturns.grammar;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TermKind;

/**
 * What a text names to say that it is not meant: "Facebook (not Messenger)", "outcomes not included", "figures may
 * differ from those published for 2023/24".
 */
final class ExclusionRule implements Rule {
    private static final double COST = 0.7;
    /** What may be left out by its name; an age or a gender left out changes what is counted and is no such thing. */
    private static final List<TermKind> NAMED = List.of(TermKind.PLATFORM, TermKind.METHOD, TermKind.BESIDE);

    private final DateRule dates;

    ExclusionRule(DateRule dates) {
        this.dates = dates;
    }

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match excluding = text.match(TermKind.EXCLUDING, at);
        if (excluding != null) {
            names(text, excluding.end(), NAMED, edges);
        }
        Lexicon.Match not = text.isSign(at - 1, "(") ? text.match(TermKind.NEGATION, at) : null;
        if (not != null) {
            names(text, not.end(), List.of(TermKind.PLATFORM), edges);
        }
        for (TermKind kind : NAMED) {
            Lexicon.Match name = text.match(kind, at);
            Lexicon.Match excluded = name == null ? null : text.match(TermKind.EXCLUDED, name.end());
            if (excluded != null) {
                edges.accept(Edge.of(excluded.end(), new Fact.Filler(false), COST));
            }
        }
        Lexicon.Match elsewhere = text.match(TermKind.ELSEWHERE, at);
        if (elsewhere != null) {
            periods(text, elsewhere.end(), end -> edges.accept(Edge.of(end, new Fact.Filler(false), COST)));
        }
    }

    /** One name after the other: "excluding Messenger, Instagram and WhatsApp". */
    private static void names(Text text, int start, List<TermKind> kinds, Consumer<Edge> edges) {
        int next = text.past(TermKind.FILLER, start);
        while (true) {
            int end = next;
            for (TermKind kind : kinds) {
                end = Math.max(end, text.past(kind, next));
            }
            if (end == next) {
                return;
            }
            edges.accept(Edge.of(end, new Fact.Filler(false), COST));
            next = text.past(TermKind.AND, end);
            if (next == end) {
                return;
            }
        }
    }

    /** The tokens behind each year or day that begins at a token. */
    private void periods(Text text, int start, IntConsumer ends) {
        FinancialYear financial = FinancialYear.at(text, FinancialYear.pastName(text, start), false);
        if (financial != null) {
            ends.accept(financial.pastNameBehind(text).end());
        }
        int number = text.past(TermKind.CALENDAR_YEAR, start);
        if (PartialDate.year(text.number(number, 4, 4)) > 0 && !text.numberGoesOn(number + 1)) {
            ends.accept(number + 1);
        }
        for (PartialDate date : dates.at(text, start)) {
            if (date.hasYear()) {
                ends.accept(date.end());
            }
        }
    }
}
