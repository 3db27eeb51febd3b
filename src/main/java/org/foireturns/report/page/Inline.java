package org.foireturns.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.foireturns.model.Sha256;

/**
 * A style or a script that stands in the page itself.
 *
 * @param hash by which the page's security policy lets this one in and no other: SHA-256, Base64
 */
public record Inline(String text, String hash) {

    static Inline load(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Inline.class.getResourceAsStream(resource))) {
            byte[] bytes = in.readAllBytes();
            String hash = Base64.getEncoder().encodeToString(Sha256.digest().digest(bytes));
            return new Inline(new String(bytes, StandardCharsets.UTF_8), hash);
        }
    }
}
