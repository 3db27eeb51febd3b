package org.foireturns.grammar;

import java.util.List;
import java.util.function.Consumer;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Lexicon;
import org.foireturns.words.TextTerm;
import org.foireturns.words.Token;
import org.foireturns.words.ValueTerm;

/**
 * Numbers that count no offence and name no age: of a question, a table or a note, and references of letters. Those of
 * items of a list are read by {@link ItemRule}.
 */
final class NumberingRule implements Rule {
    static final double COST = 0.7;
    /** "Part a" may also be a part of something. */
    private static final double LETTER = 1.2;
    /** Dearer than a period or a day, which are made of as many digits. */
    private static final double CODE = 1.9;

    private static final int FEWEST_DIGITS = 5;

    @Override
    public void propose(Text text, int at, Consumer<Edge> edges) {
        question(text, at, edges);
        inTwoLanguages(text, at, edges);
        numbered(text, at, edges);
        reference(text, at, edges);
        code(text, at, edges);
        note(text, at, edges);
    }

    /**
     * "Question 2", "question one", "Q5b)", "Q2(f)", "Q1 and Q2": with a single letter before the number it may be a
     * quarter as well.
     */
    private static void question(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match question = text.match(TextTerm.QUESTION, at);
        if (question == null) {
            return;
        }
        int number = text.number(pastSign(text, question.end()), 1, 2);
        Lexicon.Match inWords = text.match(CountTerm.NUMBER, question.end());
        if (number < 0 && inWords != null && text.token(at).text().length() > 1) {
            edges.accept(Edge.of(inWords.end(), new Fact.Numbering(Integer.parseInt(inWords.value())), COST));
        }
        if (number < 0) {
            return;
        }
        int end = pastSign(text, question.end()) + 1;
        boolean bracket =
                text.isSign(end, "(") && text.touches(end) && small(text, end + 1) && text.isSign(end + 2, ")");
        boolean letter = bracket || (letter(text, end) && text.touches(end));
        int last = bracket ? closing(text, end + 3) : closing(text, letter ? end + 1 : end);
        boolean mayBeQuarter = text.token(at).text().length() == 1 && number >= 1 && number <= 4 && !letter;
        edges.accept(Edge.of(
                last, mayBeQuarter && last == end ? new Fact.QNumber(number) : new Fact.Numbering(number), COST));
        if (!mayBeQuarter) {
            others(text, last, number, edges);
        }
    }

    /** "C2 / Q2": the second question in another language too, whose letter nobody needs to know. */
    private static void inTwoLanguages(Text text, int at, Consumer<Edge> edges) {
        int number = text.number(at + 1, 1, 2);
        boolean twice = letter(text, at)
                && text.touches(at + 1)
                && number >= 0
                && text.isSign(at + 2, "/")
                && letter(text, at + 3)
                && text.touches(at + 4)
                && number == text.number(at + 4, 1, 2);
        if (twice && (text.match(TextTerm.QUESTION, at) != null || text.match(TextTerm.QUESTION, at + 3) != null)) {
            edges.accept(Edge.of(closing(text, at + 5), new Fact.Numbering(number), COST));
        }
    }

    /**
     * "Table 2b", "Note 1:", "Annex C", "(see note 3)", "Tables 1, 2 and 4"; and "Outcome 16", which is a category. An
     * offence may be called by its section: "Section 15A".
     */
    private static void numbered(Text text, int at, Consumer<Edge> edges) {
        int start = text.isSign(at, "[") || text.isSign(at, "(") ? at + 1 : at;
        Lexicon.Match word = text.match(TextTerm.NUMBERED, start);
        Lexicon.Match offence = text.match(ValueTerm.OFFENCE, start);
        if (word == null || (offence != null && offence.end() > word.end())) {
            return;
        }
        int next = pastSign(text, word.end());
        int number = text.number(next, 1, 2);
        Lexicon.Match beside = text.match(ValueTerm.BESIDE, start);
        if (beside != null && beside.end() == word.end()) {
            if (number >= 0) {
                edges.accept(
                        new Edge(next + 1, List.of(new Fact.Beside(beside.value()), new Fact.Numbering(number)), COST));
            }
        } else if (number >= 0 && !date(text, next)) {
            int end = letter(text, next + 1) && text.touches(next + 1) ? next + 2 : next + 1;
            edges.accept(Edge.of(closing(text, end), new Fact.Numbering(number), COST));
            others(text, next + 1, number, edges);
        } else if (letter(text, next) && !text.touches(next)) {
            int place = Character.toLowerCase(text.token(next).text().charAt(0)) - 'a' + 1;
            edges.accept(Edge.of(closing(text, next + 1), new Fact.Numbering(place), LETTER));
        }
    }

    /** "Extract 03/04/25": the number is the day of a date. */
    private static boolean date(Text text, int at) {
        return text.isSign(at + 1, "/") && text.touches(at + 1) && text.numberGoesOn(at + 3);
    }

    /** The rest of a list of numbers or of their range: ", 2 and 4", " to 3". */
    private static void others(Text text, int at, int first, Consumer<Edge> edges) {
        int end = at;
        while (true) {
            int next = text.isSign(end, "-") ? end + 1 : text.past(TextTerm.TO, end);
            next = next == end ? text.past(TextTerm.AND, end) : next;
            next = next == end ? end : text.past(TextTerm.QUESTION, text.past(TextTerm.AND, next));
            if (next == end || text.number(next, 1, 2) < 0 || text.numberGoesOn(next + 1)) {
                break;
            }
            end = next + 1;
        }
        if (end > at) {
            edges.accept(Edge.of(closing(text, end), new Fact.Numbering(first), COST));
        }
    }

    /** A single letter that is typed small. */
    static boolean small(Text text, int at) {
        return letter(text, at) && text.token(at).typed().equals(text.token(at).text());
    }

    static boolean letter(Text text, int at) {
        return text.isWord(at) && text.token(at).text().length() == 1;
    }

    /** A reference word and what touches behind it: "FOI 2025-0431", "our ref: F/12/25". */
    private static void reference(Text text, int at, Consumer<Edge> edges) {
        Lexicon.Match word = text.match(TextTerm.REFERENCE, at);
        if (word == null) {
            return;
        }
        int start = word.end();
        while (start < text.size() && text.token(start).kind() == Token.Kind.SIGN) {
            start++;
        }
        int end = start;
        boolean digits = false;
        while (end < text.size() && (end == start || text.touches(end))) {
            digits |= text.isNumber(end);
            end++;
        }
        if (digits) {
            edges.accept(Edge.of(end, new Fact.Reference(), COST));
        }
    }

    /** Letters, digits and signs that touch and hold many digits: "F-2025-01566", "003142-25". */
    private static void code(Text text, int at, Consumer<Edge> edges) {
        if (text.touches(at)) {
            return;
        }
        int end = at;
        int digits = 0;
        while (end < text.size() && (end == at || text.touches(end))) {
            digits += text.isNumber(end) ? text.token(end).text().length() : 0;
            end++;
        }
        boolean closed = text.isSign(end - 1, ":") || text.isSign(end - 1, ")") || text.isSign(end - 1, ",");
        if (digits >= FEWEST_DIGITS && end > at + (closed ? 2 : 1)) {
            edges.accept(Edge.of(end, new Fact.Reference(), CODE));
        }
    }

    /**
     * The letter of a note behind a label: "Means of communication (b)", and no letter that means something; or its
     * number or any letter in square brackets: "Twitter [4]".
     */
    private static void note(Text text, int at, Consumer<Edge> edges) {
        boolean square = text.isSign(at, "[") && text.isSign(at + 2, "]");
        boolean round = text.isSign(at, "(") && text.isSign(at + 2, ")");
        if (at == 0 || at + 3 != text.size() || !(square || round)) {
            return;
        }
        int number = square ? text.number(at + 1, 1, 2) : -1;
        if (number >= 0
                || (letter(text, at + 1) && (square || text.terms(at + 1).isEmpty()))) {
            edges.accept(Edge.of(at + 3, new Fact.Numbering(Math.max(0, number)), LETTER));
        }
    }

    private static int pastSign(Text text, int at) {
        return text.isSign(at, ".") ? at + 1 : at;
    }

    static int closing(Text text, int at) {
        boolean closes = text.isSign(at, ".") || text.isSign(at, ")") || text.isSign(at, "]") || text.isSign(at, ":");
        return closes ? at + 1 : at;
    }
}
