package org.foireturns.read.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** The looks that a workbook's cells refer to by number. */
final class XlsxStyles {
    /** For a workbook without a part of looks. */
    private static final XlsxStyles NONE = new XlsxStyles(UnseenLooks.NONE);

    /** For a workbook that names a style part and does not hold it. */
    private static final XlsxStyles LOST = new XlsxStyles(UnseenLooks.NONE);

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<CellLook> looks = new ArrayList<>();
    private final List<ConditionalLook> conditional = new ArrayList<>();
    private final UnseenLooks unseen;

    private XlsxStyles(UnseenLooks unseen) {
        this.unseen = unseen;
    }

    /** The looks of a part, if it is named at all. */
    static XlsxStyles read(ZipParts zip, @Nullable String part) throws UnreadableFile, IOException {
        if (part == null || !zip.has(part)) {
            return part == null ? NONE : LOST;
        }
        XlsxStyles styles = new XlsxStyles(UnseenLooks.read(zip, part));
        try (XmlPart xml = zip.xml(part)) {
            while (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "numFmts" -> styles.readFormats(xml);
                    case "fonts" -> styles.readFonts(xml);
                    case "cellXfs" -> styles.readLooks(xml);
                    case "dxfs" -> styles.readConditional(xml);
                    default -> xml.skip();
                }
            }
        }
        return styles;
    }

    /**
     * The look of a cell.
     *
     * @param number as the cell writes it, or null when it names none
     */
    CellLook look(@Nullable String number) throws UnreadableFile {
        int index = Numeral.missing(number) ? 0 : Numeral.whole(number, -1);
        if (index == 0 && looks.isEmpty()) {
            return CellLook.PLAIN;
        }
        if (index < 0 || index >= looks.size()) {
            throw new UnreadableFile(this == NONE || lost() ? Reason.LOOKS_MISSING : Reason.LOOK_MISSING);
        }
        return looks.get(index);
    }

    /** Whether the workbook names a part of looks and does not hold it. */
    boolean lost() {
        return this == LOST;
    }

    /**
     * What a conditional format does to a cell.
     *
     * @param number as the rule writes it, or null when it names none
     */
    ConditionalLook conditional(@Nullable String number) {
        int index = Numeral.whole(number, -1);
        return index < 0 || index >= conditional.size() ? ConditionalLook.NOTHING : conditional.get(index);
    }

    private void readConditional(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            conditional.add(ConditionalLook.read(xml));
        }
    }

    private void readFormats(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String code = xml.attribute("formatCode");
            if (code != null && code.length() > xml.limits().textLength()) {
                throw new UnreadableFile(Reason.TEXT_TOO_LONG, xml.limits().textLength());
            }
            formats.put(Numeral.whole(xml.attribute("numFmtId"), -1), code == null ? "" : code);
        }
    }

    private void readFonts(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            boolean bold = false;
            boolean italic = false;
            boolean struck = false;
            while (xml.nextChild(depth + 1)) {
                bold |= xml.is("b") && on(xml);
                italic |= xml.is("i") && on(xml);
                struck |= xml.is("strike") && on(xml);
            }
            fonts.add(new Font(bold, italic, struck));
        }
    }

    /** Whether a mark such as bold is set by the open element. */
    static boolean on(XmlPart xml) {
        return xml.attribute("val") == null || xml.flag("val");
    }

    private void readLooks(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            String format = NumberFormats.code(number(xml, "numFmtId"), formats);
            int fontNumber = number(xml, "fontId");
            boolean known = fontNumber >= 0 && fontNumber < fonts.size();
            Font font = known ? fonts.get(fontNumber) : Font.PLAIN;
            boolean centred = false;
            int indent = 0;
            while (xml.nextChild(depth + 1)) {
                if (xml.is("alignment")) {
                    String across = xml.attribute("horizontal");
                    centred = "center".equals(across) || "centerContinuous".equals(across);
                    indent = number(xml, "indent");
                }
            }
            looks.add(CellLook.of(format, font.bold, font.italic, centred, indent)
                    .struck(font.struck)
                    .unseen(unseen.has(looks.size())));
        }
    }

    private static int number(XmlPart xml, String attribute) {
        return Numeral.whole(xml.attribute(attribute), 0);
    }

    private record Font(boolean bold, boolean italic, boolean struck) {
        static final Font PLAIN = new Font(false, false, false);
    }
}
