package org.foireturns.lists;

import org.foireturns.model.Cell;
import org.foireturns.model.RawRecord;
import org.foireturns.model.RecordCandidate.RecordCell;
import org.foireturns.model.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * The cells that what is said of a row was read from, by the names of a record's properties: "date", "victims[0].age".
 */
record RowSources(Plan plan) {
    /** The cell that a property was read from; a reference may lead to a person and is never shown. */
    @Nullable
    RecordCell of(RawRecord row, String property) {
        Column column = column(property);
        Cell cell = column == null ? null : row.cell(column.index());
        if (cell == null || column == null) {
            return null;
        }
        String text = property.equals("firstRow") ? "" : ShownText.of(cell);
        return new RecordCell(cell.address(), ShownText.of(column.head().text()), text);
    }

    private @Nullable Column column(String property) {
        if (property.startsWith("victims[")) {
            int at = Integer.parseInt(property.substring(8, property.indexOf(']')));
            VictimColumns pair = at < plan.victims().size()
                    ? plan.victims().get(at)
                    : plan.victims().isEmpty() ? null : plan.victims().get(0);
            return pair == null ? null : property.endsWith("age") ? pair.age() : pair.gender();
        }
        return switch (property) {
            case "firstRow" -> plan.reference();
            case "date" -> plan.day();
            case "weight" -> plan.weight();
            default -> null;
        };
    }
}
