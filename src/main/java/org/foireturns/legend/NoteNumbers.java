package org.foireturns.legend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and letters behind labels that are those of notes on the same sheet. They are put into square brackets, as a
 * number in round brackets may be a count, one without any a part of the label, and "(f)" a gender.
 *
 * <pre>
 * 16 and over (2) | 36 | 8       16 and over [2]
 * Unspecified1    | 11 | 6       Unspecified [1]
 *
 * (1) No date of birth held.
 * (2) Includes two victims who were 17.
 * </pre>
 */
final class NoteNumbers implements WritingOut {
    private static final Pattern NOTE = Pattern.compile(
            "\\(([1-9])\\)\\s+\\S.{8,}|([1-9])\\s+\\p{Lu}.{8,}|\\(([a-k])\\)\\s+\\S.{8,}", Pattern.DOTALL);
    private static final Pattern BRACKETED = Pattern.compile("(.*\\S)\\s*\\(([1-9]|[a-k])\\)");
    private static final Pattern GLUED = Pattern.compile("(.*\\p{L}{3})([1-9])");

    private final Grammar grammar;

    NoteNumbers(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Grid writtenOut(Grid grid) {
        Set<String> notes = new HashSet<>();
        grid.tellingCellsThat(cell ->
                        cell.isText() && NOTE.matcher(cell.text().strip()).matches())
                .forEach(note -> notes.add(mark(note)));
        if (notes.isEmpty() || !(areAll(notes, '1') || areAll(notes, 'a'))) {
            return grid;
        }
        Map<Address, String> marked = new HashMap<>();
        for (int row : grid.rowNumbers()) {
            List<Cell> cells = List.copyOf(grid.row(row));
            for (Cell cell : cells.size() > 1 ? cells : List.<Cell>of()) {
                String label = cell.isText() ? marked(cell.text().strip(), notes) : null;
                if (label != null) {
                    marked.put(cell.address(), label);
                }
            }
        }
        return marked.isEmpty() ? grid : grid.saying(marked);
    }

    /** Whether marks are the first and those that follow it: 1, 2, 3 or a, b, c. */
    private static boolean areAll(Set<String> marks, char first) {
        return IntStream.range(0, marks.size()).allMatch(i -> marks.contains(String.valueOf((char) (first + i))));
    }

    private static String mark(Cell note) {
        Matcher marked = NOTE.matcher(note.text().strip());
        return marked.matches()
                ? Stream.of(1, 2, 3)
                        .flatMap(group -> Stream.ofNullable(marked.group(group)))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** A label with the number of a note in square brackets; null where it has none. */
    private @Nullable String marked(String text, Set<String> notes) {
        for (Pattern form : List.of(BRACKETED, GLUED)) {
            Matcher label = form.matcher(text);
            if (label.matches() && notes.contains(label.group(2)) && isLabel(label.group(1))) {
                return label.group(1) + " [" + label.group(2) + "]";
            }
        }
        return null;
    }

    private boolean isLabel(String text) {
        Reading reading = grammar.read(text);
        return reading.whole()
                && !reading.says(Fact.Number.class)
                && reading.facts().stream()
                        .anyMatch(fact -> fact.isValue()
                                || fact instanceof Fact.Unknown
                                || fact instanceof Fact.Other
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.Names
                                || fact instanceof Fact.Counts);
    }
}
