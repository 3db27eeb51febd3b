package org.foireturns.model;

/** A rectangle of cells, both corners included. */
public record CellRange(Address first, Address last) {
    public CellRange {
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new IllegalArgumentException("range ends before it starts: " + first + ":" + last);
        }
    }

    public static CellRange of(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return new CellRange(new Address(firstRow, firstColumn), new Address(lastRow, lastColumn));
    }

    /** The range between two opposite corners, whichever they are. */
    public static CellRange between(Address one, Address other) {
        return of(
                Math.min(one.row(), other.row()),
                Math.min(one.column(), other.column()),
                Math.max(one.row(), other.row()),
                Math.max(one.column(), other.column()));
    }

    /**
     * Reads {@code B7} or {@code B7:C9}.
     *
     * @throws IllegalArgumentException if the text is of another form
     */
    public static CellRange parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new CellRange(Address.parse(text), Address.parse(text))
                : new CellRange(Address.parse(text.substring(0, colon)), Address.parse(text.substring(colon + 1)));
    }

    /** The smallest rectangle around both. */
    public CellRange with(CellRange other) {
        return of(
                Math.min(first.row(), other.first.row()),
                Math.min(first.column(), other.first.column()),
                Math.max(last.row(), other.last.row()),
                Math.max(last.column(), other.last.column()));
    }

    /** Whether it is one cell. */
    public boolean single() {
        return first.equals(last);
    }

    public boolean contains(Address cell) {
        return cell.row() >= first.row()
                && cell.row() <= last.row()
                && cell.column() >= first.column()
                && cell.column() <= last.column();
    }

    /** Whether it goes through a row. */
    public boolean hasRow(int row) {
        return row >= first.row() && row <= last.row();
    }

    @Override
    public String toString() {
        return single() ? first.toString() : first + ":" + last;
    }
}
