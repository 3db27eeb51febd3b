package org.foireturns.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;

/** Finds the lists of a sheet. */
public final class Lists {
    /** Rows that read as heads and have no list below them; a sheet with more of them is looked at no further. */
    private static final int MOST_TRIES = 40;

    private Lists() {}

    /**
     * The lists of a sheet, and the sheet without them.
     *
     * @param lists from top to bottom
     * @param key the cells that say what codes in lists mean; they are in no list and not in the rest
     */
    public record Found(List<Block.RecordList> lists, Grid rest, List<Cell> key) {
        public Found {
            lists = List.copyOf(lists);
            key = List.copyOf(key);
        }

        public Found(List<Block.RecordList> lists, Grid rest) {
            this(lists, rest, List.of());
        }

        /** The same lists with what the codes in them stand for. */
        public Found with(Map<String, String> key) {
            return new Found(lists.stream().map(list -> list.with(key)).toList(), rest, this.key);
        }
    }

    public static Found in(Grid grid, ListWords words) {
        return in(grid, words, Set.of());
    }

    /**
     * The lists of a sheet.
     *
     * @param headRows the rows in which heads stand, where somebody said so; what reads as heads right above one does
     *     not begin a list
     */
    public static Found in(Grid grid, ListWords words, Set<Integer> headRows) {
        return in(grid, words, headRows, false);
    }

    /** @param sure whether a list is known to stand below these rows */
    static Found in(Grid grid, ListWords words, Set<Integer> headRows, boolean sure) {
        List<Block.RecordList> lists = new ArrayList<>();
        int tries = 0;
        int below = 0;
        for (int row : grid.rowNumbers()) {
            if (row < below || tries > MOST_TRIES) {
                continue;
            }
            boolean decided = headRows.contains(row);
            boolean reads = HeadLines.isHead(grid.row(row), words) || WideHeads.areOver(grid, row, words);
            boolean heads = decided || (reads && !isOver(row, headRows, grid));
            if (!heads) {
                continue;
            }
            HeadLines lines = decided ? new HeadLines(grid, row, row, sure) : HeadLines.at(grid, row, words);
            List<Block.RecordList> found = new ListRegion(lines, words, below).lists();
            tries += found.isEmpty() ? 1 : 0;
            lists.addAll(found);
            for (Block.RecordList list : found) {
                below = Math.max(below, list.range().last().row() + 1);
            }
        }
        return new Found(lists, lists.isEmpty() ? grid : grid.without(ranges(lists)));
    }

    /** Whether no blank row parts a row from heads below it. */
    private static boolean isOver(int row, Set<Integer> headRows, Grid grid) {
        return headRows.stream()
                .anyMatch(heads -> row < heads && grid.rowNumbers(row, heads).size() == heads - row + 1);
    }

    /** Each strip of each list. */
    private static List<CellRange> ranges(List<Block.RecordList> lists) {
        List<CellRange> ranges = new ArrayList<>();
        for (Block.RecordList list : lists) {
            Address first = list.range().first();
            Address last = list.range().last();
            for (int strip : list.strips()) {
                int left = Math.max(strip, first.column());
                int right = Math.min(strip + list.width() - 1, last.column());
                if (left <= right) {
                    ranges.add(CellRange.of(first.row(), left, last.row(), right));
                }
            }
        }
        return ranges;
    }
}
