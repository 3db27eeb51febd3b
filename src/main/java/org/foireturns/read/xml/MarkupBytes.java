package org.foireturns.read.xml;

/** What each byte may be in markup. Those beyond ASCII are parts of letters, which are looked at when they are read. */
final class MarkupBytes {
    /** Part of a name. */
    static final int NAME = 1;
    /** Nothing that can stand in text or in a value: the beginning of a tag, and what XML does not allow. */
    static final int STOP = 2;
    /** A space or the end of a line. */
    static final int SPACE = 4;
    /** The end of a line or a tabulator: in a value it becomes a space. */
    static final int BREAK = 8;
    /** Half of the end of a line, or all of it. */
    static final int RETURN = 16;
    /** The beginning of a letter that is written by its name or number. */
    static final int AMPERSAND = 32;
    /** Part of a letter beyond ASCII. */
    static final int WIDE = 64;
    /** What ends a tag, and what text may not hold behind two brackets. */
    static final int CLOSE = 128;

    /** Text that is not what its bytes are. */
    static final int NOT_AS_IS = RETURN | AMPERSAND | WIDE | CLOSE;

    private static final int[] KINDS = kinds();

    private MarkupBytes() {}

    /** By the value of a byte, what it may be. */
    static int[] table() {
        return KINDS;
    }

    private static int[] kinds() {
        int[] kinds = new int[256];
        for (int sign = 0; sign < kinds.length; sign++) {
            boolean letter = (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
            boolean digit = sign >= '0' && sign <= '9';
            kinds[sign] = letter || digit || "_-.:".indexOf(sign) >= 0
                    ? NAME
                    : sign >= 0x80 ? WIDE : sign < ' ' || sign == '<' ? STOP : 0;
        }
        kinds[' '] = SPACE;
        kinds['\t'] = SPACE | BREAK;
        kinds['\n'] = SPACE | BREAK;
        kinds['\r'] = SPACE | BREAK | RETURN;
        kinds['&'] = AMPERSAND;
        kinds['>'] = CLOSE;
        return kinds;
    }
}
