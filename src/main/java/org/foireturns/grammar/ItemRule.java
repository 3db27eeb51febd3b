package org.foireturns.grammar;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;

/**
 * The number or letter of an item of a list before its words: "1. Total", "(a) Female", "C1. Offences", "2b: male
 * victims".
 */
final class ItemRule implements Rule {
    /** The parts of a question are few: "2h", while "5m" and "3yr" are something else. */
    private static final char LAST_PART = 'h';

    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    /** A request asks no more questions. */
    private static final int LAST_QUESTION = 20;
    /** Most ask no more than these. */
    private static final int FEW_QUESTIONS = 5;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        if (at == 0) {
            lettered(text, edges);
            part(text, edges);
            closed(text, edges);
            beforeAges(text, edges);
            worded(text, edges);
            roman(text, edges);
        }
    }

    /** "(iv) Victim sex undetermined", "ii. Female". */
    private static void roman(Text text, Consumer<Edge> edges) {
        int start = text.isSign(0, "(") ? 1 : 0;
        int number =
                start < text.size() ? ROMAN.indexOf(text.token(start).text().toLowerCase(Locale.ROOT)) + 1 : 0;
        int end = NumberingRule.closing(text, start + 1);
        boolean closed = end > start + 1 && (start == 0 || text.isSign(start + 1, ")"));
        if (number > 0 && closed && end < text.size() && text.token(end).spaced()) {
            edges.accept(Edge.of(end, new Fact.Numbering(number), NumberingRule.COST));
        }
    }

    /** "No. 1: recorded crimes", "Number 2 - Female": what closes it tells it from "No. 12-15". */
    private static void worded(Text text, Consumer<Edge> edges) {
        Lexicon.Match word = text.match(TextTerm.ITEM_NUMBER, 0);
        if (word == null) {
            return;
        }
        int at = text.isSign(word.end(), ".") ? word.end() + 1 : word.end();
        int end = NumberingRule.closing(text, at + 1);
        boolean dash = text.isSign(end, "-") && text.token(end).spaced() && !text.touches(end + 1);
        int words = dash ? end + 1 : end;
        if (text.number(at, 1, 2) >= 0 && words > at + 1 && text.isWord(words) && !text.touches(words)) {
            edges.accept(Edge.of(words, new Fact.Numbering(text.number(at, 1, 2)), NumberingRule.COST));
        }
    }

    /** A number or a letter and what closes it: "1. Total", "2) Gender", "(a) Female". */
    private static void closed(Text text, Consumer<Edge> edges) {
        int start = text.isSign(0, "(") ? 1 : 0;
        boolean number = text.number(start, 1, 2) >= 0;
        boolean letter = NumberingRule.letter(text, start);
        if (!number && !letter) {
            return;
        }
        int end = start + 1;
        while (number && text.isSign(end, ".") && text.number(end + 1, 1, 2) >= 0 && text.touches(end + 1)) {
            end += 2;
        }
        boolean nothingElse = end == start + 1
                && end + 1 == text.size()
                && (text.isSign(end, ".") || text.isSign(end, ")"))
                && (start == 0 || text.isSign(end, ")"));
        if (nothingElse) {
            edges.accept(Edge.of(
                    end + 1, new Fact.Numbering(number ? text.token(start).number() : 0), NumberingRule.COST));
        }
        if (end > start + 1 && text.isWord(end) && !text.touches(end)) {
            edges.accept(Edge.of(end, new Fact.Numbering(text.token(start).number()), NumberingRule.COST));
        }
        boolean closed = text.isSign(end, ".") || text.isSign(end, ")") || (number && text.isSign(end, ":"));
        boolean words = closed
                && end + 1 < text.size()
                && (text.token(end + 1).spaced() ? !text.isSign(end + 1, "-") : text.isWord(end + 1));
        if (words && (number || start == 1 || text.isSign(end, ")"))) {
            int value = number ? text.token(start).number() : 0;
            edges.accept(Edge.of(end + 1, new Fact.Numbering(value), NumberingRule.COST));
        }
    }

    /**
     * The number of an answer before ages: "2 - 12-15, female", "2 - 11 and under". The dash behind it has room on both
     * sides, that of a range has none. Before other words it may be a count: "5 - Snapchat".
     */
    private static void beforeAges(Text text, Consumer<Edge> edges) {
        boolean item = text.number(0, 1, 2) >= 1
                && text.number(0, 1, 2) <= LAST_QUESTION
                && text.isSign(1, "-")
                && !text.touches(1)
                && !text.touches(2);
        boolean range = text.number(2, 1, 2) >= 0
                && text.isSign(3, "-")
                && text.touches(3)
                && text.touches(4)
                && text.number(4, 1, 2) > text.number(2, 1, 2);
        boolean open = text.number(2, 1, 2) >= 0
                && (text.match(AgeTerm.AND_UNDER, 3) != null || text.match(AgeTerm.AND_OVER, 3) != null);
        if (item && (range || open)) {
            edges.accept(Edge.of(2, new Fact.Numbering(text.token(0).number()), NumberingRule.COST));
        }
    }

    /** A letter and a number before words: "C1. Number of offences", "B3 Aged 11 and under"; but not "F 12". */
    private static void lettered(Text text, Consumer<Edge> edges) {
        boolean both = NumberingRule.letter(text, 0)
                && text.match(ValueTerm.GENDER, 0) == null
                && text.match(TextTerm.QUESTION, 0) == null
                && text.number(1, 1, 2) >= 0
                && text.touches(1);
        int end = NumberingRule.closing(text, 2);
        boolean answer = both && text.size() == end && text.match(PeriodTerm.HALF, 0) == null;
        if (answer && text.token(0).typed().equals("A")) {
            edges.accept(Edge.of(end, new Fact.Numbering(text.number(1, 1, 2)), NumberingRule.COST));
        }
        if (both
                && text.isWord(end)
                && !text.touches(end)
                && text.match(AgeTerm.AND_UNDER, end) == null
                && text.match(AgeTerm.AND_OVER, end) == null
                && text.match(AgeTerm.YEARS_OLD, end) == null) {
            edges.accept(Edge.of(end, new Fact.Numbering(text.number(1, 1, 2)), NumberingRule.COST));
        }
    }

    /** The number and letter of a part of a question before its words, or alone: "2b: male victims", "5c", "2(b)". */
    private static void part(Text text, Consumer<Edge> edges) {
        boolean bracket = text.isSign(1, "(");
        int at = bracket ? 2 : 1;
        boolean both = text.number(0, 1, 2) >= 0
                && text.number(0, 1, 2) <= LAST_QUESTION
                && NumberingRule.small(text, at)
                && text.touches(at)
                && (!bracket || text.isSign(3, ")"))
                && (bracket
                        || (text.match(ValueTerm.GENDER, at) == null
                                && text.match(AgeTerm.YEARS_OLD, at) == null
                                && text.token(at).text().charAt(0) <= LAST_PART));
        int end = bracket ? 4 : NumberingRule.closing(text, 2);
        // "13 (b)" with a gap and nothing else is a child of 13 with a note.
        boolean noted = bracket && !text.touches(1) && end == text.size() && text.number(0, 1, 2) > FEW_QUESTIONS;
        if (both && !noted && (end == text.size() || (text.isWord(end) && !text.touches(end)))) {
            edges.accept(Edge.of(end, new Fact.Numbering(text.number(0, 1, 2)), NumberingRule.COST));
        }
    }
}
