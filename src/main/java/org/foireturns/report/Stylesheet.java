package org.foireturns.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The page's style.
 *
 * @param hash by which the page's security policy lets this style in and no other: SHA-256, Base64
 */
public record Stylesheet(String css, String hash) {

    static Stylesheet load() throws IOException {
        try (InputStream in = Objects.requireNonNull(Stylesheet.class.getResourceAsStream("report.css"))) {
            byte[] bytes = in.readAllBytes();
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Stylesheet(new String(bytes, StandardCharsets.UTF_8), hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
