package org.foireturns.read.word;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.Blocks;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;
import org.jspecify.annotations.Nullable;

/**
 * The text of the boxes that hang on a paragraph. Boxes beside the page are counted and not read, and so is what only
 * the copy for older programs says.
 */
final class DrawnBoxes {
    /** Farther beside its margin a box is off the page: two inches, in the unit of drawings. */
    private static final int MARGIN = 1_828_800;

    private static final int POINT = 12_700;

    /** No page that is printed in an office is as long. */
    private static final int PAGE = 16_000_000;

    private static final Pattern FAR_OUTSIDE = Pattern.compile("(?:margin-)?(?:left|top):\\s*-[0-9]{4,}");
    private static final Pattern HIDDEN = Pattern.compile(
            "visibility:\\s*hidden|display:\\s*none|(?:^|[;\\s])(?:width|height):\\s*0(?:[a-z]{2})?\\s*(?:;|$)");

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** So much of a picture may be cut off to straighten it; in thousandths of a hundredth. */
    private static final int STRAIGHTENED = 10_000;

    private final WordBody body;
    private final Blocks shown = new Blocks();
    private int across;
    private int down;
    private boolean sideways;
    private boolean outside;

    DrawnBoxes(WordBody body) {
        this.body = body;
    }

    Blocks shown() {
        return shown;
    }

    /** Reads the open drawing to its end. */
    void read(XmlPart xml) throws UnreadableFile {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "txbxContent" -> text(xml);
                case "Fallback" -> forOlderPrograms(xml);
                case "posOffset" -> offset(Numeral.whole(xml.text(), 0));
                default -> {
                    place(xml);
                    read(xml);
                }
            }
        }
    }

    private void text(XmlPart xml) throws UnreadableFile {
        if (outside) {
            body.besidePage(xml);
        } else {
            body.read(xml, shown);
        }
    }

    private void place(XmlPart xml) {
        switch (xml.name()) {
            case "anchor", "inline" -> {
                across = 0;
                down = 0;
                outside = false;
            }
            case "positionH" -> sideways = true;
            case "positionV" -> sideways = false;
            case "extent" -> {
                int wide = Numeral.whole(xml.attribute("cx"), 0);
                int high = Numeral.whole(xml.attribute("cy"), 0);
                outside = beside(across, wide) || beside(down, high) || Math.min(wide, high) <= POINT;
            }
            case "docPr" -> outside |= Numeral.yes(xml.attribute("hidden"));
            case "shape", "rect", "roundrect" -> outside = unseen(xml.attribute("style"));
            case "srcRect" -> {
                if (cut(xml, "l") || cut(xml, "t") || cut(xml, "r") || cut(xml, "b")) {
                    body.unshown().cropped();
                }
            }
            default -> {}
        }
    }

    private void offset(int offset) {
        if (sideways) {
            across = offset;
        } else {
            down = offset;
        }
    }

    private static boolean beside(int start, int length) {
        return start > PAGE || (long) start + length < -MARGIN;
    }

    private static boolean unseen(@Nullable String style) {
        return style != null
                && (FAR_OUTSIDE.matcher(style).find() || HIDDEN.matcher(style).find());
    }

    private static boolean cut(XmlPart xml, String side) {
        return Numeral.whole(xml.attribute(side), 0) > STRAIGHTENED;
    }

    /** The copy of a drawing for older programs: it may say nothing else. */
    private void forOlderPrograms(XmlPart xml) throws UnreadableFile {
        String said = APART.matcher(shown.text()).replaceAll(" ");
        int end = xml.depth() - 1;
        boolean more = false;
        while (xml.depth() > end) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.is("t")) {
                for (String word : APART.split(xml.text(), 0)) {
                    more |= !said.contains(word);
                }
            }
        }
        if (more) {
            body.unshown().hidden();
        }
    }
}
