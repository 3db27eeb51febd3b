package org.foireturns.read.excel;

import org.foireturns.model.Cell;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.format.NumberFormat;
import org.foireturns.read.format.ShownCells;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * What a conditional format does to the cells that it chooses.
 *
 * @param format its number format, or null when it leaves that alone
 * @param hides whether nothing of a number can be seen any more
 * @param struck whether it draws a line through the letters
 */
record ConditionalLook(@Nullable NumberFormat format, boolean hides, boolean struck) {
    static final ConditionalLook NOTHING = new ConditionalLook(null, false, false);
    static final ConditionalLook HIDING = new ConditionalLook(null, true, false);

    /** Reads the open {@code dxf} element. Colours that it does not name are black on white. */
    static ConditionalLook read(XmlPart xml) throws UnreadableFile {
        NumberFormat format = null;
        boolean struck = false;
        Ink letters = Ink.BLACK;
        Ink paper = Ink.WHITE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("numFmt")) {
                String code = xml.attribute("formatCode");
                format = code == null ? null : NumberFormat.of(code);
            } else if (xml.is("font")) {
                while (xml.nextChild(depth + 1)) {
                    struck |= xml.is("strike") && XlsxStyles.on(xml);
                    letters = xml.is("color") ? Ink.of(xml) : letters;
                }
            } else if (xml.is("fill")) {
                paper = paper(xml);
            }
        }
        return new ConditionalLook(format, letters.vanishesOn(paper), struck);
    }

    private static Ink paper(XmlPart xml) throws UnreadableFile {
        Ink paper = Ink.WHITE;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (!xml.is("patternFill")) {
                return Ink.MIXED;
            }
            String pattern = xml.attribute("patternType");
            boolean solid = pattern == null || pattern.equals("solid");
            while (xml.nextChild(depth + 1)) {
                paper = xml.is("bgColor") ? Ink.of(xml) : paper;
            }
            paper = solid || "none".equals(pattern) ? paper : Ink.MIXED;
        }
        return paper;
    }

    /** Whether it can change what a cell says at all. */
    boolean matters() {
        return hides || struck || (format != null && !format.plain());
    }

    /** A cell that is chosen. */
    Cell on(Cell cell) {
        Cell shown = cell;
        if (cell.isNumber() && cell.number() != null) {
            if (hides && cell.number().signum() != 0) {
                return Cell.unseen(cell.address(), cell.style());
            }
            shown = format == null ? cell : ShownCells.number(cell.address(), cell.number(), cell.style(), format);
            shown = shown.isNumber() ? cell : shown;
        }
        return struck ? ShownCells.struck(shown) : shown;
    }
}
