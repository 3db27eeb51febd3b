package org.foireturns.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML part while it is written. Closing it ends the part and leaves the stream open. */
final class XmlOut implements AutoCloseable {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    XmlOut(OutputStream out) throws IOException {
        try {
            xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element; attributes are names and values in turn. */
    XmlOut open(String element, Object... attributes) throws IOException {
        try {
            xml.writeStartElement(element);
            return attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element without content. */
    XmlOut leaf(String element, Object... attributes) throws IOException {
        try {
            xml.writeEmptyElement(element);
            return attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** An element that holds a text, of which every space counts. */
    XmlOut words(String element, String text) throws IOException {
        return open(element, "xml:space", "preserve").text(text).shut();
    }

    /** An element that holds a text. */
    XmlOut value(String element, String text, Object... attributes) throws IOException {
        return open(element, attributes).text(text).shut();
    }

    private XmlOut text(String text) throws IOException {
        try {
            xml.writeCharacters(text);
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Ends the element opened last. */
    XmlOut shut() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private XmlOut attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
