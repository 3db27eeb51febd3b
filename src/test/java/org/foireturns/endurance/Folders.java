package org.foireturns.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that come and go. */
final class Folders {
    private Folders() {}

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        for (Path path : tree(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }

    /** All returns of all sample requests and one that is set aside, in an input folder of their own. */
    static Path allReturns(Path input) throws IOException {
        Path samples = Path.of("input");
        for (Path file : tree(samples)) {
            Path copy = input.resolve(samples.relativize(file).toString());
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(file, copy);
            }
        }
        return withOneToSetAside(input);
    }

    /** The first returns of a sample request and one that is set aside, in an input folder of their own. */
    static Path someReturns(Path input, int count) throws IOException {
        Path request = Files.createDirectories(input.resolve("2025"));
        try (Stream<Path> files = Files.list(Path.of("input/2025"))) {
            for (Path file : files.sorted().limit(count).toList()) {
                Files.copy(file, request.resolve(String.valueOf(file.getFileName())));
            }
        }
        return withOneToSetAside(input);
    }

    private static Path withOneToSetAside(Path input) throws IOException {
        Files.writeString(
                input.resolve("2025/Zetland Police.csv"), "Year,Offences,Told by\n2024/25,12,jane.roe@example.org\n");
        return input;
    }
}
