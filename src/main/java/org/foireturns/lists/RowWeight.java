package org.foireturns.lists;

import java.util.Optional;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.RawRecord;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.ValueReading;
import org.foireturns.model.VictimAge;

/**
 * How many offences, or victims, a row stands for: the number in the column that {@link Weights} found, a range where
 * the force tells no more, and one where there is no such column.
 */
record RowWeight(Plan plan, ListWords words) {
    /** Whether a column says how many offences each row is. */
    boolean ofOffences() {
        Column column = plan.weight();
        return column != null && column.kind() == ColumnKind.COUNT_OF_OFFENCES;
    }

    /** How many a row stands for. */
    ValueReading of(RawRecord row) {
        Column column = plan.weight();
        Cell cell = column == null ? null : row.cell(column.index());
        if (cell == null) {
            return column == null || !plan.grouped() ? RecordCandidate.ONE : new ValueReading.Words();
        }
        Integer whole = Cells.whole(cell);
        if (whole != null) {
            return new ValueReading.Read(Count.of(whole));
        }
        if (cell.isNumber()) {
            return new ValueReading.NotWhole();
        }
        Reading reading = words.read(cell.text());
        Optional<VictimAge> range = reading.one(Fact.OfAge.class).map(Fact.OfAge::age);
        if (range.isPresent()
                && reading.whole()
                && range.get().from() <= 1
                && range.get().to() < 100) {
            return new ValueReading.Read(
                    Count.between(range.get().from(), (long) range.get().to()));
        }
        return new ValueReading.Words();
    }
}
