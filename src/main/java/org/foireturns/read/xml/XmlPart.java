package org.foireturns.read.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.UnreadableStream;
import org.jspecify.annotations.Nullable;

/**
 * One XML part, read forwards element by element. Document types and entities are refused, and so is nesting deeper
 * than any honest file has. Elements are known by their local names, as the transitional and the strict form of Office
 * files differ in the namespace alone.
 */
public final class XmlPart implements AutoCloseable {
    private final PlainMarkup plain;
    private final Limits limits;
    private Markup markup;
    private int depth;

    private XmlPart(PlainMarkup plain, Markup markup, Limits limits) {
        this.plain = plain;
        this.markup = markup;
        this.limits = limits;
    }

    /** Starts on the part's root element; the stream is closed with the part. */
    public static XmlPart open(InputStream bytes, Limits limits) throws UnreadableFile, IOException {
        PlainMarkup plain = new PlainMarkup(bytes);
        return started(new XmlPart(plain, plain, limits), bytes);
    }

    /** The same by the parser of all XML from the beginning. */
    static XmlPart openInFull(InputStream bytes, Limits limits) throws UnreadableFile, IOException {
        PlainMarkup plain = new PlainMarkup(bytes);
        try {
            return started(new XmlPart(plain, plain.rest(), limits), bytes);
        } catch (XMLStreamException e) {
            bytes.close();
            throw refusal(e);
        }
    }

    private static XmlPart started(XmlPart part, InputStream bytes) throws UnreadableFile, IOException {
        try {
            while (part.next() != XMLStreamConstants.START_ELEMENT) {}
            return part;
        } catch (UnreadableFile | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    /** Whether all was plain up to here. */
    boolean isPlain() {
        return markup == plain;
    }

    /** What the file may ask for. */
    public Limits limits() {
        return limits;
    }

    /** How many elements are open; that of the root is 1. */
    public int depth() {
        return depth;
    }

    /** The local name of the element that was last opened. */
    public String name() {
        return markup.name();
    }

    public boolean is(String name) {
        return markup.name().equals(name);
    }

    /**
     * Moves to the next child of an open element and skips what lies deeper.
     *
     * @param parentDepth the depth of the open element
     * @return false when the element has ended
     */
    public boolean nextChild(int parentDepth) throws UnreadableFile {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT && depth == parentDepth + 1) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT && depth < parentDepth) {
                return false;
            }
        }
    }

    /**
     * Moves to the next piece inside an open element: an element, an element's end or text.
     *
     * @return one of {@link XMLStreamConstants}
     */
    public int next() throws UnreadableFile {
        try {
            int event = move();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > limits.depth()) {
                        throw new UnreadableFile(Reason.TOO_DEEP, limits.depth());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableFile(Reason.UNSAFE);
                default -> {}
            }
            return event;
        } catch (XMLStreamException | IOException e) {
            throw refusal(e);
        }
    }

    private int move() throws XMLStreamException, IOException {
        try {
            return markup.next();
        } catch (Unusual form) {
            markup = plain.rest();
            return move();
        }
    }

    /**
     * Passes over the next element as a whole, if what it says is known.
     *
     * @return what it says; null where the next piece is to be read as ever
     */
    public <T> @Nullable T pass(KnownElements<T> known) {
        return markup == plain ? plain.pass(known) : null;
    }

    /** Keeps what an element says that was looked for in vain and that has just been read to its end. */
    public <T> void put(KnownElements<T> known, T says) {
        if (markup == plain) {
            plain.put(known, says);
        }
    }

    /** The text of the piece that was just moved to. */
    public String piece() throws UnreadableFile {
        try {
            return markup.text();
        } catch (UncheckedStreamException e) {
            throw refusal(e);
        }
    }

    /** Reads the open element to its end and gives all text in it. */
    public String text() throws UnreadableFile {
        int end = depth - 1;
        String only = "";
        StringBuilder more = null;
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT && depth == end) {
                return more == null ? only : more.toString();
            }
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                String piece = piece();
                if (only.isEmpty()) {
                    only = piece;
                } else {
                    more = more == null ? new StringBuilder(only) : more;
                    more.append(piece);
                }
                if (only.length() > limits.textLength() || (more != null && more.length() > limits.textLength())) {
                    throw new UnreadableFile(Reason.TEXT_TOO_LONG, limits.textLength());
                }
            }
        }
    }

    /** Reads the open element to its end. */
    public void skip() throws UnreadableFile {
        int end = depth - 1;
        while (depth > end) {
            next();
        }
    }

    /** The attribute of that local name in whatever namespace, or null. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < markup.attributes(); i++) {
            if (markup.attributeName(i).equals(name)) {
                return markup.attributeValue(i);
            }
        }
        return null;
    }

    /** How many attributes the element has that was last opened. */
    public int attributes() {
        return markup.attributes();
    }

    /** The local name of an attribute, by its place from 0. */
    public String attributeName(int at) {
        return markup.attributeName(at);
    }

    public String attributeValue(int at) {
        return markup.attributeValue(at);
    }

    /** The attribute of that name and namespace, or null. */
    public @Nullable String attribute(String namespace, String name) {
        return markup.attribute(namespace, name);
    }

    /** Whether an attribute says yes. */
    public boolean flag(String name) {
        return Numeral.yes(attribute(name));
    }

    @Override
    public void close() throws IOException {
        markup.close();
    }

    private static UnreadableFile refusal(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableStream tooMuch) {
                return tooMuch.refusal();
            }
        }
        return new UnreadableFile(Reason.DAMAGED, e);
    }
}
