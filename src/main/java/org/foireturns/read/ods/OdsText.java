package org.foireturns.read.ods;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.ods.OdsStyles.Letters;
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

    /**
     * Reads the open cell to its end.
     *
     * @param comments takes what hangs on it
     */
    static MarkedText read(XmlPart xml, OdsStyles styles, List<String> comments) throws UnreadableFile {
        OdsText text = new OdsText(styles, new MarkedText.Runs(xml.limits().textLength()));
        boolean first = true;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.is("table")) {
                throw new UnreadableFile(Reason.UNSUPPORTED);
            }
            if (xml.is("annotation")) {
                comments.add(OdsComment.read(xml));
            } else if (xml.is("p") || xml.is("h")) {
                text.runs.add(first ? "" : "\n", false);
                text.afterSpace = true;
                text.inside(xml, Letters.AS_THE_CELL);
                first = false;
            }
        }
        return text.runs.join();
    }

    private void inside(XmlPart xml, Letters letters) throws UnreadableFile {
        int end = xml.depth() - 1;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> element(xml, letters);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    add(closedUp(xml.piece()), letters);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.depth() == end) {
                        return;
                    }
                }
                default -> {}
            }
        }
    }

    private void element(XmlPart xml, Letters letters) throws UnreadableFile {
        switch (xml.name()) {
            case "s" -> add(" ".repeat(spaces(xml)), letters);
            case "tab" -> add("\t", letters);
            case "line-break" -> add("\n", letters);
            case "annotation", "note", "ruby-text" -> xml.skip();
            case "span" ->
                inside(xml, styles.letters(xml.attribute("style-name")).within(letters));
            default -> inside(xml, letters);
        }
    }

    private void add(String text, Letters letters) throws UnreadableFile {
        runs.add(text, letters.superscript(), letters.line());
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
