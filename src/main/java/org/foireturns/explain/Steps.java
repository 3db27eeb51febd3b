package org.foireturns.explain;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sheet in which each row holds one number beside its label, and labels go further in step by step: seen as
 * one column of labels that are set in, and one of numbers.
 *
 * <pre>
 * Offences | 203
 *          | of which female | 167
 *          |                 | of which 12-15 | 132
 * </pre>
 */
final class Steps {
    /** Fewer rows with a number show no steps. */
    private static final int FEWEST = 4;

    private Steps() {}

    /** The part as two columns, where it goes down in steps. */
    static Optional<Field> of(Field field) {
        Boolean numbersFirst = numbersFirst(field);
        if (numbersFirst == null) {
            return Optional.empty();
        }
        TreeSet<Integer> labelColumns = new TreeSet<>();
        TreeSet<Integer> valueColumns = new TreeSet<>();
        Map<Integer, NavigableMap<Integer, Slot>> rows = new TreeMap<>();
        int numbers = 0;
        for (int row = 0; row < field.height(); row++) {
            List<Slot> slots = field.row(row);
            NavigableMap<Integer, Slot> pair = new TreeMap<>();
            Slot label = slots.get(slots.size() == 2 && numbersFirst ? 1 : 0);
            int column = column(label);
            if (slots.size() == 2) {
                Slot value = slots.get(numbersFirst ? 0 : 1);
                if (Math.abs(column(value) - column) != 1 || label.isValue()) {
                    return Optional.empty();
                }
                pair.put(1, value);
                valueColumns.add(column(value));
                labelColumns.add(column);
                numbers++;
            }
            pair.put(0, label.at(column));
            rows.put(row, pair);
        }
        return labelColumns.size() > 1 && valueColumns.size() > 1 && numbers >= FEWEST
                ? Optional.of(Field.upright(Page.showing(rows), new Area(0, 0, field.height() - 1, 1)))
                : Optional.empty();
    }

    /**
     * On which side of their labels the numbers stand; null when not each row holds one label alone or one number
     * beside its label, or the side changes.
     */
    private static @Nullable Boolean numbersFirst(Field field) {
        Boolean first = null;
        for (int row = 0; row < field.height(); row++) {
            List<Slot> slots = field.row(row);
            if (slots.size() > 2 || (slots.size() == 1 && slots.get(0).isValue())) {
                return null;
            }
            if (slots.size() == 2
                    && slots.get(0).sense().lean() != slots.get(1).sense().lean()) {
                boolean here = slots.get(0).isValue() || slots.get(1).isLabel();
                if (first != null && first != here) {
                    return null;
                }
                first = here;
            }
        }
        return first;
    }

    private static int column(Slot slot) {
        return slot.cell().address().column();
    }
}
