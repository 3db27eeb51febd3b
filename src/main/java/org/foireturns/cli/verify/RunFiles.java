package org.foireturns.cli.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that run.json names, with the SHA-256 of each.
 *
 * @param sources returns by name
 * @param outputs tables by name
 */
record RunFiles(Map<String, String> sources, Map<String, String> outputs) {
    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern FILE =
            Pattern.compile("\"name\":\\s*" + TEXT + ",\\s*\"sha256\":\\s*\"([0-9a-f]{64})\""
                    + "(?:,\\s*\"request\":\\s*" + TEXT + ",\\s*\"force\":\\s*" + TEXT + ")?");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    static RunFiles of(Path runJson) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        Map<String, String> outputs = new TreeMap<>();
        Matcher file = FILE.matcher(Files.readString(runJson));
        while (file.find()) {
            String name = plain(file.group(1));
            if (file.group(4) == null) {
                outputs.put(name, file.group(2));
            } else {
                sources.put(name, file.group(2));
            }
        }
        return new RunFiles(sources, outputs);
    }

    private static String plain(String json) {
        return ESCAPED.matcher(json)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) == null
                                ? match.group(2)
                                : Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
