package org.foireturns.read.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Fills;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/** The background of each look of a workbook, where it is of one colour. */
final class XlsxFills {
    private static final Palette.Named NO_COLOUR = new Palette.Named("", null, null, 0);

    private final Palette palette = new Palette();
    private final List<Palette.Named> fills = new ArrayList<>();
    private final List<Integer> looks = new ArrayList<>();
    /** By look, once all is read: the colours may stand behind what names them. */
    private List<Integer> colours = List.of();

    private XlsxFills() {}

    /** Reads the parts of looks and of the theme, where the workbook has them. */
    static XlsxFills read(ZipParts zip, @Nullable String styles, @Nullable String theme)
            throws UnreadableFile, IOException {
        XlsxFills fills = new XlsxFills();
        if (styles == null || !zip.has(styles)) {
            return fills;
        }
        if (theme != null && zip.has(theme)) {
            try (XmlPart xml = zip.xml(theme)) {
                fills.palette.readTheme(xml);
            }
        }
        try (XmlPart xml = zip.xml(styles)) {
            while (xml.nextChild(1)) {
                switch (xml.name()) {
                    case "fills" -> fills.readFills(xml);
                    case "cellXfs" -> fills.readLooks(xml);
                    case "colors" -> fills.palette.readOwn(xml);
                    default -> xml.skip();
                }
            }
        }
        fills.colours = fills.looks.stream().map(fills::colour).toList();
        return fills;
    }

    private int colour(int fill) {
        return fill < 0 || fill >= fills.size() ? Fills.NONE : palette.of(fills.get(fill));
    }

    private void readFills(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            Palette.Named colour = NO_COLOUR;
            while (xml.nextChild(depth + 1)) {
                boolean solid = "solid".equals(xml.attribute("patternType"));
                while (xml.nextChild(depth + 2)) {
                    if (solid && xml.is("fgColor")) {
                        colour = Palette.Named.of(xml);
                    }
                }
            }
            fills.add(colour);
        }
    }

    private void readLooks(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            looks.add(Numeral.whole(xml.attribute("fillId"), 0));
        }
    }

    /**
     * The colour of the cells of a look.
     *
     * @param look its number as a cell writes it, or null when it names none
     */
    int of(@Nullable String look) {
        int number = Numeral.missing(look) ? 0 : Numeral.whole(look, -1);
        return number >= 0 && number < colours.size() ? colours.get(number) : Fills.NONE;
    }
}
