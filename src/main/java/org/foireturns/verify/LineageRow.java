package org.foireturns.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.foireturns.model.CellRange;
import org.foireturns.model.Range;

/** One line of lineage.csv. */
record LineageRow(String figure, String role, String file, String sheet, CellRange cells, Range number) {
    static LineageRow of(NamedCsvRecord line) {
        return new LineageRow(
                line.getField("figure"),
                line.getField("role"),
                line.getField("file"),
                line.getField("sheet"),
                CellRange.parse(line.getField("cell")),
                PublishedTables.range(line, "lower", "upper"));
    }

    /** Whether it stands for rows of a list and not for one cell. */
    boolean rows() {
        return !cells.first().equals(cells.last());
    }

    String place() {
        return file + "!" + sheet + "!" + cells;
    }
}
