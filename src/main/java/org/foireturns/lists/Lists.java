package org.foireturns.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
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
     */
    public record Found(List<Block.RecordList> lists, Grid rest) {
        public Found {
            lists = List.copyOf(lists);
        }

        /** The same lists with what the codes in them stand for. */
        public Found with(Map<String, String> key) {
            return new Found(lists.stream().map(list -> list.with(key)).toList(), rest);
        }
    }

    public static Found in(Grid grid, ListWords words) {
        List<Block.RecordList> lists = new ArrayList<>();
        int tries = 0;
        int below = 0;
        for (int row : grid.rowNumbers()) {
            if (row < below || tries > MOST_TRIES || !HeadLines.isHead(grid.row(row), words)) {
                continue;
            }
            List<Block.RecordList> found = new ListRegion(HeadLines.at(grid, row, words), words, below).lists();
            tries += found.isEmpty() ? 1 : 0;
            lists.addAll(found);
            for (Block.RecordList list : found) {
                below = Math.max(below, list.range().last().row() + 1);
            }
        }
        return new Found(lists, lists.isEmpty() ? grid : grid.without(address -> held(lists, address)));
    }

    private static boolean held(List<Block.RecordList> lists, Address address) {
        return lists.stream()
                .anyMatch(list -> list.range().contains(address)
                        && list.strips().stream()
                                .anyMatch(left -> address.column() >= left && address.column() < left + list.width()));
    }
}
