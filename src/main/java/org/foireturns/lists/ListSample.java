package org.foireturns.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.foireturns.model.RawRecord;

/**
 * The rows from which a list is decided, and what its columns hold by them.
 *
 * @param rows its first rows, without what stands between them
 * @param sums the sums between and below these
 */
record ListSample(List<RawRecord> rows, List<RawRecord> sums, Plan plan) {
    private static final int SIZE = 400;

    ListSample {
        rows = List.copyOf(rows);
        sums = List.copyOf(sums);
    }

    static ListSample of(Block.RecordList list, ListWords words) {
        List<String> heads = new ArrayList<>();
        int left = list.strips().get(0);
        for (int column = left; column < left + list.width(); column++) {
            int at = column;
            heads.add(list.heads().stream()
                    .filter(head -> head.cell().address().column() == at)
                    .map(Label::text)
                    .findFirst()
                    .orElse(""));
        }
        return below(list.first() - 1, list.grid(), left, heads, list.key(), words);
    }

    /**
     * The sample below a row.
     *
     * @param heads the texts over the columns from left to right
     * @param key what codes stand for
     */
    static ListSample below(
            int head, Grid grid, int left, List<String> heads, Map<String, String> key, ListWords words) {
        return words.samples()
                .of(
                        grid,
                        new KnownSamples.Place(head, left, heads, key),
                        () -> take(head, grid, left, heads, key, words));
    }

    private static ListSample take(
            int head, Grid grid, int left, List<String> heads, Map<String, String> key, ListWords words) {
        int width = heads.size();
        List<RawRecord> rows = new ArrayList<>();
        List<RawRecord> sums = new ArrayList<>();
        NextTable next = new NextTable(head, words);
        for (int row : grid.rowNumbersBelow(head)) {
            List<Cell> cells = grid.row(row, left, left + width);
            boolean isHead = HeadLines.isHead(cells, words);
            if (!cells.isEmpty() && !again(cells, left, heads) && next.begins(row, cells)) {
                break;
            }
            if (rows.size() == SIZE || (isHead && !again(cells, left, heads))) {
                break;
            }
            if (cells.size() >= Math.min(2, width) && !isHead) {
                (sums(cells, words) ? sums : rows).add(new RawRecord(row, left, cells));
            }
        }
        return new ListSample(rows, sums, Plan.of(MonthNumbers.known(columns(rows, heads, words), rows), key));
    }

    private static boolean again(Collection<Cell> cells, int left, List<String> heads) {
        return cells.stream()
                .allMatch(cell -> heads.get(cell.address().column() - left).contains(cell.text()));
    }

    private static boolean sums(Collection<Cell> cells, ListWords words) {
        Cell first = cells.iterator().next();
        return first.isText() && RowSorter.isSum(words.read(first.text()));
    }

    private static Columns columns(List<RawRecord> rows, List<String> heads, ListWords words) {
        List<List<Cell>> columns = new ArrayList<>();
        heads.forEach(head -> columns.add(new ArrayList<>()));
        rows.forEach(row -> row.cells()
                .forEach(cell ->
                        columns.get(cell.address().column() - row.left()).add(cell)));
        return Columns.of(
                heads.stream().map(words::head).toList(),
                columns.stream().map(cells -> Profile.of(cells, words)).toList());
    }
}
