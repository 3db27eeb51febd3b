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

    /** The first returns of a sample request, in an input folder of their own. */
    static Path someReturns(Path input, int count) throws IOException {
        Path request = Files.createDirectories(input.resolve("2025"));
        try (Stream<Path> files = Files.list(Path.of("input/2025"))) {
            for (Path file : files.sorted().limit(count).toList()) {
                Files.copy(file, request.resolve(String.valueOf(file.getFileName())));
            }
        }
        return input;
    }
}
