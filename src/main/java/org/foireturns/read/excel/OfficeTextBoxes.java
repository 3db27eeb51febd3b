package org.foireturns.read.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.Workbook.Remark;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.Relations;
import org.foireturns.read.xml.XmlPart;
import org.foireturns.read.xml.ZipParts;
import org.jspecify.annotations.Nullable;

/**
 * Hangs the words of text boxes of a workbook from 2007 on on the cells over which their upper left corners stand, as
 * if they were comments: what a box says beside numbers may explain a sign of theirs. Hidden boxes say nothing.
 */
final class OfficeTextBoxes {
    private static final String DRAWING = "drawing";

    private final ZipParts zip;
    private final Set<Remark> remarks;

    /** @param remarks takes what is left out */
    OfficeTextBoxes(ZipParts zip, Set<Remark> remarks) {
        this.zip = zip;
        this.remarks = remarks;
    }

    /** Reads the boxes of a sheet's part; those of a part that is damaged are left out with a remark. */
    void read(String sheetPart, SheetBuilder sheet) throws UnreadableFile, IOException {
        try {
            List<String> drawings = Relations.of(zip, sheetPart).partsOf(DRAWING);
            for (String part : drawings.stream().filter(zip::has).toList()) {
                try (XmlPart xml = zip.xml(part)) {
                    boxes(xml, sheet);
                }
            }
        } catch (UnreadableFile broken) {
            if (broken.reason() != Reason.DAMAGED) {
                throw broken;
            }
            remarks.add(Remark.COMMENTS_LOST);
        }
    }

    private static void boxes(XmlPart xml, SheetBuilder sheet) throws UnreadableFile {
        int drawing = 1;
        while (xml.nextChild(drawing)) {
            Address corner = null;
            List<String> words = new ArrayList<>();
            int anchor = xml.depth();
            while (xml.nextChild(anchor)) {
                if (xml.is("from")) {
                    corner = corner(xml);
                } else if (xml.is("sp")) {
                    words.addAll(paragraphs(xml));
                }
            }
            if (corner != null) {
                sheet.comment(corner, String.join("\n", words));
            }
        }
    }

    private static @Nullable Address corner(XmlPart xml) throws UnreadableFile {
        int row = -1;
        int column = -1;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("row")) {
                row = Numeral.whole(xml.text(), -1);
            } else if (xml.is("col")) {
                column = Numeral.whole(xml.text(), -1);
            }
        }
        return row < 0 || column < 0 ? null : new Address(row, column);
    }

    /** The paragraphs of a shape, its runs put together. */
    private static List<String> paragraphs(XmlPart xml) throws UnreadableFile {
        List<String> paragraphs = new ArrayList<>();
        int shape = xml.depth();
        while (xml.nextChild(shape)) {
            int depth = xml.depth();
            if (xml.is("nvSpPr")) {
                while (xml.nextChild(depth)) {
                    if (xml.is("cNvPr") && xml.flag("hidden")) {
                        // The others are passed over by whoever asks for the next child of the anchor.
                        return List.of();
                    }
                }
            } else if (xml.is("txBody")) {
                while (xml.nextChild(depth)) {
                    if (xml.is("p")) {
                        paragraphs.add(runs(xml));
                    }
                }
            }
        }
        return paragraphs;
    }

    private static String runs(XmlPart xml) throws UnreadableFile {
        StringBuilder words = new StringBuilder();
        int paragraph = xml.depth();
        while (xml.nextChild(paragraph)) {
            if (xml.is("br")) {
                words.append('\n');
            } else if (xml.is("r")) {
                int run = xml.depth();
                while (xml.nextChild(run)) {
                    if (xml.is("t")) {
                        words.append(xml.text());
                    }
                }
            }
        }
        return words.toString();
    }
}
