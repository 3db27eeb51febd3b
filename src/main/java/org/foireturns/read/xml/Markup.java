package org.foireturns.read.xml;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The markup of one part, read forwards piece by piece. */
interface Markup {
    /**
     * Moves to the next piece; the text of an element may come in several.
     *
     * @return one of {@link javax.xml.stream.XMLStreamConstants}
     * @throws Unusual when it has a form that is not read here
     */
    int next() throws Unusual, XMLStreamException, IOException;

    /** The local name of the element that was opened or closed last. */
    String name();

    /** How many attributes the element has that was opened last. */
    int attributes();

    /** The local name of an attribute, by its place from 0. */
    String attributeName(int at);

    String attributeValue(int at);

    /** The attribute of that name and namespace, or null. */
    @Nullable
    String attribute(String namespace, String name);

    /** The text of the piece that was just moved to. */
    String text();

    void close() throws IOException;
}
