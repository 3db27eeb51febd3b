package org.foireturns.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.NoteSigns;
import org.foireturns.model.RaisedDigits;
import org.foireturns.words.Token;
import org.foireturns.words.ValueTerm;
import org.jspecify.annotations.Nullable;

/**
 * The mark by which a note belongs to what bears the same: "*", "[1]", "note 1".
 *
 * @param sign that it is written with, or the digits of its number; none for a comment
 * @param on the cell on which it hangs; null for a note with a sign
 */
record NoteMark(String sign, @Nullable Address on) {
    private static final String SMALL = "[" + RaisedDigits.ALL + "]{1,2}";
    private static final Pattern LEADING = Pattern.compile("\\s*[(\\[]?\\s*(" + NoteSigns.ANY + "|" + SMALL
            + "|[0-9]{1,2}(?=\\s*[)\\].:]|\\s+\\D)|(?<=[(\\[])[a-z](?=[)\\]]\\s))" + "\\s*[)\\]]?");
    private static final Pattern NOTE = Pattern.compile("\\s*(?:[(\\[]?\\s*(?:" + NoteSigns.ANY + "|" + SMALL
            + ")|[(\\[][a-z][)\\]]\\s)\\s*(?:\\p{L}|(?:19|20)[0-9]{2}[/\\s])");
    private static final Pattern TRAILING = Pattern.compile(
            "[(\\[]\\s*([0-9]{1,2}|[a-z])\\s*[)\\]]\\s*$|(" + NoteSigns.ANY + "|" + SMALL + ")\\s*[)\\]]?\\s*$");
    private static final String SMALL_DIGITS = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

    private static final Pattern BRACKETED = Pattern.compile("\\s*(?:\\([0-9]{1,2}\\)|\\[[0-9]{1,2}\\])\\s");

    /** Signs before a text, whatever they are. */
    private static final Pattern BEFORE = Pattern.compile("[^\\p{L}\\p{N}\\s\"'(.,:-]{1,3}");

    /** Fewer words behind signs are a label. */
    private static final int SHORTEST_NOTE = 8;

    NoteMark(String sign) {
        this(sign, null);
    }

    /** Of a comment, which belongs to the cell on which it hangs. */
    static NoteMark ofComment(Address on) {
        return new NoteMark("", on);
    }

    /**
     * Whether a text begins with the sign, the small number or the letter of a note: "* ...", "\u00b2 ...", "(a) ...",
     * "* 2024/25 ...".
     */
    static boolean beginsWithSign(String text) {
        return NOTE.matcher(text).lookingAt();
    }

    /** Whether a text begins with a sign, or with a number or a letter in brackets: "* ...", "[1] ...", "(a) ...". */
    static boolean opens(String text) {
        return beginsWithSign(text) || BRACKETED.matcher(text).lookingAt();
    }

    /** The signs that a text begins with; null when it begins with none. */
    static @Nullable String before(String text) {
        Matcher signs = BEFORE.matcher(text.strip());
        return signs.lookingAt() ? signs.group() : null;
    }

    /** Whether a text is a note behind its sign, and so no label of what stands below it. */
    static boolean opensNote(String text, Reading reading) {
        return reading.tokens() >= SHORTEST_NOTE && before(text) != null;
    }

    /** Whether a text begins with the number of a note: "Note 2: includes 4 victims without a date of birth". */
    static boolean opensNumbered(String text, Grammar grammar) {
        List<Token> tokens = grammar.tokens(text);
        List<Fact> facts = grammar.read(text).facts();
        return !tokens.isEmpty()
                && grammar.isExactly(ValueTerm.ROW_NAME, tokens.get(0).text())
                && !facts.isEmpty()
                && facts.get(0) instanceof Fact.Numbering;
    }

    /** The mark that a note begins with; null when it begins with none. */
    static @Nullable NoteMark leading(String note, Grammar grammar) {
        Matcher leading = LEADING.matcher(note);
        if (leading.lookingAt()) {
            return new NoteMark(digits(leading.group(1)));
        }
        Reading reading = grammar.read(note);
        return !reading.facts().isEmpty() && reading.facts().get(0) instanceof Fact.Numbering number
                ? new NoteMark(Integer.toString(number.number()))
                : null;
    }

    /** Whether a cell bears this mark. */
    boolean on(Cell cell, Grammar grammar) {
        return on != null ? cell.address().equals(on) : borneBy(cell, grammar).contains(this);
    }

    /** The marks that a cell bears: its own sign, one behind its text, or else the numbers that its text gives. */
    static Set<NoteMark> borneBy(Cell cell, Grammar grammar) {
        Set<NoteMark> borne = new HashSet<>();
        borne.add(new NoteMark(cell.noteMark().strip()));
        Matcher trailing = TRAILING.matcher(cell.text());
        if (trailing.find()) {
            borne.add(new NoteMark(digits(trailing.group(1) == null ? trailing.group(2) : trailing.group(1))));
        } else if (cell.isText()) {
            grammar.read(cell.text())
                    .all(Fact.Numbering.class)
                    .forEach(number -> borne.add(new NoteMark(Integer.toString(number.number()))));
        }
        return borne;
    }

    /** Small digits as plain ones. */
    private static String digits(String mark) {
        if (!mark.matches(SMALL)) {
            return mark;
        }
        StringBuilder plain = new StringBuilder();
        mark.chars().forEach(digit -> plain.append(SMALL_DIGITS.indexOf(digit)));
        return plain.toString();
    }
}
