package org.foireturns.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One non-blank cell as its file stores it, not as a number format shows it.
 *
 * @param text what was typed: the text without superscript note marks; a number in plain digits; a date as ISO
 * @param number the stored number when the kind is {@code NUMBER} or {@code DATE} in a format that stores dates so
 * @param date the day, when the kind is {@code DATE}
 * @param noteMark superscript text taken off the end, such as the 3 of "Under 18³"; empty when there was none
 */
public record Cell(
        Address address,
        CellKind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate date,
        String noteMark,
        Style style) {
    /** What nobody can store is harmless from here on. */
    public Cell {
        text = Storable.text(text);
        noteMark = Storable.text(noteMark);
    }

    public static Cell text(Address address, String text, Style style) {
        return new Cell(address, CellKind.TEXT, text, null, null, "", style);
    }

    public static Cell number(Address address, BigDecimal number, Style style) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return new Cell(address, CellKind.NUMBER, plain.toPlainString(), plain, null, "", style);
    }

    public static Cell date(Address address, LocalDate date, Style style) {
        return new Cell(address, CellKind.DATE, date.toString(), null, date, "", style);
    }

    public boolean isText() {
        return kind == CellKind.TEXT;
    }

    public boolean isNumber() {
        return kind == CellKind.NUMBER;
    }
}
