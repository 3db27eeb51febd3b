package org.foireturns.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file, or of a sequence of texts; each goes in with its length, so that "ab", "c" is not "a", "bc". */
public final class Sha256 {
    /** Digits of an id made for people to read. */
    public static final int SHORT = 12;

    private final MessageDigest digest;

    private Sha256() {
        this.digest = digest();
    }

    /** One to be filled by whoever has more to say than a file or texts. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Lower-case hex, 64 digits. */
    public static String of(Iterable<String> texts) {
        Sha256 sha = new Sha256();
        texts.forEach(sha::add);
        return HexFormat.of().formatHex(sha.digest.digest());
    }

    /** Of a file's bytes, lower-case hex, 64 digits. */
    public static String of(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
