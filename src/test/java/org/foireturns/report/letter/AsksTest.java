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
}
