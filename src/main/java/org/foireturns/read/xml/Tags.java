package org.foireturns.read.xml;

import org.foireturns.read.xml.Window.CutOff;

/** The tags of plain markup with their attributes. What a tag that is cut off declares must be forgotten. */
final class Tags {
    private static final int[] SIGNS = MarkupBytes.table();

    private final Window window;
    private final OpenElements open;
    private final Attributes attributes;
    private final Name.Table names = new Name.Table();
    private boolean empty;

    Tags(Window window, OpenElements open, Attributes attributes) {
        this.window = window;
        this.open = open;
        this.attributes = attributes;
    }

    /** Whether the element that was opened last has no end tag. */
    boolean isEmpty() {
        return empty;
    }

    /** Reads an end tag from its name on, which must be that of the innermost element. */
    void end(int from) throws Unusual, CutOff {
        byte[] bytes = window.bytes;
        int at = from;
        for (byte letter : open.innermost().spelled) {
            if (bytes[at] != letter) {
                throw window.why(at);
            }
            at++;
        }
        at = behindSpace(bytes, at);
        if (bytes[at] != '>') {
            throw window.why(at);
        }
        window.piece = at + 1;
    }

    /** Reads a tag from its name on and opens the element, whose name it gives. */
    Name start(int from) throws Unusual, CutOff {
        byte[] bytes = window.bytes;
        int at = behindName(bytes, from);
        Name tag = names.of(bytes, from, at, hash(bytes, from, at));
        attributes.clear(bytes);
        int next = behindSpace(bytes, at);
        while (bytes[next] != '>' && bytes[next] != '/') {
            if (next == at) {
                throw window.why(at);
            }
            at = attribute(bytes, next);
            next = behindSpace(bytes, at);
        }
        boolean closed = bytes[next] == '/';
        if (closed && bytes[++next] != '>') {
            throw window.why(next);
        }
        open.check(tag);
        attributes.check(open);
        open.open(tag);
        empty = closed;
        window.piece = next + 1;
        return tag;
    }

    /** Takes an attribute or a declaration, and gives the place behind it. */
    private int attribute(byte[] bytes, int from) throws Unusual, CutOff {
        int equals = behindName(bytes, from);
        byte quote = bytes[equals] == '=' ? bytes[equals + 1] : 0;
        if (quote != '"' && quote != '\'') {
            throw window.why(Math.min(equals + 1, window.end));
        }
        int value = equals + 2;
        int at = value;
        int signs = 0;
        while (bytes[at] != quote) {
            int sign = SIGNS[bytes[at] & 0xFF];
            if ((sign & MarkupBytes.STOP) != 0) {
                throw window.why(at);
            }
            signs |= sign;
            at++;
        }
        Name attribute = names.of(bytes, from, equals, hash(bytes, from, equals));
        if (!attribute.declares()) {
            attributes.add(attribute, value, at, signs);
        } else if ((signs & (MarkupBytes.NOT_AS_IS | MarkupBytes.BREAK)) == 0) {
            open.declare(attribute, MarkupLetters.asIs(bytes, value, at));
        } else {
            throw new Unusual();
        }
        return at + 1;
    }

    private int behindName(byte[] bytes, int from) throws Unusual, CutOff {
        int at = from;
        while ((SIGNS[bytes[at] & 0xFF] & MarkupBytes.NAME) != 0) {
            at++;
        }
        if (at == from || at == window.end) {
            throw window.why(at);
        }
        return at;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + bytes[at];
        }
        return hash;
    }

    private static int behindSpace(byte[] bytes, int from) {
        int at = from;
        while ((SIGNS[bytes[at] & 0xFF] & MarkupBytes.SPACE) != 0) {
            at++;
        }
        return at;
    }
}
