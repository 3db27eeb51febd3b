package org.foireturns.read.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.foireturns.read.xml.Window.CutOff;
import org.jspecify.annotations.Nullable;

/**
 * Markup in the plain form in which programs write it: UTF-8, tags and text and nothing else. It is looked at byte by
 * byte, and a text is made only of what somebody asks for. Whatever is not plain is left to {@link #rest()}, from the
 * first piece on that is not.
 */
final class PlainMarkup implements Markup {
    /** How a plain part begins, up to its first tag. */
    private static final Pattern BEGINNING = Pattern.compile("(?:\u00EF\u00BB\u00BF)?"
            + "(?:<\\?xml\\s+version=(?:\"1\\.0\"|'1\\.0')(?:\\s+encoding=(?:\"(?i:utf-8)\"|'(?i:utf-8)'))?"
            + "(?:\\s+standalone=(?:\"(?:yes|no)\"|'(?:yes|no)'))?\\s*\\?>\\s*)?(?=<[A-Za-z_])");

    private static final int LONGEST_BEGINNING = 1 << 10;
    private static final int[] SIGNS = MarkupBytes.table();

    private final Window window;
    private final OpenElements open = new OpenElements();
    private final Attributes attributes = new Attributes();
    private final Tags tags;
    /** Whether its beginning is plain and was passed over. */
    private boolean begun;
    /** Whether the root has ended. */
    private boolean over;
    /** Whether the element that was just opened has no end tag. */
    private boolean empty;

    private @Nullable Name name;
    private @Nullable String text;
    private int textFrom;
    private int textTo;

    PlainMarkup(InputStream bytes) {
        this.window = new Window(bytes);
        this.tags = new Tags(window, open, attributes);
    }

    @Override
    public int next() throws Unusual, IOException {
        if (!begun) {
            begin();
        }
        if (empty) {
            return closing();
        }
        while (true) {
            try {
                return piece();
            } catch (CutOff atEnd) {
                open.forget();
                if (!window.more()) {
                    return end();
                }
            }
        }
    }

    private void begin() throws Unusual, IOException {
        while (window.end < LONGEST_BEGINNING && window.more()) {}
        int length = Math.min(window.end, LONGEST_BEGINNING);
        Matcher beginning = BEGINNING.matcher(new String(window.bytes, 0, length, StandardCharsets.ISO_8859_1));
        if (!beginning.lookingAt()) {
            throw new Unusual();
        }
        window.piece = beginning.end();
        begun = true;
    }

    private int end() throws Unusual {
        for (int at = window.piece; at < window.end; at++) {
            if ((SIGNS[window.bytes[at] & 0xFF] & MarkupBytes.SPACE) == 0) {
                throw new Unusual();
            }
        }
        if (!over) {
            throw new Unusual();
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    private int closing() {
        empty = false;
        name = open.close();
        over = open.depth() == 0;
        return XMLStreamConstants.END_ELEMENT;
    }

    private int piece() throws Unusual, CutOff {
        byte[] bytes = window.bytes;
        int at = window.piece;
        if (over) {
            while ((SIGNS[bytes[at] & 0xFF] & MarkupBytes.SPACE) != 0) {
                at++;
            }
            throw window.why(at);
        }
        if (bytes[at] != '<') {
            return textPiece(bytes, at);
        }
        if (bytes[at + 1] == '/') {
            tags.end(at + 2);
            return closing();
        }
        name = tags.start(at + 1);
        empty = tags.isEmpty();
        return XMLStreamConstants.START_ELEMENT;
    }

    private int textPiece(byte[] bytes, int from) throws Unusual, CutOff {
        int at = from;
        int signs = 0;
        for (int sign = SIGNS[bytes[at] & 0xFF]; (sign & MarkupBytes.STOP) == 0; sign = SIGNS[bytes[at] & 0xFF]) {
            signs |= sign;
            at++;
        }
        if (bytes[at] != '<') {
            throw window.why(at);
        }
        text = (signs & MarkupBytes.NOT_AS_IS) == 0 ? null : MarkupLetters.of(bytes, from, at, signs);
        textFrom = from;
        textTo = at;
        window.piece = at;
        return XMLStreamConstants.CHARACTERS;
    }

    /** What the next element says and moves behind it, if that is known. */
    <T> @Nullable T pass(KnownElements<T> known) {
        return empty || over ? null : known.pass(window);
    }

    /** Keeps what the element says that was read since it was looked for in vain. */
    <T> void put(KnownElements<T> known, T says) {
        if (!empty) {
            known.put(window, says);
        }
    }

    @Override
    public String name() {
        return Objects.requireNonNull(name).local;
    }

    @Override
    public int attributes() {
        return attributes.size();
    }

    @Override
    public String attributeName(int at) {
        return attributes.name(at).local;
    }

    @Override
    public String attributeValue(int at) {
        return attributes.value(at);
    }

    @Override
    public @Nullable String attribute(String namespace, String local) {
        for (int i = 0; i < attributes.size(); i++) {
            Name each = attributes.name(i);
            if (each.local.equals(local) && namespace.equals(open.namespace(each))) {
                return attributes.value(i);
            }
        }
        return null;
    }

    @Override
    public String text() {
        return text == null ? MarkupLetters.asIs(window.bytes, textFrom, textTo) : text;
    }

    @Override
    public void close() throws IOException {
        window.close();
    }

    /** The same markup from the piece on that is not plain, by a parser of all XML. Nothing more is read here. */
    FullMarkup rest() throws XMLStreamException {
        open.forget();
        if (!begun) {
            window.piece = 0;
            return FullMarkup.behind(0, window.rest(new byte[0]));
        }
        return over
                ? FullMarkup.behind(2, window.rest("<over/>".getBytes(StandardCharsets.US_ASCII)))
                : FullMarkup.behind(open.depth(), window.rest(open.opening()));
    }
}
