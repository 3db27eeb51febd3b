package org.foireturns.lists;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.RawRecord;

/** How far down a list goes: to its last record, or the sum below it. */
final class ListEnd {
    /** As many rows may stand between two records, or before a sum, without a doubt. */
    private static final int FEW_ROWS = 3;

    private final RowSorter sorter;
    private final Plan plan;
    private final ListWords words;
    private final Grid grid;
    private final int width;

    ListEnd(Plan plan, ListWords words, Grid grid, int width) {
        this.sorter = new RowSorter(plan, words);
        this.plan = plan;
        this.words = words;
        this.grid = grid;
        this.width = width;
    }

    /** The last row of a list below its heads. */
    int after(int head, List<Integer> strips) {
        int last = head;
        Map<Integer, NextTable> next = new HashMap<>();
        // The words of lines that are no records: "Crimes in month" below each month ends the last one too.
        Set<String> between = new HashSet<>();
        for (int row : grid.rowNumbersBelow(head)) {
            for (int left : strips) {
                List<Cell> cells = grid.row(row, left, left + width);
                if (cells.isEmpty()) {
                    continue;
                }
                RawRecord record = new RawRecord(row, left, cells);
                RowSorter.Line line = sorter.line(record);
                boolean begins = line != RowSorter.Line.HEADS
                        && next.computeIfAbsent(left, strip -> new NextTable(head, words))
                                .begins(row, cells);
                if (begins || otherHeads(cells, line)) {
                    return last;
                }
                boolean again = line == RowSorter.Line.WORDS
                        && !between.add(cells.iterator().next().text().strip());
                boolean sum = ((line == RowSorter.Line.SUM && holdsNumber(cells)) || again) && row <= last + FEW_ROWS;
                boolean counts = line == RowSorter.Line.RECORD || line == RowSorter.Line.FURTHER;
                last = sum || (counts && !(row > last + FEW_ROWS && stray(record))) ? row : last;
            }
        }
        return last;
    }

    /** Whether a number stands in a row; "Summary" alone heads what follows it. */
    private static boolean holdsNumber(Collection<Cell> cells) {
        return cells.stream().anyMatch(cell -> cell.text().chars().anyMatch(Character::isDigit));
    }

    /** Whether a row is of heads, and not of these: another table begins. "N" in a row of ticks counts nothing. */
    private boolean otherHeads(Collection<Cell> cells, RowSorter.Line line) {
        return line != RowSorter.Line.HEADS
                && cells.size() > 1
                && HeadLines.isHead(cells, words)
                && cells.stream()
                                        .filter(cell -> !words.isMark(cell.text())
                                                && words.head(cell.text()).speaksOfLists())
                                        .count()
                                * 2
                        >= cells.size();
    }

    /** Below a gap, whether a row does not look like one of a list that has references or days. */
    private boolean stray(RawRecord row) {
        Column mark = plan.reference() != null ? plan.reference() : plan.day();
        return mark != null
                ? row.cell(mark.index()) == null
                : row.cells().size() * 2 < Math.min(plan.columns().all().size(), 6);
    }
}
