package org.foireturns.read.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook.Remark;
import org.jspecify.annotations.Nullable;

/**
 * One sheet while a reader reads it, whatever the format: keeps to the limits, and decides once for all readers what
 * becomes of cells and merges that no sheet can have. A cell is never dropped: one that stands nowhere refuses the
 * file. A merge only hides what lies under it, so one that makes no sense is left out with a remark.
 */
public final class SheetBuilder {
    private final GridBuilder grid;
    private final ReadingLimit limit;
    private final Set<Remark> remarks;
    private final int rows;
    private final int columns;
    private final List<CellRange> merges = new ArrayList<>();

    private SheetBuilder(GridBuilder grid, ReadingLimit limit, Set<Remark> remarks, int rows, int columns) {
        this.grid = grid;
        this.limit = limit;
        this.remarks = remarks;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * A sheet of as many rows and columns as Excel has from 2007 on.
     *
     * @param number of the sheet in its file from 1, which names it when its name is blank
     * @param remarks takes what is left out
     */
    public static SheetBuilder of(String name, int number, ReadingLimit limit, Set<Remark> remarks)
            throws UnreadableFile {
        return of(name, number, limit, remarks, ReadingLimit.ROWS, ReadingLimit.COLUMNS);
    }

    /** A sheet of another size. */
    public static SheetBuilder of(
            String name, int number, ReadingLimit limit, Set<Remark> remarks, int rows, int columns)
            throws UnreadableFile {
        String known = name.isBlank() ? "sheet " + number : limit.checked(name);
        return new SheetBuilder(Grid.named(known), limit, remarks, rows, columns);
    }

    public SheetBuilder visibility(Visibility seen) {
        grid.visibility(seen);
        return this;
    }

    /**
     * Adds a cell.
     *
     * @throws UnreadableFile when its place lies outside of the sheet or is taken
     */
    public void add(Cell cell) throws UnreadableFile {
        if (cell.address().row() >= rows || cell.address().column() >= columns) {
            throw new UnreadableFile(Reason.CELL_OUTSIDE);
        }
        limit.spend(cell.text());
        if (!grid.offer(cell)) {
            throw new UnreadableFile(Reason.CELL_TWICE);
        }
    }

    /** Adds a cell of which the file itself says that a merge covers it. */
    public void addCovered(Cell cell) throws UnreadableFile {
        add(cell);
        grid.cover(cell.address());
    }

    /** Hangs a comment on a cell of the sheet; one of nothing but spaces is none. */
    public void comment(Address cell, String text) throws UnreadableFile {
        String words = text.strip();
        if (!words.isEmpty() && cell.row() < rows && cell.column() < columns) {
            limit.spend(words);
            grid.comment(new Comment(cell, words));
        }
    }

    /** Notes the colour of a cell that stands in the sheet, as red, green and blue in 24 bits. */
    public void fill(Address cell, int colour) {
        if (cell.row() < rows && cell.column() < columns) {
            grid.fill(cell, colour);
        }
    }

    /** The cell that was added there, or null. */
    public @Nullable Cell cell(Address address) {
        return grid.cell(address);
    }

    /** The cells that were added within a range, in reading order. */
    public Iterable<Cell> within(CellRange range) {
        return grid.within(range);
    }

    /** Puts what a cell shows in the place of the one that was added there. */
    public void replace(Cell cell) {
        grid.replace(cell);
    }

    /** Adds a merge between two opposite corners, whichever they are. */
    public void merge(long oneRow, long oneColumn, long otherRow, long otherColumn) throws UnreadableFile {
        limit.spendMerge();
        long firstRow = Math.min(oneRow, otherRow);
        long firstColumn = Math.min(oneColumn, otherColumn);
        long lastRow = Math.max(oneRow, otherRow);
        long lastColumn = Math.max(oneColumn, otherColumn);
        if (firstRow < 0 || firstColumn < 0 || lastRow >= rows || lastColumn >= columns) {
            noMerge();
        } else if (firstRow < lastRow || firstColumn < lastColumn) {
            merges.add(CellRange.of((int) firstRow, (int) firstColumn, (int) lastRow, (int) lastColumn));
        }
    }

    /** Leaves out a merge of which nobody can tell where it is. */
    public void noMerge() {
        remarks.add(Remark.BAD_MERGES);
    }

    /** Hides a row, if there is such a one. */
    public void hideRow(int row) {
        if (row >= 0 && row < rows) {
            grid.hideRow(row);
        }
    }

    /** Hides columns as far as the sheet goes. */
    public void hideColumns(int first, int last) {
        int from = Math.max(0, first);
        int to = Math.min(last, columns - 1);
        if (from <= to) {
            grid.hideColumns(from, to);
        }
    }

    public Grid build() {
        List<CellRange> apart = MergesApart.of(merges);
        if (apart.size() < merges.size()) {
            noMerge();
        }
        apart.forEach(grid::merge);
        return grid.build();
    }
}
