package org.foireturns.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One non-blank cell. It holds what its file stores, unless the sheet shows something else in its place: then it holds
 * what is shown, and what is stored is not kept.
 */
public final class Cell {
    private final Address address;
    private final CellKind kind;
    private final String text;
    private final @Nullable BigDecimal number;
    private final @Nullable LocalDate date;
    private final String noteMark;
    private final Style style;
    private final Shown shown;

    /**
     * A cell; what nobody can store is harmless from here on.
     *
     * @param text what was typed: the text without superscript note marks and what was crossed out; a number in plain
     *     digits; a date as ISO
     * @param number the stored number when the kind is {@code NUMBER} or {@code DATE} in a format that stores dates so
     * @param date the day, when the kind is {@code DATE}
     * @param noteMark superscript text taken off the end, such as the 3 of "Under 18³"; empty when there was none
     * @param shown how what it says differs from what is stored
     */
    public Cell(
            Address address,
            CellKind kind,
            String text,
            @Nullable BigDecimal number,
            @Nullable LocalDate date,
            String noteMark,
            Style style,
            Shown shown) {
        this.address = address;
        this.kind = kind;
        this.text = Storable.text(text);
        this.number = number;
        this.date = date;
        this.noteMark = Storable.text(noteMark);
        this.style = style;
        this.shown = shown;
    }

    /** The same cell somewhere else: what it says was looked at before. */
    private Cell(Address address, Cell same) {
        this.address = address;
        this.kind = same.kind;
        this.text = same.text;
        this.number = same.number;
        this.date = same.date;
        this.noteMark = same.noteMark;
        this.style = same.style;
        this.shown = same.shown;
    }

    /** A cell that says what is stored. */
    public Cell(
            Address address,
            CellKind kind,
            String text,
            @Nullable BigDecimal number,
            @Nullable LocalDate date,
            String noteMark,
            Style style) {
        this(address, kind, text, number, date, noteMark, style, Shown.AS_STORED);
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

    /** A cell that is crossed out altogether. */
    public static Cell struck(Address address, String crossedOut, Style style) {
        return new Cell(address, CellKind.STRUCK, "", null, null, "", style, Shown.AS_STORED.striking(crossedOut));
    }

    /** A cell of which the sheet shows nothing. */
    public static Cell unseen(Address address, Style style) {
        return new Cell(address, CellKind.UNSEEN, "", null, null, "", style);
    }

    /** The same, said in another way than it is stored. */
    public Cell with(Shown how) {
        return new Cell(address, kind, text, number, date, noteMark, style, how);
    }

    /** The same cell in another place. */
    public Cell at(Address place) {
        return new Cell(place, this);
    }

    public Address address() {
        return address;
    }

    public CellKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public @Nullable BigDecimal number() {
        return number;
    }

    public @Nullable LocalDate date() {
        return date;
    }

    public String noteMark() {
        return noteMark;
    }

    public Style style() {
        return style;
    }

    public Shown shown() {
        return shown;
    }

    public boolean isText() {
        return kind == CellKind.TEXT;
    }

    public boolean isNumber() {
        return kind == CellKind.NUMBER;
    }

    /** Whether another cell says the same and looks the same, wherever the two stand. */
    @SuppressWarnings("BigDecimalEquals")
    public boolean saysTheSame(Cell other) {
        return kind == other.kind
                && text.equals(other.text)
                && Objects.equals(number, other.number)
                && Objects.equals(date, other.date)
                && noteMark.equals(other.noteMark)
                && style.equals(other.style)
                && shown.equals(other.shown);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Cell cell && address.equals(cell.address) && saysTheSame(cell));
    }

    @Override
    public int hashCode() {
        return 31 * address.hashCode() + text.hashCode();
    }

    @Override
    public String toString() {
        return address + " " + kind + " \"" + text + "\"";
    }
}
