package org.foireturns.model;

/**
 * Takes the rows of a large sheet as they are kept: what is said often goes by its number, so that a list of a million
 * rows gets from one process to another without a cell being made. Rows come from top to bottom, cells from left to
 * right.
 */
public interface RowFeed {
    /**
     * A row begins.
     *
     * @param cells that will come, at least one
     * @param gaps whether each of them is told by {@link #gap} how far it stands from the one before, the first from
     *     the given column; else they stand side by side
     * @param column of the first
     */
    void row(int row, int cells, boolean gaps, int column);

    void gap(int columns);

    /** A cell that says what is said often, by the number of that from 0. */
    void often(int number);

    /** A cell that says something of its own; where it stands does not count. */
    void once(Cell cell);
}
