package org.foireturns.read.ods;

import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;

/** The text of one cell: its paragraphs one below the other, without comments. White space runs together. */
final class OdsText {
    private final OdsStyles styles;
    private final MarkedText.Runs runs;
    private boolean afterSpace;

    private OdsText(OdsStyles styles, MarkedText.Runs runs) {
        this.styles = styles;
        this.runs = runs;
    }

    /** Reads the open cell to its end. */
    static MarkedText read(XmlPart xml, OdsStyles styles) throws UnreadableFile {
        OdsText text = new OdsText(styles, new MarkedText.Runs(xml.limits().textLength()));
        boolean first = true;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("table")) {
                throw new UnreadableFile(Reason.UNSUPPORTED);
            }
            if (xml.is("p") || xml.is("h")) {
                text.runs.add(first ? "" : "\n", false);
                text.afterSpace = true;
                text.inside(xml, false);
                first = false;
            }
        }
        return text.runs.join();
    }

    private void inside(XmlPart xml, boolean superscript) throws UnreadableFile {
        int end = xml.depth() - 1;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> element(xml, superscript);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    runs.add(closedUp(xml.piece()), superscript);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.depth() == end) {
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    private void element(XmlPart xml, boolean superscript) throws UnreadableFile {
        switch (xml.name()) {
            case "s" -> runs.add(" ".repeat(spaces(xml)), superscript);
            case "tab" -> runs.add("\t", superscript);
            case "line-break" -> runs.add("\n", superscript);
            case "annotation", "note", "ruby-text" -> xml.skip();
            case "span" -> inside(xml, superscript || styles.superscript(xml.attribute("style-name")));
            default -> inside(xml, superscript);
        }
    }

    private static int spaces(XmlPart xml) {
        String count = xml.attribute("c");
        return Math.min(Math.max(0, Numeral.whole(count, 1)), xml.limits().textLength() + 1);
    }

    private String closedUp(String piece) {
        StringBuilder closed = new StringBuilder(piece.length());
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
            if (!space) {
                closed.append(c);
            } else if (!afterSpace) {
                closed.append(' ');
            }
            afterSpace = space;
        }
        return closed.toString();
    }
}
