package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.foireturns.explain.Sense.Lean;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one part of a sheet without its blank rows and columns, seen upright or turned over its diagonal, so
 * that what is found for heads above serves for heads at the side.
 */
final class Field {
    private final Page page;
    private final boolean turned;
    private final List<Integer> sheetRows;
    private final List<Integer> sheetColumns;

    private Field(Page page, boolean turned, List<Integer> sheetRows, List<Integer> sheetColumns) {
        this.page = page;
        this.turned = turned;
        this.sheetRows = sheetRows;
        this.sheetColumns = sheetColumns;
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

    /** The same field without some of its first and last rows, as it is seen. */
    Field rows(int from, int to) {
        return turned
                ? new Field(page, true, sheetRows, sheetColumns.subList(from, to))
                : new Field(page, false, sheetRows.subList(from, to), sheetColumns);
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

    /** Whether a merged cell reaches a column, as it is seen. */
    boolean covering(Slot merged, int column) {
        return turned
                ? sheetRows.get(column) <= merged.range().last().row()
                : sheetColumns.get(column) <= merged.range().last().column();
    }

    /** Whether a merged cell reaches a row, as it is seen. */
    boolean coveringRow(Slot merged, int row) {
        int line = (turned ? sheetColumns : sheetRows).get(row);
        return turned
                ? merged.range().first().column() <= line
                        && line <= merged.range().last().column()
                : merged.range().first().row() <= line
                        && line <= merged.range().last().row();
    }

    /** How many blank rows of the sheet lie between a row, as it is seen, and the one before it. */
    int gapBefore(int row) {
        List<Integer> lines = turned ? sheetColumns : sheetRows;
        return row == 0 ? 0 : Math.abs(lines.get(row) - lines.get(row - 1)) - 1;
    }

    /** How many blank columns of the sheet lie between a column, as it is seen, and the one before it. */
    int gapLeftOf(int column) {
        List<Integer> lines = turned ? sheetRows : sheetColumns;
        return column == 0 ? 0 : lines.get(column) - lines.get(column - 1) - 1;
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

    /**
     * The head over a column that names ages, where the lowest is only their unit: "Age" over "(years)"; null else.
     *
     * @param heads rows of heads, from the top
     */
    @Nullable
    Slot overUnit(List<Integer> heads, int column) {
        Slot lowest = heads.isEmpty() ? null : at(heads.get(heads.size() - 1), column);
        boolean unit = lowest != null
                && lowest.sense().lean() == Lean.LABEL
                && !lowest.sense().names().isEmpty()
                && !lowest.sense().numbered();
        if (!unit) {
            return null;
        }
        return heads.stream()
                .map(row -> at(row, column))
                .filter(slot -> slot != null && slot.sense().numbered())
                .findFirst()
                .orElse(null);
    }

    /** Whether a row holds the name of an axis and a value of it, and no more: "Gender | Female". */
    boolean isAnswer(int row) {
        List<Slot> slots = row(row);
        return slots.size() == 2
                && !Collections.disjoint(
                        slots.get(0).sense().names(), slots.get(1).sense().kinds());
    }

    /**
     * Whether a row ends in ranges that are values, although they could be entries elsewhere: behind a label, with
     * numbers below them behind a label of the same kind. "Aged 0-11 | 1 to 4" over "Aged 12-15 | 6".
     */
    boolean endsInRanges(int row) {
        int label = -1;
        boolean numbers = false;
        for (int column = 0; column < width(); column++) {
            Slot slot = at(row, column);
            Slot below = row + 1 < height() ? at(row + 1, column) : null;
            if (slot == null) {
                continue;
            }
            boolean range = slot.sense().lean() == Lean.EITHER && !slot.cell().isNumber();
            boolean overLabel = below != null && below.sense().lean() != Lean.VALUE;
            if (slot.sense().lean() == Lean.LABEL || (range && overLabel)) {
                if (numbers) {
                    return false;
                }
                label = column;
            } else if (!range || below == null || below.sense().lean() != Lean.VALUE) {
                return false;
            } else {
                numbers = true;
            }
        }
        Slot own = label < 0 ? null : at(row, label);
        Slot next = label < 0 || row + 1 >= height() ? null : at(row + 1, label);
        return numbers
                && own != null
                && next != null
                && !Collections.disjoint(own.sense().kinds(), next.sense().kinds());
    }

    Area area() {
        return new Area(
                sheetRows.get(0),
                sheetColumns.get(0),
                sheetRows.get(sheetRows.size() - 1),
                sheetColumns.get(sheetColumns.size() - 1));
    }
}
