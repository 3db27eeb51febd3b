package org.foireturns.lists;

import org.foireturns.grammar.Fact;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a list stand, and whose they are.
 *
 * @param between what stands between the rows: it may name the force of those below
 */
record RowPlaces(Plan plan, Setting setting, Between between, ListWords words) {
    /** From the first to the last cell of a row, at the force that sent the file. */
    Place of(RawRecord row) {
        Cell first = row.cells().iterator().next();
        Cell last = first;
        for (Cell cell : row.cells()) {
            last = cell;
        }
        Place place = setting.place().at(new CellRange(first.address(), last.address()), "");
        return setting.force() == null ? place : place.atForce(setting.force());
    }

    /**
     * The force that a row names. Only where no column does, the last one named between the rows, or who sent the file.
     */
    @Nullable
    String force(RawRecord row) {
        for (Column column : plan.columns().of(ColumnKind.FORCE)) {
            Cell cell = row.cell(column.index());
            return cell == null
                    ? null
                    : words.read(cell.text())
                            .one(Fact.OfForce.class)
                            .map(Fact.OfForce::id)
                            .orElse(null);
        }
        return between.force().orElse(setting.force());
    }
}
