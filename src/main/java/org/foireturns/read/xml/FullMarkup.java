package org.foireturns.read.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Markup in any form that XML has, by a parser of all of it. Document types and entities are told and not followed. */
final class FullMarkup implements Markup {
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader reader;

    private FullMarkup(InputStream bytes) throws XMLStreamException {
        this.bytes = bytes;
        this.reader = FACTORY.createXMLStreamReader(bytes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Markup of which some pieces were read before.
     *
     * @param read how many pieces to pass over
     */
    static FullMarkup behind(int read, InputStream bytes) throws XMLStreamException {
        FullMarkup markup = new FullMarkup(bytes);
        for (int i = 0; i < read; i++) {
            markup.next();
        }
        return markup;
    }

    @Override
    public int next() throws XMLStreamException {
        return reader.next();
    }

    @Override
    public String name() {
        return reader.getLocalName();
    }

    @Override
    public int attributes() {
        return reader.getAttributeCount();
    }

    @Override
    public String attributeName(int at) {
        return reader.getAttributeLocalName(at);
    }

    @Override
    public String attributeValue(int at) {
        return reader.getAttributeValue(at);
    }

    @Override
    public @Nullable String attribute(String namespace, String name) {
        return reader.getAttributeValue(namespace, name);
    }

    @Override
    public String text() {
        return reader.getText();
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
}
