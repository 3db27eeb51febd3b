package org.foireturns.read.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader reader;
    private final Limits limits;
    private int depth;

    private XmlPart(InputStream bytes, XMLStreamReader reader, Limits limits) {
        this.bytes = bytes;
        this.reader = reader;
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Starts on the part's root element; the stream is closed with the part. */
    public static XmlPart open(InputStream bytes, Limits limits) throws UnreadableFile, IOException {
        try {
            XmlPart part = new XmlPart(bytes, FACTORY.createXMLStreamReader(bytes), limits);
            while (part.next() != XMLStreamConstants.START_ELEMENT) {}
            return part;
        } catch (XMLStreamException e) {
            bytes.close();
            throw refusal(e);
        } catch (UnreadableFile | RuntimeException e) {
            bytes.close();
            throw e;
        }
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
        return reader.getLocalName();
    }

    public boolean is(String name) {
        return reader.getLocalName().equals(name);
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
            int event = reader.next();
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
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** The text of the piece that was just moved to. */
    public String piece() throws UnreadableFile {
        try {
            return reader.getText();
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
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** How many attributes the element has that was last opened. */
    public int attributes() {
        return reader.getAttributeCount();
    }

    /** The local name of an attribute, by its place from 0. */
    public String attributeName(int at) {
        return reader.getAttributeLocalName(at);
    }

    public String attributeValue(int at) {
        return reader.getAttributeValue(at);
    }

    /** The attribute of that name and namespace, or null. */
    public @Nullable String attribute(String namespace, String name) {
        return reader.getAttributeValue(namespace, name);
    }

    /** Whether an attribute says yes. */
    public boolean flag(String name) {
        return Numeral.yes(attribute(name));
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException("part cannot be closed", e);
        } finally {
            bytes.close();
        }
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
