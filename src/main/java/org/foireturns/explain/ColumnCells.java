package org.foireturns.explain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foireturns.model.CellKind;

/** What the cells of a column say by themselves, whatever heads stand over them. */
final class ColumnCells {
    private static final int MONTHS = 12;
    private static final int OLDEST = 25;
    private static final int FEWEST_AGES = 3;
    /** Texts of comments are longer on average. */
    private static final int LONG = 28;

    private static final int NOT_LOOKED_FOR = -2;

    private final Field field;
    private final List<Integer> body;
    /** The last column of plain numbers, once it was looked for; -1 for none. */
    private int lastNumbers = NOT_LOOKED_FOR;

    /** @param body the rows below the heads */
    ColumnCells(Field field, List<Integer> body) {
        this.field = field;
        this.body = body;
    }

    /** The cells of a column, from the top. */
    Stream<Slot> of(int column) {
        return body.stream().map(row -> field.at(row, column)).filter(Objects::nonNull);
    }

    boolean blank(int column) {
        return of(column).findAny().isEmpty();
    }

    /** What a column that is not blank seems to be: values when it has hardly more words than numbers. */
    Role seems(int column) {
        if (column == 0 && runsOfAges(column)) {
            return Role.LABELS;
        }
        int values = 0;
        int either = 0;
        int labels = 0;
        for (Slot slot : of(column).toList()) {
            switch (slot.sense().lean()) {
                case VALUE -> values++;
                case EITHER -> either++;
                case LABEL -> labels++;
            }
        }
        if (values == 0 && either > 0) {
            return labels == 0 && column > 0 && suppressed(column) ? Role.VALUES : Role.LABELS;
        }
        boolean words = labels > values || (labels > 1 && labels * 3 >= values && labelsComeAgain(column));
        if (words && !plainNumbers(column) && numbersBehind(column)) {
            return Role.LABELS;
        }
        return values > 0 && values + either >= labels - 2 && (values + either) * 3 >= labels
                ? Role.VALUES
                : Role.LABELS;
    }

    /** Whether labels stand several times, as "Victim" and "Suspect" do among many "n/a". */
    private boolean labelsComeAgain(int column) {
        List<Slot> labels = of(column)
                .filter(slot -> slot.sense().lean() == Sense.Lean.LABEL)
                .toList();
        return differentTexts(labels) < labels.size();
    }

    /** Whether small numbers rise from each text to the next, as ages do below genders in a pivot table. */
    private boolean runsOfAges(int column) {
        int before = -1;
        int numbers = 0;
        int texts = 0;
        for (Slot slot : of(column).toList()) {
            int number = slot.isPlainNumber() ? slot.smallNumber() : -1;
            if (number < 0 && slot.sense().lean() != Sense.Lean.LABEL) {
                return false;
            }
            if (number < 0) {
                texts++;
            } else if (number <= before || number > OLDEST) {
                return false;
            } else {
                numbers++;
            }
            before = number;
        }
        return numbers >= FEWEST_AGES && texts > 1 && numbersBehind(column);
    }

    /** Whether cells that may be values or labels are ranges in place of numbers: one alone, or the same again. */
    private boolean suppressed(int column) {
        List<Slot> slots = of(column).toList();
        boolean period =
                slots.stream().map(Slot::cell).anyMatch(cell -> cell.isNumber() || cell.kind() == CellKind.DATE);
        return !period && (differentTexts(slots) < slots.size() || slots.size() == 1);
    }

    private boolean numbersBehind(int column) {
        if (lastNumbers == NOT_LOOKED_FOR) {
            lastNumbers = field.width() - 1;
            while (lastNumbers >= 0 && !plainNumbers(lastNumbers)) {
                lastNumbers--;
            }
        }
        return lastNumbers > column;
    }

    /** Whether a column holds a number that is a value, and not only signs that stand for one. */
    private boolean plainNumbers(int column) {
        return of(column).anyMatch(slot -> slot.isValue() && slot.isPlainNumber());
    }

    /** Whether no value of a column is stored as a number: years are none. */
    boolean neverPlain(int column) {
        return of(column).noneMatch(slot -> slot.isValue() && slot.cell().isNumber());
    }

    /** Whether cells of a column tell their labels themselves: "Female: 109" is no label of what stands beside it. */
    boolean tell(int column) {
        return of(column).anyMatch(slot -> slot.sense().told() != null);
    }

    /** Whether a column holds nothing but numbers from 1 to 12. */
    boolean months(int column) {
        return of(column).mapToInt(Slot::smallNumber).allMatch(number -> number >= 1 && number <= MONTHS);
    }

    /** Whether the cells of a column all differ, and its numbers are small, as those of ages and ranks are. */
    boolean differentSmallNumbers(int column) {
        List<Slot> slots = of(column).toList();
        return slots.size() > 1
                && differentTexts(slots) == slots.size()
                && slots.stream().allMatch(slot -> !slot.isValue() || slot.smallNumber() >= 0);
    }

    private static long differentTexts(List<Slot> slots) {
        return slots.stream().map(slot -> slot.cell().text()).distinct().count();
    }

    /** Whether something is known of less than a third of a column's cells. */
    boolean hardlyKnown(int column) {
        return known(column) * 3 < of(column).count();
    }

    /** Whether something is known of half of a column's cells at least. */
    boolean mostlyKnown(int column) {
        return !blank(column) && known(column) * 2 >= of(column).count();
    }

    private long known(int column) {
        return of(column).filter(slot -> slot.sense().known()).count();
    }

    /** Whether the texts of a column are as long as comments. */
    boolean longTexts(int column) {
        int length = of(column).mapToInt(slot -> slot.cell().text().length()).sum();
        return !blank(column) && length >= LONG * of(column).count();
    }
}
