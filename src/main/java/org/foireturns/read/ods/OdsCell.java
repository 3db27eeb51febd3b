package org.foireturns.read.ods;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Shown;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.StoredNumber;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.format.NumberFormat;
import org.foireturns.read.format.TellingLook;
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

    private final @Nullable String type;
    private final @Nullable String value;
    private final boolean error;
    private final boolean formula;
    private final MarkedText shown;
    private final List<String> comments = new ArrayList<>();

    private OdsCell(XmlPart xml, OdsStyles styles) throws UnreadableFile {
        this.type = xml.attribute(OFFICE, "value-type");
        this.value = type == null ? null : value(xml, type);
        this.formula = xml.attribute("formula") != null;
        boolean saysError = "error".equals(xml.attribute(CALC, "value-type"));
        this.shown = OdsText.read(xml, styles, comments);
        this.error = saysError || (formula && ERROR.matcher(shown.text()).matches());
    }

    /** Reads the open cell to its end. */
    static OdsCell read(XmlPart xml, OdsStyles styles) throws UnreadableFile {
        return new OdsCell(xml, styles);
    }

    /** What hangs on it. */
    List<String> comments() {
        return comments;
    }

    /** Whether it has content. */
    boolean filled() {
        return at(new Address(0, 0), OdsLook.PLAIN, style -> OdsLook.PLAIN) != null;
    }

    /** The cell in one place and one look; null when it is blank. */
    @Nullable
    Cell at(Address address, OdsLook look, Function<String, OdsLook> styles) {
        if (error) {
            return look.look().other(address, CellKind.ERROR, shown.text());
        }
        if (type == null || (value == null && !type.equals("string"))) {
            return blank(shown) && formula
                    ? look.look().other(address, CellKind.UNCALCULATED, "")
                    : drawn(address, look);
        }
        return switch (type) {
            case "float", "currency" -> number(address, look, styles);
            case "percentage" -> number(address, percent(look), styles);
            case "date" -> date(address, look);
            case "boolean" -> truth(String.valueOf(value).strip().toLowerCase(Locale.ROOT), address, look);
            case "string" -> value == null ? drawn(address, look) : stored(value, address, look);
            default -> drawn(address, look);
        };
    }

    private static boolean blank(MarkedText text) {
        return text.text().isBlank() && text.struck().isEmpty();
    }

    private static @Nullable String value(XmlPart xml, String type) {
        String value = switch (type) {
            case "date", "boolean", "time", "string" -> xml.attribute(OFFICE, type + "-value");
            default -> xml.attribute(OFFICE, "value");
        };
        return Numeral.missing(value) && !"string".equals(type) ? null : value;
    }

    private Cell number(Address address, OdsLook look, Function<String, OdsLook> styles) {
        BigDecimal number = value == null ? null : StoredNumber.parse(value.strip());
        if (number == null) {
            return look.look().other(address, CellKind.ERROR, String.valueOf(value));
        }
        Cell cell = look.number(address, number, styles);
        return cell.isNumber() ? asDrawn(cell, look.look()) : cell;
    }

    /** A file may show what none of its formats says; then what it shows stands. */
    private Cell asDrawn(Cell number, TellingLook look) {
        String drawn = shown.text().strip();
        if (NUMBER.matcher(drawn).matches()) {
            return number;
        }
        String digits = NO_DIGITS.matcher(drawn).replaceAll("");
        boolean inFull = digits.equals(NO_DIGITS.matcher(number.text()).replaceAll(""));
        boolean unexplained = inFull || digits.isEmpty() || look.format().equals(NumberFormat.GENERAL);
        Shown.Manner manner = inFull ? Shown.Manner.WITHIN_WORDS : Shown.Manner.IN_PLACE;
        return unexplained ? Cell.text(number.address(), drawn, look.style()).with(Shown.in(manner)) : number;
    }

    private static Cell truth(String value, Address address, OdsLook look) {
        return switch (value) {
            case "true", "1" -> look.look().other(address, CellKind.BOOLEAN, "TRUE");
            case "false", "0" -> look.look().other(address, CellKind.BOOLEAN, "FALSE");
            default -> look.look().other(address, CellKind.ERROR, value);
        };
    }

    private static OdsLook percent(OdsLook as) {
        TellingLook look = as.look();
        Style style = look.style();
        Style percent = style.percent()
                ? style
                : new Style("0%", style.bold(), style.italic(), style.centred(), style.indent());
        return new OdsLook(
                new TellingLook(percent, look.format(), look.struck(), look.unseen()), as.formatted(), as.conditions());
    }

    private @Nullable Cell date(Address address, OdsLook look) {
        String day = value == null ? "" : value.substring(0, Math.min(value.length(), DAY_LENGTH));
        try {
            return look.look().day(address, LocalDate.parse(day), null);
        } catch (DateTimeParseException noDay) {
            return drawn(address, look);
        }
    }

    /** A text that is stored apart from the one that is drawn: because it is formatted, or because it is hidden. */
    private @Nullable Cell stored(String text, Address address, OdsLook look) {
        if (blank(shown)) {
            return text.isBlank() ? null : look.look().text(address, MarkedText.plain(text));
        }
        boolean same = closed(text).equals(closed(shown.text() + shown.mark()))
                || !shown.struck().isEmpty()
                || shown.text().contains(text);
        return same
                ? drawn(address, look)
                : Cell.text(address, shown.text(), look.look().style())
                        .with(Shown.in(Shown.Manner.IN_PLACE).hiding(text));
    }

    private static String closed(String text) {
        return SPACES.matcher(text).replaceAll("");
    }

    /** The text as it is drawn: what its format does to it is done. */
    private @Nullable Cell drawn(Address address, OdsLook as) {
        TellingLook look = as.look();
        return blank(shown)
                ? null
                : new TellingLook(look.style(), NumberFormat.GENERAL, look.struck(), look.unseen())
                        .text(address, shown);
    }
}
