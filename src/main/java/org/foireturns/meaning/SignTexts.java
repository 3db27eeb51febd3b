package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Grid;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;

/**
 * The texts of a return that may explain its signs: each by itself, a line with the one below it that goes on with it,
 * and two cells beside each other, a sign and its meaning.
 */
final class SignTexts {
    /** "[low]". */
    private static final Pattern BRACKETED = Pattern.compile("\\[[\\p{L}\\p{N} ]{1,12}\\]");

    /** What can be nothing but a sign: "[c]", "*". */
    private static final Pattern SIGN = Pattern.compile(BRACKETED + "|[^\\p{L}\\p{N}\\s]{1,3}");

    /** What is a sign among others: "p". */
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}{1,2}");

    /** A sign of a key has no more characters. */
    private static final int LONGEST_SIGN = 3;

    /** A line of several words that begins small goes on with the one above it. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{Ll}\\p{L}*\\s+\\p{L}");

    private static final Pattern ENDS = Pattern.compile("[.:;!?]$");

    private static final int FEWEST_WORDS = 3;
    private static final Pattern A_WORD = Pattern.compile("\\p{L}{3}");
    private static final Pattern WORDS = Pattern.compile("\\s+");

    private final SignLines lines;
    private final Grammar grammar;
    private final List<String> all = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    /** Signs with a text beside them, which are entries where the row above or below is one. */
    private final List<Entry> candidates = new ArrayList<>();
    /** Those of them that are entries where another sign of the kind is next to them. */
    private final List<Entry> saying = new ArrayList<>();

    /** Why there is no number. */
    private final Pattern whyNone;

    private SignTexts(SignLines lines, Grammar grammar) {
        this.whyNone = grammar.pattern("(?iu)"
                + grammar.anyOf(
                        new Term(TermKind.WITHHELD, ""),
                        new Term(TermKind.NOT_HELD, ""),
                        new Term(TermKind.NIL, ""),
                        new Term(TermKind.UNKNOWN, "")));
        this.lines = lines;
        this.grammar = grammar;
    }

    /**
     * A sign left of its meaning: "* | 1 to 4".
     *
     * @param alone whether nothing else stands in their row
     */
    record Entry(String sheet, Cell sign, Cell meaning, boolean alone) {
        List<Cell> cells() {
            return List.of(sign, meaning);
        }

        private String line() {
            return sign.text().strip() + " = " + meaning.text().strip();
        }

        private boolean isSign() {
            return SIGN.matcher(sign.text().strip()).matches();
        }

        /** Whether the meaning is more than a word, and right beside the sign. */
        private boolean isBeside() {
            return sign.address().column() + 1 == meaning.address().column()
                    && WORDS.split(meaning.text().strip()).length >= FEWEST_WORDS;
        }

        /** Whether another one stands in the next row or the one before, in the same columns. */
        private boolean isNextTo(Entry other) {
            return sheet.equals(other.sheet)
                    && Math.abs(sign.address().row() - other.sign.address().row()) == 1
                    && sign.address().column() == other.sign.address().column()
                    && meaning.address().column() == other.meaning.address().column();
        }
    }

    static SignTexts of(List<Grid> sheets, SignLines lines, Grammar grammar) {
        SignTexts texts = new SignTexts(lines, grammar);
        sheets.forEach(sheet -> sheet.rowNumbers().forEach(row -> texts.gather(sheet.row(row), sheet)));
        return texts;
    }

    private void gather(List<Cell> row, Grid sheet) {
        row.stream().filter(Cell::isText).forEach(cell -> {
            all.add(cell.text());
            goesOn(cell, sheet).ifPresent(all::add);
        });
        for (int at = 1; at < row.size(); at++) {
            Entry entry = new Entry(sheet.sheet(), row.get(at - 1), row.get(at), row.size() == 2);
            if (isEntry(entry)) {
                all.add(entry.line());
                entries.add(entry);
            }
            if (isCandidate(entry)) {
                candidates.add(entry);
                if (saysAlone(entry, sheet)) {
                    saying.add(entry);
                }
            }
        }
    }

    private static boolean isCandidate(Entry entry) {
        return entry.cells().stream().allMatch(Cell::isText)
                && (entry.isSign()
                        || LETTER.matcher(entry.sign().text().strip()).matches())
                && A_WORD.matcher(entry.meaning().text()).find()
                && (entry.alone() || entry.isBeside());
    }

    /** Whether words stand beside a sign that say why there is no number, and no number stands above or below it. */
    private boolean saysAlone(Entry entry, Grid sheet) {
        String words = entry.meaning().text().strip();
        return entry.alone()
                && entry.isSign()
                && WORDS.split(words).length >= FEWEST_WORDS
                && whyNone.matcher(words).find()
                && Stream.of(-1, 1)
                        .map(step -> sheet.cell(
                                entry.sign().address().row() + step,
                                entry.sign().address().column()))
                        .allMatch(cell -> cell == null || cell.number() == null);
    }

    /**
     * Those of a key: what was found to be entries, two different signs one above the other with words that say
     * something each, and the signs right above and below them, whatever their words: "[c] | Confidential: could
     * identify a victim" above "[low] | fewer than 5".
     */
    List<Entry> key(List<Entry> found) {
        List<Entry> key = new ArrayList<>(found);
        saying.stream()
                .filter(entry -> !key.contains(entry)
                        && saying.stream()
                                .anyMatch(other -> entry.isNextTo(other)
                                        && !entry.sign()
                                                .text()
                                                .equals(other.sign().text())))
                .forEach(key::add);
        for (int at = 0; at < key.size(); at++) {
            Entry entry = key.get(at);
            candidates.stream()
                    .filter(entry::isNextTo)
                    .filter(next -> !key.contains(next))
                    .forEach(key::add);
        }
        return key;
    }

    /** A line with the one below it, where that goes on with its sentence: "0 in this table", "means two or fewer". */
    private static Optional<String> goesOn(Cell line, Grid sheet) {
        Cell below = sheet.cell(line.address().row() + 1, line.address().column());
        boolean open = below != null
                && below.isText()
                && GOES_ON.matcher(below.text()).lookingAt()
                && !ENDS.matcher(line.text().strip()).find();
        return open && below != null
                ? Optional.of(line.text().strip() + " " + below.text().strip())
                : Optional.empty();
    }

    /**
     * Whether a sign stands left of its meaning. Where more stands in their row, the meaning is more than a word, and
     * right beside.
     */
    private boolean isEntry(Entry entry) {
        if (!entry.cells().stream().allMatch(Cell::isText)) {
            return false;
        }
        String sign = entry.sign().text().strip();
        return (sign.length() <= LONGEST_SIGN || BRACKETED.matcher(sign).matches())
                && (entry.alone() || entry.isBeside())
                && sign.equals(lines.sign(entry.line()))
                && ofCounts(sign, entry.meaning());
    }

    /**
     * Whether the words of a key say how great a count is, and not what is counted: "A | child aged 11 and under",
     * where "* | 1 to 4" is a count.
     */
    private boolean ofCounts(String sign, Cell words) {
        Reading reading = grammar.read(words.text());
        boolean age = reading.says(Fact.OfAge.class) && sign.codePoints().anyMatch(Character::isLetter);
        boolean counts = reading.says(Fact.Fewer.class)
                || reading.says(Fact.Withheld.class)
                || reading.says(Fact.Nil.class)
                || reading.says(Fact.NotHeld.class)
                || (!age
                        && CountInWords.of(words.text(), grammar)
                                .filter(Count.Suppressed.class::isInstance)
                                .isPresent());
        return counts && !reading.says(Fact.Names.class) && !reading.says(Fact.Counts.class);
    }

    /** In reading order, those of two cells behind the texts of their row. */
    List<String> all() {
        return List.copyOf(all);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
