package org.foireturns.read.ods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Shown;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.StoredNumber;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.format.Look;
import org.foireturns.read.format.NumberFormat;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a table: what it stores, unless it shows something else. */
final class OdsCell {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/]+[!?]?|Err:[0-9]{3}");
    /** What may stand around the digits of a number in any language, and what a narrow column shows of it. */
    private static final Pattern NUMBER = Pattern.compile(
            "[\\p{Nd}\\s\\p{Zs}.,'\u2019\u00b7()%\\p{Sc}+\u2212\u2013/-]*|#{3,}" + "|[\\p{Nd}.,-]+[Ee][+-]?\\p{Nd}+");

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
    private static final int DAY_LENGTH = 10;

    private final Address address;
    private final OdsLook look;
    private final OdsStyles styles;

    private OdsCell(Address address, OdsLook look, OdsStyles styles) {
        this.address = address;
        this.look = look;
        this.styles = styles;
    }

    /** Reads the open cell to its end; null when it is blank. */
    static @Nullable Cell read(XmlPart xml, Address address, OdsLook look, OdsStyles styles) throws UnreadableFile {
        return new OdsCell(address, look, styles).read(xml);
    }

    private @Nullable Cell read(XmlPart xml) throws UnreadableFile {
        String type = xml.attribute(OFFICE, "value-type");
        boolean error = "error".equals(xml.attribute(CALC, "value-type"));
        boolean formula = xml.attribute("formula") != null;
        String stored = type == null ? null : value(xml, type);
        String value = Numeral.missing(stored) && !"string".equals(type) ? null : stored;
        MarkedText shown = OdsText.read(xml, styles);
        if (error || (formula && ERROR.matcher(shown.text()).matches())) {
            return look.look().other(address, CellKind.ERROR, shown.text());
        }
        if (type == null || (value == null && !type.equals("string"))) {
            boolean blank = blank(shown);
            return blank && formula
                    ? look.look().other(address, CellKind.UNCALCULATED, "")
                    : blank ? null : text(shown);
        }
        return switch (type) {
            case "float", "currency" -> number(value, shown, look);
            case "percentage" -> number(value, shown, percent(look));
            case "date" -> date(value, shown);
            case "boolean" -> truth(String.valueOf(value).strip().toLowerCase(Locale.ROOT));
            case "string" -> value == null ? textOrBlank(shown) : stored(value, shown);
            default -> textOrBlank(shown);
        };
    }

    private static boolean blank(MarkedText text) {
        return text.text().isBlank() && text.struck().isEmpty();
    }

    /** Whether the open cell, which is read to its end, has content. */
    static boolean holds(XmlPart xml, OdsStyles styles) throws UnreadableFile {
        return read(xml, new Address(0, 0), OdsLook.PLAIN, styles) != null;
    }

    /** The same cell elsewhere. */
    static Cell at(Address address, Cell cell) {
        return new Cell(
                address,
                cell.kind(),
                cell.text(),
                cell.number(),
                cell.date(),
                cell.noteMark(),
                cell.style(),
                cell.shown());
    }

    private static @Nullable String value(XmlPart xml, String type) {
        return switch (type) {
            case "date", "boolean", "time", "string" -> xml.attribute(OFFICE, type + "-value");
            default -> xml.attribute(OFFICE, "value");
        };
    }

    private Cell number(@Nullable String value, MarkedText shown, OdsLook as) {
        BigDecimal number = value == null ? null : StoredNumber.parse(value.strip());
        if (number == null) {
            return as.look().other(address, CellKind.ERROR, String.valueOf(value));
        }
        Cell cell = as.number(address, number, styles::cell);
        return cell.isNumber() ? asDrawn(cell, shown.text().strip(), as.look().style()) : cell;
    }

    /** A file may show what none of its formats says; then what it shows stands. */
    private Cell asDrawn(Cell number, String shown, Style style) {
        if (NUMBER.matcher(shown).matches()) {
            return number;
        }
        String digits = NO_DIGITS.matcher(shown).replaceAll("");
        boolean inFull = digits.equals(NO_DIGITS.matcher(number.text()).replaceAll(""));
        boolean unexplained = inFull || digits.isEmpty() || look.look().format().equals(NumberFormat.GENERAL);
        Shown.Manner manner = inFull ? Shown.Manner.WITHIN_WORDS : Shown.Manner.IN_PLACE;
        return unexplained ? Cell.text(address, shown, style).with(Shown.in(manner)) : number;
    }

    private Cell truth(String value) {
        return switch (value) {
            case "true", "1" -> look.look().other(address, CellKind.BOOLEAN, "TRUE");
            case "false", "0" -> look.look().other(address, CellKind.BOOLEAN, "FALSE");
            default -> look.look().other(address, CellKind.ERROR, value);
        };
    }

    private static OdsLook percent(OdsLook as) {
        Look look = as.look();
        Style style = look.style();
        Style percent = style.percent()
                ? style
                : new Style("0%", style.bold(), style.italic(), style.centred(), style.indent());
        return new OdsLook(
                new Look(percent, look.format(), look.struck(), look.unseen()), as.formatted(), as.conditions());
    }

    private @Nullable Cell date(@Nullable String value, MarkedText shown) {
        String day = value == null ? "" : value.substring(0, Math.min(value.length(), DAY_LENGTH));
        try {
            return look.look().day(address, LocalDate.parse(day), null);
        } catch (DateTimeParseException noDay) {
            return textOrBlank(shown);
        }
    }

    private @Nullable Cell textOrBlank(MarkedText shown) {
        return blank(shown) ? null : text(shown);
    }

    /** A text that is stored apart from the one that is drawn: because it is formatted, or because it is hidden. */
    private @Nullable Cell stored(String value, MarkedText shown) {
        if (blank(shown)) {
            return value.isBlank() ? null : look.look().text(address, MarkedText.plain(value));
        }
        boolean same = closed(value).equals(closed(shown.text() + shown.mark()))
                || !shown.struck().isEmpty();
        return same || shown.text().contains(value)
                ? text(shown)
                : Cell.text(address, shown.text(), look.look().style())
                        .with(Shown.in(Shown.Manner.IN_PLACE).hiding(value));
    }

    /** A text as it is drawn: what its format does to it is done. */
    private Cell text(MarkedText text) {
        Look drawn = look.look();
        return new Look(drawn.style(), NumberFormat.GENERAL, drawn.struck(), drawn.unseen()).text(address, text);
    }

    private static String closed(String text) {
        return SPACES.matcher(text).replaceAll("");
    }
}
