package org.foireturns.grammar;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.foireturns.words.Lexicon;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;

/**
 * What a text names to say that it is not meant: "Facebook (not Messenger)", "outcomes not included", "no-crimed
 * records taken out", "figures may differ from those published for 2023/24".
 */
final class ExclusionRule implements Rule {
    private static final double COST = 0.7;
    /** In a shorter text what is left out changes what is counted: "Total excluding cancelled". */
    private static final int SHORTEST_SENTENCE = 12;

    private final DateRule dates;

    ExclusionRule(DateRule dates) {
        this.dates = dates;
    }

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        boolean sentence = text.size() >= SHORTEST_SENTENCE;
        Lexicon.Match excluding = text.match(NoteTerm.EXCLUDING, at);
        Lexicon.Match negated = text.isSign(at - 1, "(") ? text.match(NoteTerm.NEGATION, at) : null;
        Lexicon.Match not = negated == null ? excluding : negated;
        if (not != null && behindPlatform(text, at)) {
            names(text, not.end(), ValueTerm.PLATFORM, edges);
        }
        if (excluding != null && sentence) {
            names(text, excluding.end(), ValueTerm.BESIDE, edges);
        }
        Lexicon.Match name = sentence ? text.match(ValueTerm.BESIDE, at) : null;
        Lexicon.Match excluded =
                name == null ? null : text.match(NoteTerm.EXCLUDED, text.past(ValueTerm.UNIT, name.end()));
        if (excluded != null) {
            edges.accept(Edge.of(excluded.end(), Fact.Filler.PLAIN, COST));
        }
        Lexicon.Match elsewhere = text.match(PeriodTerm.ELSEWHERE, at);
        if (elsewhere != null) {
            periods(text, elsewhere.end(), end -> edges.accept(Edge.of(end, Fact.Filler.PLAIN, COST)));
        }
    }

    /** Whether a platform is named right before: of that one another may be left out, of a total none. */
    private static boolean behindPlatform(Text text, int at) {
        int end = text.isSign(at - 1, "(") ? at - 1 : at;
        for (int start = 0; start < end; start++) {
            Lexicon.Match platform = text.match(ValueTerm.PLATFORM, start);
            if (platform != null && platform.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** One name after the other: "excluding Messenger, Instagram and WhatsApp". */
    private static void names(Text text, int start, TermKind kind, Consumer<Edge> edges) {
        int next = text.past(TextTerm.FILLER, start);
        for (int end = text.past(kind, next); end > next; end = text.past(kind, next)) {
            edges.accept(Edge.of(end, Fact.Filler.PLAIN, COST));
            next = text.past(TextTerm.AND, end);
        }
    }

    /** The tokens behind each year or day that begins at a token. */
    private void periods(Text text, int start, IntConsumer ends) {
        FinancialYear financial = FinancialYear.at(text, FinancialYear.pastName(text, start), false);
        if (financial != null) {
            ends.accept(financial.pastNameBehind(text).end());
        }
        int number = text.past(PeriodTerm.CALENDAR_YEAR, start);
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
