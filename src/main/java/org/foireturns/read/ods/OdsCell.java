package org.foireturns.read.ods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.StoredNumber;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/** Reads one cell of a table: what it stores, not what it shows. */
final class OdsCell {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    private static final Pattern ERROR = Pattern.compile("#[A-Z0-9/]+[!?]?|Err:[0-9]{3}");
    private static final int DAY_LENGTH = 10;

    private OdsCell() {}

    /** Reads the open cell to its end; null when it is blank. */
    static @Nullable Cell read(XmlPart xml, Address address, Style style, OdsStyles styles) throws UnreadableFile {
        String type = xml.attribute(OFFICE, "value-type");
        boolean error = "error".equals(xml.attribute(CALC, "value-type"));
        boolean formula = xml.attribute("formula") != null;
        String stored = type == null ? null : value(xml, type);
        String value = Numeral.missing(stored) && !"string".equals(type) ? null : stored;
        MarkedText shown = OdsText.read(xml, styles);
        if (error || (formula && ERROR.matcher(shown.text()).matches())) {
            return cell(address, CellKind.ERROR, shown.text(), style);
        }
        if (type == null || (value == null && !type.equals("string"))) {
            boolean blank = shown.text().isBlank();
            return blank && formula
                    ? cell(address, CellKind.UNCALCULATED, "", style)
                    : blank ? null : text(address, shown, style);
        }
        return switch (type) {
            case "float", "currency" -> number(address, value, style);
            case "percentage" -> number(address, value, percent(style));
            case "date" -> date(address, value, shown, style);
            case "boolean" -> truth(address, String.valueOf(value).strip().toLowerCase(Locale.ROOT), style);
            case "string" -> {
                MarkedText text = shown.text().isEmpty() && value != null ? MarkedText.plain(value) : shown;
                yield text.text().isBlank() ? null : text(address, text, style);
            }
            default -> shown.text().isBlank() ? null : text(address, shown, style);
        };
    }

    /** Whether the open cell, which is read to its end, has content. */
    static boolean holds(XmlPart xml, OdsStyles styles) throws UnreadableFile {
        return read(xml, new Address(0, 0), Style.PLAIN, styles) != null;
    }

    /** The same cell elsewhere. */
    static Cell at(Address address, Cell cell) {
        return new Cell(address, cell.kind(), cell.text(), cell.number(), cell.date(), cell.noteMark(), cell.style());
    }

    private static @Nullable String value(XmlPart xml, String type) {
        return switch (type) {
            case "date", "boolean", "time", "string" -> xml.attribute(OFFICE, type + "-value");
            default -> xml.attribute(OFFICE, "value");
        };
    }

    private static Cell number(Address address, @Nullable String value, Style style) {
        BigDecimal number = value == null ? null : StoredNumber.parse(value.strip());
        return number == null
                ? cell(address, CellKind.ERROR, String.valueOf(value), style)
                : Cell.number(address, number, style);
    }

    private static Cell truth(Address address, String value, Style style) {
        return switch (value) {
            case "true", "1" -> cell(address, CellKind.BOOLEAN, "TRUE", style);
            case "false", "0" -> cell(address, CellKind.BOOLEAN, "FALSE", style);
            default -> cell(address, CellKind.ERROR, value, style);
        };
    }

    private static Style percent(Style style) {
        return style.percent() ? style : new Style("0%", style.bold(), style.italic(), style.centred(), style.indent());
    }

    private static Cell date(Address address, @Nullable String value, MarkedText shown, Style style) {
        String day = value == null ? "" : value.substring(0, Math.min(value.length(), DAY_LENGTH));
        try {
            return Cell.date(address, LocalDate.parse(day), style);
        } catch (DateTimeParseException noDay) {
            return text(address, shown, style);
        }
    }

    private static Cell text(Address address, MarkedText text, Style style) {
        return new Cell(address, CellKind.TEXT, text.text(), null, null, text.mark(), style);
    }

    private static Cell cell(Address address, CellKind kind, String text, Style style) {
        return new Cell(address, kind, text, null, null, "", style);
    }
}
