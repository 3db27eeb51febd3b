package org.foireturns.model;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** What of a sheet nobody sees when the sheet is shown: hidden rows and columns, and what lies under a merge. */
public final class OutOfView {
    private final BitSet rows;
    private final BitSet columns;
    private final Set<Address> covered;

    OutOfView(BitSet rows, BitSet columns, Set<Address> covered) {
        this.rows = rows;
        this.columns = columns;
        this.covered = covered;
    }

    public boolean row(int row) {
        return rows.get(row);
    }

    public boolean column(int column) {
        return columns.get(column);
    }

    public boolean cell(Address cell) {
        return row(cell.row()) || column(cell.column()) || covered(cell);
    }

    /** Whether a cell lies under a merge: of all its cells a spreadsheet shows the first alone. */
    public boolean covered(Address cell) {
        return covered.contains(cell);
    }

    /** The numbers of the hidden rows, ascending. */
    public IntStream rows() {
        return rows.stream();
    }

    /** The numbers of the hidden columns, ascending. */
    public IntStream columns() {
        return columns.stream();
    }

    /** The cells of its sheet that lie under a merge, in reading order. */
    List<Cell> coveredIn(Grid sheet) {
        return covered.stream().map(sheet::cell).filter(Objects::nonNull).toList();
    }

    /** The places under a merge, some of which may be blank. */
    Set<Address> coveredPlaces() {
        return covered;
    }
}
