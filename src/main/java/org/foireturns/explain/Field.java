package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one part of a sheet without its blank rows and columns, seen upright or turned over its diagonal, so
 * that what is found for heads above serves for heads at the side.
 */
final class Field {
    /** Fewer rows have no spacing of their own. */
    private static final int FEWEST_SPACED = 4;

    private final Page page;
    private final boolean turned;
    private final List<Integer> sheetRows;
    private final List<Integer> sheetColumns;
    /** The blank rows that lie between any two rows, as they are seen. */
    private final int spacing;

    private Field(Page page, boolean turned, List<Integer> sheetRows, List<Integer> sheetColumns) {
        this.page = page;
        this.turned = turned;
        this.sheetRows = sheetRows;
        this.sheetColumns = sheetColumns;
        this.spacing = height() < FEWEST_SPACED
                ? 0
                : IntStream.range(1, height()).map(this::gap).min().orElse(0);
    }

    static Field upright(Page page, Area area) {
        List<Integer> rows = page.rowsIn(area).stream()
                .filter(row -> !page.row(row, area).isEmpty())
                .toList();
        return new Field(page, false, rows, page.columnsIn(area));
    }

    /** Seen from below, so that what is found for heads above serves for captions below their numbers. */
    Field flipped() {
        List<Integer> fromBelow = new ArrayList<>(sheetRows);
        Collections.reverse(fromBelow);
        return new Field(page, turned, fromBelow, sheetColumns);
    }

    Field turned() {
        return new Field(page, !turned, sheetRows, sheetColumns);
    }

    boolean isTurned() {
        return turned;
    }

    int height() {
        return turned ? sheetColumns.size() : sheetRows.size();
    }

    int width() {
        return turned ? sheetRows.size() : sheetColumns.size();
    }

    /** The cell at a position as the field is seen, or null. */
    @Nullable
    Slot at(int row, int column) {
        return turned
                ? page.at(sheetRows.get(column), sheetColumns.get(row))
                : page.at(sheetRows.get(row), sheetColumns.get(column));
    }

    /** The cell at a position, or the merged one that reaches there. */
    @Nullable
    Slot covering(int row, int column) {
        return turned
                ? page.covering(sheetRows.get(column), sheetColumns.get(row))
                : page.covering(sheetRows.get(row), sheetColumns.get(column));
    }

    /** The column, as it is seen, of a cell that stands in the field. */
    int columnOf(Cell cell) {
        return turned
                ? sheetRows.indexOf(cell.address().row())
                : sheetColumns.indexOf(cell.address().column());
    }

    /** The cell right below a position, or null. */
    @Nullable
    Slot below(int row, int column) {
        return row + 1 < height() ? at(row + 1, column) : null;
    }

    /** Whether a merged cell reaches a column, as it is seen. */
    boolean reachesColumn(Slot merged, int column) {
        return reaches(merged.range(), turned, (turned ? sheetRows : sheetColumns).get(column));
    }

    /** Whether a merged cell reaches a row, as it is seen. */
    boolean reachesRow(Slot merged, int row) {
        return reaches(merged.range(), !turned, (turned ? sheetColumns : sheetRows).get(row));
    }

    /** Whether a cell is merged over several rows, as it is seen. */
    boolean spansRows(Slot slot) {
        CellRange range = slot.range();
        return turned
                ? range.first().column() < range.last().column()
                : range.first().row() < range.last().row();
    }

    private static boolean reaches(CellRange range, boolean rows, int line) {
        return rows
                ? range.first().row() <= line && line <= range.last().row()
                : range.first().column() <= line && line <= range.last().column();
    }

    /**
     * How many blank rows of the sheet lie between a row, as it is seen, and the one before it, beyond those that lie
     * between all rows: some people leave a blank row after each.
     */
    int gapBefore(int row) {
        return row == 0 ? 0 : gap(row) - spacing;
    }

    private int gap(int row) {
        List<Integer> lines = turned ? sheetColumns : sheetRows;
        return Math.abs(lines.get(row) - lines.get(row - 1)) - 1;
    }

    /** The cells of a row as it is seen. */
    List<Slot> row(int row) {
        List<Slot> slots = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            Slot slot = at(row, column);
            if (slot != null) {
                slots.add(slot);
            }
        }
        return slots;
    }
}
