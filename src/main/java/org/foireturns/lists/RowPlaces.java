package org.foireturns.lists;

import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;

/** Where the rows of a list stand, and whose they are. */
final class RowPlaces {
    private final List<Column> forces;
    private final Setting setting;
    private final Between between;
    private final ListWords words;

    /** @param between what stands between the rows: it may name the force of those below */
    RowPlaces(Plan plan, Setting setting, Between between, ListWords words) {
        this.forces = plan.columns().of(ColumnKind.FORCE);
        this.setting = setting;
        this.between = between;
        this.words = words;
    }

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
        if (forces.isEmpty()) {
            return between.force().orElse(setting.force());
        }
        Cell cell = row.cell(forces.get(0).index());
        return cell == null
                ? null
                : words.read(cell.text())
                        .one(Fact.OfForce.class)
                        .map(Fact.OfForce::id)
                        .orElse(null);
    }
}
