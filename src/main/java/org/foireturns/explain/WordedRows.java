package org.foireturns.explain;

import java.util.List;

/**
 * Rows whose numbers are typed with words or signs, so that they might be heads: where they stand under heads, begin
 * with a label of the kind of the next row and have its shape, they are rows of the body as that one is.
 *
 * <pre>
 * Gender | Offences
 * Female | 12 (approx)
 * Male   | 30
 * </pre>
 */
record WordedRows(Field field) {
    /** More rows of words are no rows of numbers. */
    private static final int FAR = 4;

    /** Whether a row over the body is one of it. */
    boolean beginBody(int row) {
        List<Slot> slots = field.row(row);
        return slots.size() > 1
                && slots.get(0).isLabel()
                && !new RangeRows(field).holdsBands(row)
                && slots.stream().skip(1).allMatch(slot -> isOverNumber(slot, slots.get(0), row));
    }

    /** Whether a number stands below a text with a digit, behind a label of the same kind, with such texts between. */
    private boolean isOverNumber(Slot worded, Slot label, int row) {
        int column = field.columnOf(worded.cell());
        Slot below = worded;
        for (int next = row + 1; isWorded(below) && next < field.height() && next <= row + FAR; next++) {
            List<Slot> slots = field.row(next);
            Slot beside = slots.get(0);
            boolean sameKind = field.columnOf(beside.cell()) == field.columnOf(label.cell())
                    && label.sense().sharesKind(beside.sense())
                    && !label.said().equals(beside.said());
            below = field.at(next, column);
            if (!sameKind || below == null) {
                return false;
            }
            if (below.isValue()) {
                return below.isPlainNumber();
            }
        }
        return false;
    }

    private static boolean isWorded(Slot slot) {
        return !slot.isValue() && slot.holdsDigit();
    }
}
