package org.foireturns.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
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
import org.jspecify.annotations.Nullable;

/**
 * The files that run.json names, with the SHA-256 of each.
 *
 * @param sources returns by name
 * @param outputs tables by name
 */
record RunFiles(Map<String, String> sources, Map<String, String> outputs) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads the file.
     *
     * @throws IOException also when it is no such file: a damaged one is not read in part
     */
    static RunFiles of(Path runJson) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(runJson);
                JsonParser json = JSON.createParser(text)) {
            return read(json);
        }
    }

    private static RunFiles read(JsonParser json) throws IOException {
        @Nullable Map<String, String> sources = null;
        @Nullable Map<String, String> outputs = null;
        due(json, json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            if (member.equals("files")) {
                due(json, value, JsonToken.START_ARRAY);
                sources = files(json);
            } else if (member.equals("outputs")) {
                due(json, value, JsonToken.START_ARRAY);
                outputs = files(json);
            } else {
                json.skipChildren();
            }
        }
        due(json, json.currentToken(), JsonToken.END_OBJECT);
        if (sources == null || outputs == null) {
            throw new JsonParseException(json, "it does not name the files of a run");
        }
        return new RunFiles(sources, outputs);
    }

    private static Map<String, String> files(JsonParser json) throws IOException {
        Map<String, String> files = new TreeMap<>();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            String name = "";
            String sha256 = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String member = json.currentName();
                json.nextToken();
                if (member.equals("name")) {
                    name = json.getText();
                } else if (member.equals("sha256")) {
                    sha256 = json.getText();
                } else {
                    json.skipChildren();
                }
            }
            files.put(name, sha256);
        }
        due(json, json.currentToken(), JsonToken.END_ARRAY);
        return files;
    }

    private static void due(JsonParser json, @Nullable JsonToken found, JsonToken due) throws IOException {
        if (found != due) {
            throw new JsonParseException(json, "it is not as a run writes it");
        }
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
