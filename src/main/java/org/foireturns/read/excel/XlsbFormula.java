package org.foireturns.read.excel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.foireturns.model.Address;

/** The formulas of the conditional formats of binary workbooks, in words. */
final class XlsbFormula {
    private static final int ATTRIBUTE = 0x19;
    private static final int ERROR = 0x1C;
    private static final int TRUTH = 0x1D;
    private static final int WHOLE = 0x1E;
    private static final int NUMBER = 0x1F;
    private static final int FUNCTION = 0x21;
    private static final int FUNCTION_OF_SEVERAL = 0x22;
    private static final int CELL = 0x24;
    private static final int CELL_AT_DISTANCE = 0x2C;
    /** Tokens below this one are signs between others and have no content. */
    private static final int SIGNS_END = 0x16;

    private static final int COLUMN = 0x3FFF;
    private static final int FLAGS = 0xC000;
    private static final int OCTET = 0xFF;

    private XlsbFormula() {}

    /**
     * A formula as somebody would type it into a cell. Its tokens are those of Excel 97 to 2003 but for the places of
     * cells, which have more rows and columns.
     *
     * @param base the cell for which it is written
     * @return empty when it cannot be told
     */
    static String words(ByteBuffer tokens, Address base) {
        ByteBuffer narrow = ByteBuffer.allocate(tokens.remaining() + 1).order(ByteOrder.LITTLE_ENDIAN);
        while (tokens.hasRemaining()) {
            int token = tokens.get() & OCTET;
            int plain = token > 0x3F ? (token & 0x1F) | 0x20 : token;
            narrow.put((byte) token);
            if (plain == CELL || plain == CELL_AT_DISTANCE) {
                if (tokens.remaining() < 6 || !place(tokens, plain == CELL_AT_DISTANCE, narrow)) {
                    return "";
                }
            } else if (plain >= SIGNS_END) {
                int size = size(plain);
                if (size == 0 || size > tokens.remaining()) {
                    return "";
                }
                byte[] same = new byte[size];
                tokens.get(same);
                narrow.put(same);
            }
        }
        byte[] written = new byte[narrow.position()];
        narrow.flip().get(written);
        return XlsFormula.words(written, base);
    }

    /** Writes the place of a cell as earlier versions do; false when they cannot. */
    private static boolean place(ByteBuffer tokens, boolean distance, ByteBuffer narrow) {
        int row = tokens.getInt();
        int column = tokens.getChar();
        int across = column & COLUMN;
        boolean before = distance && across > COLUMN / 2;
        boolean far = before ? across <= COLUMN - 0x80 : across >= 0x80;
        if (far || row != (distance ? (short) row : row & 0xFFFF)) {
            return false;
        }
        narrow.putShort((short) row);
        narrow.putShort((short) ((across & OCTET) | (column & FLAGS)));
        return true;
    }

    /** How much follows a token; 0 for one that does not stand in a small formula. */
    private static int size(int token) {
        return switch (token) {
            case ERROR, TRUTH -> 1;
            case WHOLE, FUNCTION -> 2;
            case ATTRIBUTE, FUNCTION_OF_SEVERAL -> 3;
            case NUMBER -> 8;
            default -> 0;
        };
    }
}
