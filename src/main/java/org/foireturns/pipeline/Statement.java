package org.foireturns.pipeline;

import java.math.BigDecimal;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;

/**
 * One number of a sentence and the words of the sentence that say what it counts.
 *
 * @param label words of the sentence, in its own order
 * @param number in digits, or as typed where it is no number: "fewer than five"
 */
record Statement(String label, String number) {
    /** The words as a cell. */
    Cell label(int row) {
        return Cell.text(new Address(row, 0), label, Style.PLAIN);
    }

    /** The number as a cell. */
    Cell value(int row) {
        Address at = new Address(row, 1);
        return number.chars().allMatch(Character::isDigit)
                ? Cell.number(at, new BigDecimal(number), Style.PLAIN)
                : Cell.text(at, number, Style.PLAIN);
    }
}
