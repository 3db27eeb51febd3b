package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Grid;

/**
 * The texts of a return that may explain its signs: each by itself, a line with the one below it that goes on with it,
 * and two cells beside each other, a sign and its meaning.
 */
final class SignTexts {
    /** A sign of a key has no more characters. */
    private static final int LONGEST_SIGN = 3;

    /** A line of several words that begins small goes on with the one above it. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*\\p{Ll}\\p{L}*\\s+\\p{L}");

    private static final Pattern ENDS = Pattern.compile("[.:;!?]$");

    private final SignLines lines;
    private final SignKeys keys;
    private final Grammar grammar;
    private final List<String> all = new ArrayList<>();
    private final List<SignEntry> entries = new ArrayList<>();

    private SignTexts(SignLines lines, SignKeys keys, Grammar grammar) {
        this.lines = lines;
        this.keys = keys;
        this.grammar = grammar;
    }

    /** @param keys which are shown all that may be of one */
    static SignTexts of(List<Grid> sheets, SignLines lines, SignKeys keys, Grammar grammar) {
        SignTexts texts = new SignTexts(lines, keys, grammar);
        sheets.forEach(sheet -> sheet.rowNumbers().forEach(row -> texts.gather(sheet.row(row), sheet)));
        return texts;
    }

    private void gather(List<Cell> row, Grid sheet) {
        row.stream().filter(Cell::isText).forEach(cell -> {
            all.add(cell.text());
            goesOn(cell, sheet).ifPresent(all::add);
        });
        for (int at = 1; at < row.size(); at++) {
            SignEntry entry = new SignEntry(sheet.sheet(), row.get(at - 1), row.get(at), row.size() == 2);
            if (isEntry(entry)) {
                all.add(entry.line());
                entries.add(entry);
            }
            keys.see(entry, sheet);
        }
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
    private boolean isEntry(SignEntry entry) {
        if (!entry.cells().stream().allMatch(Cell::isText)) {
            return false;
        }
        String sign = entry.sign().text().strip();
        return (sign.length() <= LONGEST_SIGN
                        || SignEntry.BRACKETED.matcher(sign).matches())
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

    List<SignEntry> entries() {
        return List.copyOf(entries);
    }
}
