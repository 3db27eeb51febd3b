package org.foireturns.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects a sheet while it is read; each cell may come once. */
public final class GridBuilder {
    final String sheet;
    Visibility visibility = Visibility.VISIBLE;
    final GrowingRows rows = new GrowingRows();
    final List<CellRange> merges = new ArrayList<>();
    final BitSet hiddenRows = new BitSet();
    final BitSet hiddenColumns = new BitSet();
    int gone;
    int altered;
    final Set<Address> covered = new TreeSet<>();
    final Fills.Builder fills = new Fills.Builder();
    final NavigableMap<Address, String> comments = new TreeMap<>();

    @Nullable
    FedRows fed;

    GridBuilder(String sheet) {
        this.sheet = Storable.text(sheet);
    }

    /** A sheet before its cells are added that is like another in all else. */
    static GridBuilder like(Grid grid) {
        GridBuilder copy = new GridBuilder(grid.sheet()).visibility(grid.visibility());
        grid.merges().forEach(copy::merge);
        grid.outOfView().rows().forEach(copy.hiddenRows::set);
        grid.outOfView().columns().forEach(copy.hiddenColumns::set);
        grid.outOfView().coveredPlaces().forEach(copy::cover);
        grid.fills().all().forEach(filled -> copy.fill(filled.address(), filled.colour()));
        grid.comments().forEach(copy::comment);
        return copy;
    }

    public GridBuilder visibility(Visibility seen) {
        this.visibility = seen;
        return this;
    }

    /**
     * Adds a cell; one of nothing but spaces is blank and left out.
     *
     * @throws IllegalArgumentException if the position is taken: a file that says a cell twice is not to be trusted
     */
    public GridBuilder add(Cell cell) {
        if (!offer(cell)) {
            throw new IllegalArgumentException("cell " + cell.address() + " is given twice");
        }
        return this;
    }

    /** Adds a cell unless its position is taken, and says whether it was free. */
    public boolean offer(Cell cell) {
        if (cell.isBlank()) {
            return true;
        }
        if (!rows.offer(cell)) {
            return false;
        }
        gone += cell.kind().stands() ? 0 : 1;
        altered += cell.shown().equals(Shown.AS_STORED) ? 0 : 1;
        return true;
    }

    /**
     * Takes the rows of a large sheet, in the place of cells one by one.
     *
     * @param often what is said often, by number
     */
    public RowFeed feeding(List<Cell> often) {
        fed = rows.feeding(often);
        return fed;
    }

    /** Takes a cell for one that nobody sees, as those under a merge are. */
    public GridBuilder cover(Address cell) {
        covered.add(cell);
        return this;
    }

    /** Hangs words on a cell, below those that hang there. */
    public GridBuilder comment(Comment more) {
        comments.merge(more.cell(), more.text(), (before, words) -> before + "\n" + words);
        return this;
    }

    /** Notes the colour of a cell, once for each; one may be blank. */
    public GridBuilder fill(Address cell, int colour) {
        fills.add(cell, colour);
        return this;
    }

    /** The cell that was added there, or null. */
    public @Nullable Cell cell(Address address) {
        return rows.cell(address.row(), address.column());
    }

    /** The cells that were added within a range, in reading order. */
    public Iterable<Cell> within(CellRange range) {
        return () -> CellsInOrder.within(
                rows,
                range.first().row(),
                range.last().row(),
                range.first().column(),
                range.last().column());
    }

    /** Puts a cell in the place of the one that was added there. */
    public GridBuilder replace(Cell cell) {
        Cell before = rows.replace(cell);
        if (before == null) {
            throw new IllegalArgumentException("cell " + cell.address() + " was never given");
        }
        gone += (cell.kind().stands() ? 0 : 1) - (before.kind().stands() ? 0 : 1);
        altered += cell.shown().equals(Shown.AS_STORED) ? 0 : 1;
        return this;
    }

    /** About how many bytes a sheet takes that is too large to keep its cells as they are; else 0. */
    public long packedBytes() {
        return rows.packedBytes();
    }

    public GridBuilder merge(CellRange range) {
        merges.add(range);
        return this;
    }

    public GridBuilder hideRow(int row) {
        hiddenRows.set(row);
        return this;
    }

    public GridBuilder hideColumns(int first, int last) {
        hiddenColumns.set(first, last + 1);
        return this;
    }

    public Grid build() {
        if (fed != null) {
            rows.fed(fed.cells());
            gone = fed.gone();
            altered = fed.altered();
        }
        return new Grid(this);
    }
}
