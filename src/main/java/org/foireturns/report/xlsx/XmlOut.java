package org.foireturns.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** One XML part while it is written. Closing it ends the part and leaves the stream open. */
final class XmlOut implements AutoCloseable {
    private static final int ROOM = 1 << 13;

    private final OutputStream out;
    private final StringBuilder written = new StringBuilder(ROOM + ROOM / 4);
    private final Deque<String> open = new ArrayDeque<>();

    XmlOut(OutputStream out) {
        this.out = out;
        written.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Opens an element; attributes are names and values in turn. */
    XmlOut open(String element, Object... attributes) throws IOException {
        open.push(element);
        tag(element, attributes);
        written.append('>');
        return passOn(ROOM);
    }

    /** An element without content. */
    XmlOut leaf(String element, Object... attributes) throws IOException {
        tag(element, attributes);
        written.append("/>");
        return passOn(ROOM);
    }

    /** An element that holds a text, of which every space counts. */
    XmlOut words(String element, String text) throws IOException {
        return open(element, "xml:space", "preserve").text(text).shut();
    }

    /** An element that holds a text. */
    XmlOut value(String element, String text, Object... attributes) throws IOException {
        return open(element, attributes).text(text).shut();
    }

    private XmlOut text(String text) {
        letters(text, false);
        return this;
    }

    /** Ends the element opened last. */
    XmlOut shut() throws IOException {
        written.append("</").append(open.pop()).append('>');
        return passOn(ROOM);
    }

    private void tag(String element, Object... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            letters(attributes[i + 1].toString(), true);
            written.append('"');
        }
    }

    private void letters(String text, boolean quoted) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            String name = switch (text.charAt(at)) {
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '&' -> "&amp;";
                case '"' -> quoted ? "&quot;" : "\"";
                default -> "";
            };
            if (!name.isEmpty()) {
                written.append(text, from, at).append(name);
                from = at + 1;
            }
        }
        written.append(text, from, text.length());
    }

    /** Passes on what is written, once it is so much. */
    private XmlOut passOn(int least) throws IOException {
        if (written.length() >= least) {
            out.write(written.toString().getBytes(StandardCharsets.UTF_8));
            written.setLength(0);
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        while (!open.isEmpty()) {
            shut();
        }
        passOn(0);
    }
}
