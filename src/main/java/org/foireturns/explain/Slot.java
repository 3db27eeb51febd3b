package org.foireturns.explain;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;

/**
 * A non-blank cell with what it may be.
 *
 * @param range of the cells that it covers by a merge; its own cell when it is not merged
 * @param step how far it is set in by the column that it stands in, where labels go down in steps
 */
public record Slot(Cell cell, Sense sense, CellRange range, int step) {
    private static final int STEP = 100;
    /** Ages of children and months that stand as labels are less. */
    private static final int SMALL = 30;

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");

    Slot(Cell cell, Sense sense, CellRange range) {
        this(cell, sense, range, 0);
    }

    Slot at(int newStep) {
        return new Slot(cell, sense, range, newStep);
    }

    /** Whether it says a digit. */
    boolean holdsDigit() {
        return said().chars().anyMatch(each -> each >= '0' && each <= '9');
    }

    /** The same where its neighbours say that it is a label. */
    Slot asLabel() {
        return new Slot(cell, sense.asLabel(), range, step);
    }

    /** The same where its neighbours say that it is a value. */
    Slot asValue() {
        return new Slot(cell, sense.asValue(), range, step);
    }

    /** The same where its neighbours say that it is neither a label nor a value. */
    Slot asWords() {
        return new Slot(cell, Sense.WORDS, range, step);
    }

    boolean isValue() {
        return sense.lean() == Sense.Lean.VALUE;
    }

    boolean isLabel() {
        return sense.lean() == Sense.Lean.LABEL;
    }

    boolean isEither() {
        return sense.lean() == Sense.Lean.EITHER;
    }

    /** Words that may be a range of numbers or a label: "1 to 4", "12-15", "under 5". */
    boolean isRange() {
        return isEither() && !cell.isNumber();
    }

    boolean merged() {
        return !range.first().equals(range.last());
    }

    /** Its words without the spaces around them. */
    String said() {
        return cell.text().strip();
    }

    int indent() {
        String text = cell.text();
        int spaces = 0;
        while (spaces < text.length() && Character.isWhitespace(text.charAt(spaces))) {
            spaces++;
        }
        return cell.style().indent() * 2 + spaces + step * STEP;
    }

    /** A whole number that may be an age or a rank; -1 for any other cell. */
    int smallNumber() {
        String typed = said();
        BigDecimal number =
                cell.number() != null || !WHOLE.matcher(typed).matches() ? cell.number() : new BigDecimal(typed);
        boolean small = number != null
                && number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(SMALL)) < 0;
        return number != null && small ? number.intValueExact() : -1;
    }

    /** Whether it is a number, stored or typed, and no sign that stands for one. */
    boolean isPlainNumber() {
        return cell.isNumber() || smallNumber() >= 0;
    }
}
