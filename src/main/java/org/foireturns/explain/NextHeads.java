package org.foireturns.explain;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a row without values, below the body of a table, holds the heads of the next table.
 *
 * <pre>
 * Female   | 3
 * Platform | 2018/19     texts over a column of values
 * Snapchat | 2
 * </pre>
 *
 * @param valueColumns the columns in which the body has values
 */
record NextHeads(Field field, Set<Integer> valueColumns) {
    /**
     * Whether they stand in a row.
     *
     * @param above the last row of the body
     */
    boolean standIn(int row, int above) {
        Rows rows = new Rows(field);
        if (field.row(row).size() < 2
                || beginsAs(row, above)
                || rows.isNamedEntry(row)
                || tellsNothing(row)
                || answers(row)) {
            return false;
        }
        int texts = 0;
        int either = 0;
        for (int column : valueColumns) {
            Slot slot = field.at(row, column);
            boolean numbering = column == 0 && slot != null && slot.sense().section() > 0;
            if (slot != null && !numbering) {
                texts += slot.isLabel() ? 1 : 0;
                either += slot.isEither() ? 1 : 0;
            }
        }
        boolean over = texts > 0 || (either > 1 && differOfOneKind(row));
        return (over && rows.valuesFollow(row)) || (inset(row) && rows.hasValue(row + 1));
    }

    /**
     * Whether a row answers what its first cell, or the lone text over it, asks: "Youngest victim - gender | Female |
     * Male", "Gender | Female | Male" below "Youngest victim".
     */
    private boolean answers(int row) {
        List<Slot> slots = field.row(row);
        boolean answers = slots.stream()
                .skip(1)
                .allMatch(slot -> !slot.sense().answered()
                        && (slot.isValue() || slot.sense().answer()));
        int over = row - 1;
        while (over >= 0 && field.row(over).size() != 1) {
            over--;
        }
        boolean asked = over >= 0 && field.row(over).get(0).sense().answered();
        return slots.get(0).sense().answered() || (asked && answers);
    }

    /** Whether the same words stand in several columns of values and tell nothing: "Not recorded | Not recorded". */
    private boolean tellsNothing(int row) {
        List<Slot> slots = valueColumns.stream()
                .map(column -> field.at(row, column))
                .filter(Objects::nonNull)
                .toList();
        return slots.size() > 1
                && slots.stream().map(Slot::said).distinct().count() == 1
                && slots.stream()
                        .allMatch(slot ->
                                slot.sense().neutral() && slot.sense().kinds().isEmpty());
    }

    /** Whether a row begins with the label of the row above it: another answer to one question. */
    private boolean beginsAs(int row, int above) {
        Slot upper = field.at(above, 0);
        Slot first = field.at(row, 0);
        return upper != null && first != null && first.said().equals(upper.said());
    }

    /** Whether all entries over columns of values are of one kind, and no two the same. */
    private boolean differOfOneKind(int row) {
        Set<String> common = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (int column : valueColumns) {
            Slot slot = field.at(row, column);
            if (slot != null) {
                if (texts.isEmpty()) {
                    common.addAll(slot.sense().kinds());
                } else {
                    common.retainAll(slot.sense().kinds());
                }
                if (!texts.add(slot.cell().text())) {
                    return false;
                }
            }
        }
        return !common.isEmpty();
    }

    /** Several entries of an axis on the right of a row, each over numbers, where no numbers stood before. */
    private boolean inset(int row) {
        int heads = 0;
        for (int column = 1; column < field.width(); column++) {
            Slot slot = field.at(row, column);
            Slot below = field.below(row, column);
            boolean entry = slot != null && !slot.isValue() && slot.sense().isEntry();
            boolean number = below != null && !below.isLabel();
            if (entry && number && !valueColumns.contains(column)) {
                heads++;
            } else if (heads > 0 && (slot != null || number)) {
                return false;
            }
        }
        return heads > 1;
    }
}
