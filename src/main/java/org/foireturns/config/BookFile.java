package org.foireturns.config;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/** One book as read from disk: read once, so that what is checked is what the fingerprint covers. */
final class BookFile {
    private static final Charset EXCEL = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final String shown;
    private final byte[] content;

    /**
     * A book with its content.
     *
     * @param name within the config folder, with {@code /}
     * @param shown the name that the officer can open
     */
    BookFile(String name, String shown, byte[] content) {
        this.name = name;
        this.shown = shown;
        this.content = content.clone();
    }

    String name() {
        return name;
    }

    String shown() {
        return shown;
    }

    /** The file's name without folder and ending: {@code 2023} for {@code requests/2023.yml}. */
    String stem() {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** UTF-8 where the bytes are such; what else they are is what Excel writes on Windows. */
    String text() {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(content, EXCEL);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Whether name and content are those of another. */
    boolean saysTheSameAs(BookFile other) {
        return name.equals(other.name) && Arrays.equals(content, other.content);
    }

    /** Adds name and content so that no two shelves of books give the same bytes. */
    void addTo(MessageDigest digest) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(8)
                .putInt(nameBytes.length)
                .putInt(content.length)
                .flip());
        digest.update(nameBytes);
        digest.update(content);
    }
}
