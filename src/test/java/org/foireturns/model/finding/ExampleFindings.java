package org.foireturns.model.finding;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Place;

/** One finding of each kind, made of the words in {@code findings/examples.properties}. */
final class ExampleFindings {
    private final Properties words = load();
    private final Set<String> used = new HashSet<>();

    private static Properties load() {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ExampleFindings.class.getResourceAsStream("/findings/examples.properties")),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Finding of(Class<? extends Finding> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Stream.of(parts)
                            .map(part -> value(Finding.code(type), part))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no example of " + type.getName(), e);
        }
    }

    private Object value(String code, RecordComponent part) {
        String own = code + "." + part.getName();
        String key = words.containsKey(own) ? own : part.getName();
        used.add(key);
        String said = Objects.requireNonNull(
                words.getProperty(key), () -> "say in findings/examples.properties what \"" + own + "\" may be");
        if (part.getType() == Place.class) {
            return Place.ofForce("2025", "kent").onSheet("Q1").at(Address.parse(said), "");
        }
        if (part.getType() == String.class) {
            return said;
        }
        return part.getType() == int.class ? (Object) Integer.valueOf(said) : Long.valueOf(said);
    }

    /** The words that stood for nothing in the examples made so far. */
    Set<String> unused() {
        Set<String> unused = new TreeSet<>(words.stringPropertyNames());
        unused.removeAll(used);
        return unused;
    }
}
