package org.foireturns.read.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks, as far as it decides what the cell says.
 *
 * @param struck whether a line runs through its letters
 * @param unseen whether its letters cannot be told from their background
 */
public record TellingLook(Style style, NumberFormat format, boolean struck, boolean unseen) {
    public static final TellingLook PLAIN = new TellingLook(Style.PLAIN, NumberFormat.GENERAL, false, false);

    /** A number; a zero that nobody sees hides nobody. */
    public Cell number(Address address, BigDecimal number) {
        return unseen && number.signum() != 0
                ? Cell.unseen(address, style)
                : standing(ShownCells.number(address, number, style, format));
    }

    /**
     * A day.
     *
     * @param number as which it is stored, or null when it is stored as a day
     */
    public Cell day(Address address, LocalDate day, @Nullable BigDecimal number) {
        return standing(new Cell(address, CellKind.DATE, day.toString(), number, day, "", style));
    }

    public Cell text(Address address, MarkedText text) {
        return ShownCells.text(address, struck ? text.inStruckCell() : text, style, format);
    }

    /** A cell that is neither a number nor a day nor a text. */
    public Cell other(Address address, CellKind kind, String text) {
        return standing(new Cell(address, kind, text, null, null, "", style));
    }

    private Cell standing(Cell cell) {
        return struck ? ShownCells.struck(cell) : cell;
    }
}
