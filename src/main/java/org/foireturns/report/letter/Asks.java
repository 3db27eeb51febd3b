package org.foireturns.report.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** What a letter asks a force to do about each kind of finding. */
final class Asks {
    private static final Properties BY_CODE = load();

    private Asks() {}

    private static Properties load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Asks.class.getResourceAsStream("asks.properties")), StandardCharsets.UTF_8)) {
            Properties asks = new Properties();
            asks.load(in);
            return asks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every sentence. */
    static List<String> all() {
        return BY_CODE.stringPropertyNames().stream()
                .sorted()
                .map(BY_CODE::getProperty)
                .toList();
    }

    /** The sentence for a kind of finding; empty when a force need do nothing about it. */
    static Optional<String> of(String code) {
        return Optional.ofNullable(BY_CODE.getProperty(code));
    }
}
