package org.foireturns.read.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters that bytes of markup stand for. */
final class MarkupLetters {
    private static final Pattern WRITTEN =
            Pattern.compile("&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));");

    private MarkupLetters() {}

    /** Letters of ASCII that stand for themselves. */
    static String asIs(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /**
     * Text of any letters.
     *
     * @param signs all that its bytes may be, as {@link MarkupBytes} has it
     * @throws Unusual when it holds what XML does not allow, or names a letter that XML does not know
     */
    static String of(byte[] bytes, int from, int to, int signs) throws Unusual {
        if ((signs & MarkupBytes.NOT_AS_IS) == 0) {
            return asIs(bytes, from, to);
        }
        String text = (signs & MarkupBytes.WIDE) == 0 ? asIs(bytes, from, to) : wide(bytes, from, to);
        if ((signs & MarkupBytes.CLOSE) != 0 && text.contains("]]>")) {
            throw new Unusual();
        }
        String lines = (signs & MarkupBytes.RETURN) == 0
                ? text
                : text.replace("\r\n", "\n").replace('\r', '\n');
        return (signs & MarkupBytes.AMPERSAND) == 0 ? lines : named(lines);
    }

    private static String wide(byte[] bytes, int from, int to) throws Unusual {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
            if (text.indexOf('\uFFFE') >= 0 || text.indexOf('\uFFFF') >= 0) {
                throw new Unusual();
            }
            return text;
        } catch (CharacterCodingException other) {
            throw new Unusual();
        }
    }

    /** Puts letters in the place of their names and numbers. */
    private static String named(String text) throws Unusual {
        StringBuilder letters = new StringBuilder(text.length());
        Matcher written = WRITTEN.matcher(text);
        int at = 0;
        for (int next = text.indexOf('&'); next >= 0; next = text.indexOf('&', at)) {
            if (!written.region(next, text.length()).lookingAt()) {
                throw new Unusual();
            }
            letters.append(text, at, next);
            if (written.group(1) != null) {
                letters.append(named(written));
            } else {
                letters.appendCodePoint(numbered(written));
            }
            at = written.end();
        }
        return letters.append(text, at, text.length()).toString();
    }

    private static char named(Matcher written) throws Unusual {
        return switch (String.valueOf(written.group(1))) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> throw new Unusual();
        };
    }

    private static int numbered(Matcher written) throws Unusual {
        int letter =
                written.group(2) == null ? Integer.parseInt(written.group(3), 16) : Integer.parseInt(written.group(2));
        boolean allowed = letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || (letter >= ' ' && letter < Character.MIN_SURROGATE)
                || (letter > Character.MAX_SURROGATE && letter < 0xFFFE)
                || (letter > 0xFFFF && letter <= Character.MAX_CODE_POINT);
        if (!allowed) {
            throw new Unusual();
        }
        return letter;
    }
}
