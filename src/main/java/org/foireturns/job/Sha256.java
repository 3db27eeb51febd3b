package org.foireturns.job;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a sequence of texts; each goes in with its length, so that "ab", "c" is not "a", "bc". */
final class Sha256 {
    /** Digits of an id made for people to read. */
    static final int SHORT = 12;

    private final MessageDigest digest;

    private Sha256() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Lower-case hex, 64 digits. */
    static String of(Iterable<String> texts) {
        Sha256 sha = new Sha256();
        texts.forEach(sha::add);
        return HexFormat.of().formatHex(sha.digest.digest());
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
