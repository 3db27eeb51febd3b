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
    private final Said said;

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
        this(address, new Said(kind, Storable.text(text), number, date, Storable.text(noteMark), style, shown));
    }

    /** A cell that says what another does: it was looked at before. */
    Cell(Address address, Said said) {
        this.address = address;
        this.said = said;
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
        return new Cell(
                address, said.kind(), said.text(), said.number(), said.date(), said.noteMark(), said.style(), how);
    }

    /** The same place saying what it means by other cells; it is still shown as it is typed. */
    public Cell saying(String words) {
        return text(address(), words, style()).with(Shown.writtenOver(typed()));
    }

    /** The same place saying a number by other cells; it is still shown as it is typed. */
    public Cell sayingNumber(BigDecimal said) {
        return number(address(), said, style()).with(Shown.writtenOver(typed()));
    }

    /** A blank cell saying what it means by other cells; it is still shown blank. */
    public static Cell blankSaying(Address address, String words) {
        return text(address, words, Style.PLAIN).with(Shown.writtenOver(""));
    }

    /** A number that stands in words, by which it is shown. */
    public static Cell inWords(Address address, BigDecimal number, String typed) {
        return number(address, number, Style.PLAIN).with(Shown.writtenOver(typed));
    }

    /** The same place with the number by which another text corrects it; both are shown. */
    public Cell corrected(BigDecimal right) {
        Cell other = number(address(), right, style());
        return other.with(Shown.corrected(typed() + " (corrected: " + other.text() + ")"));
    }

    /** A blank cell that is taken for what somebody decided. */
    public static Cell blankDecided(Address address, BlankChoice choice) {
        Cell cell = choice.becomes().equals("none")
                ? number(address, BigDecimal.ZERO, Style.PLAIN)
                : text(address, choice.becomes(), Style.PLAIN);
        return cell.with(Shown.decided(choice.shown()));
    }

    /** The same with another mark of a note. */
    public Cell marked(String mark) {
        return new Cell(address, kind(), text(), number(), date(), mark, style(), shown());
    }

    /** The same cell in another place. */
    public Cell at(Address place) {
        return new Cell(place, said);
    }

    public Address address() {
        return address;
    }

    public CellKind kind() {
        return said.kind();
    }

    public String text() {
        return said.text();
    }

    /** What is typed in it, to be shown; empty in a cell that is blank and says something by others. */
    public String typed() {
        return Objects.requireNonNullElse(shown().typed(), text());
    }

    public @Nullable BigDecimal number() {
        return said.number();
    }

    public @Nullable LocalDate date() {
        return said.date();
    }

    public String noteMark() {
        return said.noteMark();
    }

    public Style style() {
        return said.style();
    }

    public Shown shown() {
        return said.shown();
    }

    /** Whether it says nothing at all, so that a sheet need not keep it. */
    boolean isBlank() {
        boolean nothingToSay = kind() == CellKind.UNCALCULATED || !kind().stands();
        return text().isBlank() && noteMark().isBlank() && !nothingToSay;
    }

    public boolean isText() {
        return said.kind() == CellKind.TEXT;
    }

    public boolean isNumber() {
        return said.kind() == CellKind.NUMBER;
    }

    /** Whether another cell says the same and looks the same, wherever the two stand. */
    public boolean saysTheSame(Cell other) {
        return said.equals(other.said);
    }

    /** What it says and how it looks, which cells in many places may have in common. */
    Said said() {
        return said;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Cell cell && address.equals(cell.address) && saysTheSame(cell));
    }

    @Override
    public int hashCode() {
        return 31 * address.hashCode() + said.text().hashCode();
    }

    @Override
    public String toString() {
        return address + " " + said.kind() + " \"" + said.text() + "\"";
    }
}
