package org.foireturns.read.rtf;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Cuts a rich text document into its braces, control words and letters. */
final class RtfTokens {
    private static final int LONGEST_WORD = 64;
    private static final int MOST_DIGITS = 9;

    private final PushbackInputStream in;
    private Kind kind = Kind.END;
    private String word = "";
    private int number;
    private boolean numbered;

    /** What a token is. */
    enum Kind {
        OPEN,
        CLOSE,
        /** A control word or sign; its name is the word. */
        WORD,
        /** A letter as a byte; its value is the number. */
        BYTE,
        END
    }

    RtfTokens(InputStream in) {
        this.in = new PushbackInputStream(in, 2);
    }

    /** The next token. */
    Kind next() throws IOException {
        int c = in.read();
        while (c == '\r' || c == '\n') {
            c = in.read();
        }
        kind = switch (c) {
            case -1 -> Kind.END;
            case '{' -> Kind.OPEN;
            case '}' -> Kind.CLOSE;
            case '\\' -> control();
            default -> letter(c);
        };
        return kind;
    }

    private Kind letter(int c) {
        number = c;
        return Kind.BYTE;
    }

    private Kind control() throws IOException {
        int c = in.read();
        if (c == '\'') {
            return letter(hexadecimal());
        }
        if (c == '{' || c == '}' || c == '\\') {
            return letter(c);
        }
        numbered = false;
        if (!letter26(c)) {
            word = c < 0 ? "" : Character.toString(c == '\r' || c == '\n' ? '\n' : c);
            return c < 0 ? Kind.END : Kind.WORD;
        }
        StringBuilder name = new StringBuilder();
        while (letter26(c) && name.length() < LONGEST_WORD) {
            name.appendCodePoint(c);
            c = in.read();
        }
        StringBuilder digits = new StringBuilder();
        if (c == '-') {
            digits.append('-');
            c = in.read();
        }
        while (c >= '0' && c <= '9' && digits.length() <= MOST_DIGITS) {
            digits.appendCodePoint(c);
            c = in.read();
        }
        if (c >= 0 && c != ' ') {
            in.unread(c);
        }
        word = name.toString();
        numbered = digits.length() > 0 && !digits.toString().equals("-");
        number = numbered ? Integer.parseInt(digits.toString()) : 1;
        return Kind.WORD;
    }

    private int hexadecimal() throws IOException {
        int high = Character.digit(in.read(), 16);
        int low = Character.digit(in.read(), 16);
        return high < 0 || low < 0 ? '?' : high * 16 + low;
    }

    private static boolean letter26(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Passes over bytes that are no text. */
    void skip(int bytes) throws IOException {
        in.skipNBytes(Math.max(0, bytes));
    }

    Kind kind() {
        return kind;
    }

    /** The name of a control word. */
    String word() {
        return word;
    }

    /** The number of a control word, 1 where it has none; the value of a letter. */
    int number() {
        return number;
    }

    /** Whether a word switches something on: all do but those with a nought behind them. */
    boolean isOn() {
        return !numbered || number() != 0;
    }
}
