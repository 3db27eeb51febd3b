package org.foireturns.read.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Shown;
import org.foireturns.model.Shown.Manner;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;

/** Makes cells of stored values as the sheet shows them. What is not shown does not get into the cell. */
public final class ShownCells {
    private static final int RESIDUE = 9;
    private static final BigDecimal LARGEST_RESIDUE = new BigDecimal("0.000001");

    private ShownCells() {}

    /** The cell of a number. */
    public static Cell number(Address address, BigDecimal number, Style style, NumberFormat format) {
        if (format.plain()) {
            return number(address, number, style);
        }
        Display shown = format.show(number);
        if (shown instanceof Display.Within within) {
            return Cell.text(address, within.text(), style).with(Shown.in(Manner.WITHIN_WORDS));
        }
        return shown instanceof Display.Same ? number(address, number, style) : hidden(address, shown, style);
    }

    /** The cell of a number that no format changes, without what computing leaves behind a whole number. */
    public static Cell number(Address address, BigDecimal number, Style style) {
        if (number.scale() <= 0) {
            return Cell.number(address, number, style);
        }
        BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
        BigDecimal residue = number.subtract(whole).abs();
        boolean ofComputing = residue.signum() > 0
                && residue.compareTo(whole.abs().scaleByPowerOfTen(-RESIDUE)) <= 0
                && residue.compareTo(LARGEST_RESIDUE) <= 0;
        return ofComputing
                ? Cell.number(address, whole, style).with(Shown.in(Manner.WITHOUT_RESIDUE))
                : Cell.number(address, number, style);
    }

    /** The cell of a text. */
    public static Cell text(Address address, MarkedText text, Style style, NumberFormat format) {
        if (text.text().isBlank() && !text.struck().isEmpty()) {
            return Cell.struck(address, text.struck(), style);
        }
        Display shown = format.plain() ? Display.SAME : format.show(text.text());
        if (shown instanceof Display.Instead || shown instanceof Display.Nothing) {
            Cell cell = hidden(address, shown, style);
            return cell.with(cell.shown().hiding(text.text()));
        }
        String said = shown instanceof Display.Within within ? within.text() : text.text();
        return new Cell(
                address, CellKind.TEXT, said, null, null, text.mark(), style, Shown.AS_STORED.striking(text.struck()));
    }

    /** The same cell in letters with a line through all of them. */
    public static Cell struck(Cell cell) {
        return cell.kind().stands() ? Cell.struck(cell.address(), cell.text(), cell.style()) : cell;
    }

    private static Cell hidden(Address address, Display shown, Style style) {
        return shown instanceof Display.Instead instead
                ? Cell.text(address, instead.text(), style).with(Shown.in(Manner.IN_PLACE))
                : Cell.unseen(address, style);
    }
}
