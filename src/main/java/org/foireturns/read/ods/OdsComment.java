package org.foireturns.read.ods;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.CommentWords;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.XmlPart;

/** The words of a comment on a cell, without the name of whoever wrote it. */
final class OdsComment {
    private OdsComment() {}

    /** Reads the open comment to its end. */
    static String read(XmlPart xml) throws UnreadableFile {
        String author = "";
        List<String> lines = new ArrayList<>();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "creator" -> author = xml.text();
                case "p", "h" -> lines.add(line(xml));
                case "list" -> lines.add(xml.text());
                default -> xml.skip();
            }
        }
        return CommentWords.of(author, List.of(), String.join("\n", lines));
    }

    /** A paragraph; its breaks and gaps are spaces. */
    private static String line(XmlPart xml) throws UnreadableFile {
        StringBuilder line = new StringBuilder();
        int end = xml.depth() - 1;
        while (xml.depth() > end) {
            int event = xml.next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                line.append(xml.piece());
            } else if (event == XMLStreamConstants.START_ELEMENT && !xml.is("span") && !xml.is("a")) {
                line.append(xml.is("line-break") ? '\n' : ' ');
            }
        }
        return line.toString();
    }
}
