package org.foireturns.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Folders of one installation.
 *
 * @param home holds the database and the outputs
 * @param environment what the installation sets besides
 */
record House(Path input, Path home, Map<String, String> environment) {
    private static final Path CONFIG = Path.of("config");

    House(Path input, Path home) {
        this(input, home, Map.of());
    }

    /** Starts a run. */
    Launched run(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--input", input.toString(), "--as-of", "2025-11-21"));
        arguments.addAll(List.of(more));
        return command("run", arguments.toArray(String[]::new));
    }

    /** Starts a command that takes the folders of an installation. */
    Launched command(String name, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                name, "--config", CONFIG.toString(), "--output", output().toString(), "--data", data().toString()));
        arguments.addAll(List.of(more));
        return Launched.start(home, environment, arguments);
    }

    Path output() {
        return home.resolve("output");
    }

    Path data() {
        return home.resolve("data");
    }

    Path latest() {
        return output().resolve("latest");
    }

    /** The last report's files by name, without the times that may differ between two runs on the same input. */
    SortedMap<String, String> published() throws IOException {
        return files(latest());
    }

    static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), content(file));
            }
        }
        return files;
    }

    private static String content(Path file) throws IOException {
        String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        return bytes.replaceAll("\"started\": *\"[^\"]*\"", "started").replaceAll("started [0-9][^<·Â]*", "started");
    }
}
