package org.foireturns.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foireturns.model.Owner;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingKind;
import org.junit.jupiter.api.Test;

class AsksTest {

    @Test
    void everyFindingThatAForceMustActOnHasASentenceForALetter() throws Exception {
        assertThat(codes())
                .as("a finding that a force must act on needs a line in asks.properties")
                .isNotEmpty()
                .allMatch(code -> Asks.of(code).isPresent());
    }

    private static List<String> codes() throws IOException, URISyntaxException {
        Path classes = Path.of(Objects.requireNonNull(Finding.class.getResource("Finding.class"))
                        .toURI())
                .resolveSibling(".");
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("package-info"))
                    .map(name -> kind(Finding.class.getPackageName() + "." + name.replace(".class", "")))
                    .filter(type -> type.isAnnotationPresent(FindingKind.class)
                            && type.getAnnotation(FindingKind.class).owner() == Owner.FORCE)
                    .map(type -> Finding.code(type.asSubclass(Finding.class)))
                    .toList();
        }
    }

    private static Class<?> kind(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the report says of a force is said to it. */
    @Test
    void aLetterSpeaksToTheForce() {
        assertThat(Letter.toYou(
                        "Kent Police, 2024/25: 82 offences, while its 6 other years have 19 to 41.", "Kent Police"))
                .isEqualTo("2024/25: 82 offences, while your 6 other years have 19 to 41.");
        assertThat(Letter.toYou("Kent Police gave no number for 2024/25.", "Kent Police"))
                .isEqualTo("You gave no number for 2024/25.");
    }
}
