package org.foireturns.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.XmlPart;

/** Pieces of markup, each opened at its one element. */
public final class Pieces {
    private static final String NAMES =
            " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:t' xmlns:style='urn:s'"
                    + " xmlns:fo='urn:f' xmlns:table='urn:b' xmlns:loext='urn:l' xmlns:w='urn:w'"
                    + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

    private Pieces() {}

    /** An element that begins with its name. */
    public static XmlPart xml(String markup) throws UnreadableFile {
        int name = 1;
        while (" >/".indexOf(markup.charAt(name)) < 0) {
            name++;
        }
        String named = markup.substring(0, name) + (markup.contains(":") ? NAMES : "") + markup.substring(name);
        try {
            return XmlPart.open(new ByteArrayInputStream(named.getBytes(StandardCharsets.UTF_8)), Limits.USUAL);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
