package org.foireturns.report.xlsx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.foireturns.report.xlsx.SheetLook.Align;
import org.foireturns.report.xlsx.SheetLook.Fill;
import org.foireturns.report.xlsx.SheetLook.Format;
import org.foireturns.report.xlsx.SheetLook.Named;

/** Numbers the looks of a workbook in the order of their first use, and writes them as its styles. */
final class Styles {
    private static final String FONT = "Arial";
    private static final int BODY = 11;
    private static final int HEADING = 15;
    private static final String LINK_BLUE = "FF0B4EA2";
    /** Fills 0 and 1 are Excel's own: none, and a grey pattern. */
    private static final int OWN_FILLS = 1;

    private final Map<Style, Integer> numbers = new LinkedHashMap<>();

    Styles() {
        number(SheetLook.PLAIN, false);
    }

    /** The number of a look; a quoted one holds a text that is no formula, even when somebody edits the cell. */
    int number(SheetLook look, boolean quoted) {
        return numbers.computeIfAbsent(new Style(look, quoted), style -> numbers.size());
    }

    void write(XmlOut xml) throws IOException {
        xml.open("styleSheet", "xmlns", PackageParts.MAIN);
        formats(xml);
        fonts(xml);
        fills(xml);
        xml.open("borders", "count", 1).open("border");
        for (String side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
            xml.leaf(side);
        }
        xml.shut().shut();
        xml.open("cellStyleXfs", "count", Named.values().length);
        for (Named named : Named.values()) {
            xml.leaf("xf", "numFmtId", 0, "fontId", font(named, false, false), "fillId", 0, "borderId", 0);
        }
        xml.shut();
        xml.open("cellXfs", "count", numbers.size());
        for (Style style : numbers.keySet()) {
            cell(xml, style);
        }
        xml.shut();
        xml.open("cellStyles", "count", Named.values().length);
        for (Named named : Named.values()) {
            xml.leaf("cellStyle", "name", named.words, "xfId", named.id, "builtinId", named.builtIn);
        }
        xml.shut().shut();
    }

    private static void formats(XmlOut xml) throws IOException {
        xml.open("numFmts", "count", 2);
        for (Format format : new Format[] {Format.PERCENT, Format.DAY}) {
            xml.leaf("numFmt", "numFmtId", format.id, "formatCode", format.code);
        }
        xml.shut();
    }

    private static void fonts(XmlOut xml) throws IOException {
        xml.open("fonts", "count", Named.values().length * 4);
        for (Named named : Named.values()) {
            for (int face = 0; face < 4; face++) {
                xml.open("font");
                if (face / 2 == 1 || named == Named.HEADING) {
                    xml.leaf("b");
                }
                if (face % 2 == 1) {
                    xml.leaf("i");
                }
                if (named == Named.LINK) {
                    xml.leaf("u");
                }
                xml.leaf("sz", "val", named == Named.HEADING ? HEADING : BODY);
                xml.leaf("color", "rgb", named == Named.LINK ? LINK_BLUE : "FF000000");
                xml.leaf("name", "val", FONT).leaf("family", "val", 2).shut();
            }
        }
        xml.shut();
    }

    private static void fills(XmlOut xml) throws IOException {
        xml.open("fills", "count", Fill.values().length + OWN_FILLS);
        for (String pattern : new String[] {"none", "gray125"}) {
            xml.open("fill").leaf("patternFill", "patternType", pattern).shut();
        }
        for (Fill fill : Fill.values()) {
            if (fill != Fill.NONE) {
                xml.open("fill").open("patternFill", "patternType", "solid");
                xml.leaf("fgColor", "rgb", fill.argb)
                        .leaf("bgColor", "indexed", 64)
                        .shut()
                        .shut();
            }
        }
        xml.shut();
    }

    private static void cell(XmlOut xml, Style style) throws IOException {
        SheetLook look = style.look;
        xml.open(
                "xf",
                "numFmtId",
                look.format().id,
                "fontId",
                font(look.named(), look.bold(), look.italic()),
                "fillId",
                look.fill().id,
                "borderId",
                0,
                "xfId",
                look.named().id,
                "quotePrefix",
                style.quoted ? 1 : 0,
                "applyNumberFormat",
                1,
                "applyFont",
                1,
                "applyFill",
                1,
                "applyAlignment",
                1,
                "applyProtection",
                look.open() ? 1 : 0);
        String across = look.indent() > 0 && look.align() == Align.GENERAL
                ? "left"
                : look.align().name().toLowerCase(Locale.ROOT);
        xml.leaf(
                "alignment",
                "horizontal",
                across,
                "vertical",
                "top",
                "wrapText",
                look.wrap() ? 1 : 0,
                "indent",
                look.indent());
        if (look.open()) {
            xml.leaf("protection", "locked", 0);
        }
        xml.shut();
    }

    private static int font(Named named, boolean bold, boolean italic) {
        return named.id * 4 + (bold ? 2 : 0) + (italic ? 1 : 0);
    }

    private record Style(SheetLook look, boolean quoted) {}
}
