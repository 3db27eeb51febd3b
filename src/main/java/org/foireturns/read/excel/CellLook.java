package org.foireturns.read.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.FormulaError;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.StoredNumber;
import org.foireturns.read.format.NumberFormat;
import org.foireturns.read.format.TellingLook;

/**
 * How a cell looks, and what it says because of it.
 *
 * @param showsDate whether the format shows a number as a date
 */
record CellLook(TellingLook look, boolean showsDate) {
    static final CellLook PLAIN = new CellLook(TellingLook.PLAIN, false);

    /** Excel's own limit. */
    private static final int MOST_INDENT = 250;

    static CellLook of(String format, boolean bold, boolean italic, boolean centred, int indent) {
        int levels = Math.max(0, Math.min(indent, MOST_INDENT));
        Style style = new Style(format, bold, italic, centred, levels);
        return new CellLook(new TellingLook(style, NumberFormat.of(format), false, false), NumberFormats.date(format));
    }

    /** The same with a line through the letters. */
    CellLook struck(boolean struck) {
        return new CellLook(new TellingLook(look.style(), look.format(), struck, look.unseen()), showsDate);
    }

    /** The same in letters that cannot be told from their background. */
    CellLook unseen(boolean unseen) {
        return new CellLook(new TellingLook(look.style(), look.format(), look.struck(), unseen), showsDate);
    }

    /** A number as the file writes it; an error cell when it is none that Excel could have stored. */
    Cell number(Address address, String stored, boolean since1904) {
        BigDecimal number = StoredNumber.parse(stored);
        return number == null ? error(address, stored) : number(address, number, since1904);
    }

    /** A number as Excel holds it; an error cell when it is infinite or none. */
    Cell number(Address address, double stored, boolean since1904) {
        BigDecimal number = StoredNumber.of(stored);
        return number == null ? error(address, Double.toString(stored)) : number(address, number, since1904);
    }

    private Cell number(Address address, BigDecimal number, boolean since1904) {
        LocalDate date = showsDate ? SerialDates.day(number, since1904) : null;
        return date == null ? look.number(address, number) : look.day(address, date, number);
    }

    Cell text(Address address, MarkedText text) {
        return look.text(address, text);
    }

    Cell day(Address address, LocalDate date) {
        return look.day(address, date, null);
    }

    Cell truth(Address address, boolean value) {
        return look.other(address, CellKind.BOOLEAN, value ? "TRUE" : "FALSE");
    }

    /** The text of an error that a file stores as a number. */
    static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    }

    Cell error(Address address, String shown) {
        return look.other(address, CellKind.ERROR, shown);
    }

    Cell uncalculated(Address address) {
        return look.other(address, CellKind.UNCALCULATED, "");
    }
}
