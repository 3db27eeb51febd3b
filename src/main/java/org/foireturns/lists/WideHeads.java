package org.foireturns.lists;

import java.util.Collection;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Heads that stand over several others: "Suspect" merged over "Gender" and "Age", "Platform" over the first of many.
 */
final class WideHeads {
    private WideHeads() {}

    /** Whether a row is of such heads over the row below. */
    static boolean are(Grid grid, int row, ListWords words) {
        return spans(grid, row) || names(grid, row, words);
    }

    /** Whether a row is of heads by the names over it alone: bands of ages and "Not stated" say little themselves. */
    static boolean areOver(Grid grid, int row, ListWords words) {
        return row > 0
                && names(grid, row - 1, words)
                && grid.row(row).stream().allMatch(cell -> cell.isText() && says(words.head(cell.text())));
    }

    private static boolean says(Head head) {
        return head.speaks()
                || head.unknown()
                || head.other()
                || head.isNumberSign()
                || head.flaggedGender().isPresent()
                || head.age().isPresent()
                || head.platform().isPresent();
    }

    /** Whether a row holds a text that is merged over several columns, but not over all of the row below. */
    private static boolean spans(Grid grid, int row) {
        int below = grid.row(row + 1).size();
        return !grid.row(row).isEmpty()
                && grid.row(row).stream().allMatch(Cell::isText)
                && grid.merges().stream()
                        .filter(merge ->
                                merge.first().row() == row && merge.last().row() == row)
                        .anyMatch(merge -> HeadLines.width(merge) > 1 && HeadLines.width(merge) < below - 1);
    }

    /**
     * Whether a row holds the names of what heads below it split, each over the first of its own: "Victim gender" over
     * "Male" and "Female", "Platform" over "Snapchat" and "Kik".
     */
    private static boolean names(Grid grid, int row, ListWords words) {
        Collection<Cell> names = grid.row(row);
        Collection<Cell> below = grid.row(row + 1);
        return names.size() > 1
                && names.size() * 2 <= below.size()
                && names.stream()
                        .allMatch(name -> name.isText()
                                && isOne(grid.cell(row + 1, name.address().column()), words)
                                && namesAxis(words.read(name.text())));
    }

    private static boolean namesAxis(Reading reading) {
        return reading.whole()
                && reading.says(Fact.Names.class)
                && reading.facts().stream().allMatch(fact -> fact instanceof Fact.Names || fact instanceof Fact.Counts);
    }

    /** Whether the first head below a name is one of what that splits, and no name itself: "Male", not "Gender". */
    private static boolean isOne(@Nullable Cell first, ListWords words) {
        Reading reading = first == null ? Reading.NOTHING : words.read(first.text());
        return reading.says(Fact.OfGender.class)
                || reading.says(Fact.OfAge.class)
                || reading.says(Fact.OfPlatform.class)
                || (reading.says(Fact.Unknown.class) && !reading.says(Fact.Names.class));
    }
}
