package org.foireturns.model;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet, row by row. */
interface Rows {
    /** The numbers of the rows from one to another, both included, that hold a cell; ascending. */
    Collection<Integer> numbers(int first, int last);

    /** The numbers of those rows in which something is looked for that may tell of other cells; ascending. */
    Collection<Integer> telling(Asking asking);

    /** The cells of a row from left to right. */
    List<Cell> row(int row);

    /** Those cells of a row that say what is looked for, from left to right. */
    List<Cell> row(int row, Asking asking);

    /** How many cells a row has. */
    int size(int row);

    /** The cells of a row between two columns, the second not included. */
    List<Cell> row(int row, int left, int right);

    @Nullable
    Cell cell(int row, int column);

    /** The columns that hold a cell, ascending. */
    IntStream columns();

    /** How many cells there are. */
    int cells();
}
