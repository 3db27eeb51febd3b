package org.foireturns.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Copies of the project's folders, whole or in part. */
public final class Folders {
    static final Path INPUT = Path.of("input");
    static final Path CONFIG = Path.of("config");

    private Folders() {}

    /** The project's books, to be changed for a test. */
    public static Path copyOfConfig(Path to) throws IOException {
        return copy(CONFIG, to);
    }

    /** A folder with all that is in it. */
    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    /** Some of the returns of a request, in an input folder of their own. */
    static Path someReturns(Path to, String request, List<String> names) throws IOException {
        Path folder = Files.createDirectories(to.resolve(request));
        for (String name : names) {
            Files.copy(INPUT.resolve(request).resolve(name), folder.resolve(name));
        }
        return to;
    }

    /**
     * Makes all files older than they are: none was written just now, so that the job need not wait whether it still
     * grows.
     */
    public static void letSettle(Path input) throws IOException {
        if (!Files.isDirectory(input)) {
            return;
        }
        FileTime now = FileTime.from(Instant.now().minusSeconds(2));
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                FileTime written = Files.getLastModifiedTime(file);
                if (written.compareTo(now) > 0) {
                    Files.setLastModifiedTime(
                            file, FileTime.from(written.toInstant().minusSeconds(60)));
                }
            }
        }
    }

    /** Has a request sent to some forces alone: each other one that is silent is told of in every edition. */
    public static void ask(Path config, String request, String... forces) throws IOException {
        Path book = config.resolve("requests").resolve(request + ".yml");
        Files.writeString(
                book,
                Files.readString(book).replaceFirst("(?m)^forces: .*$", "forces: [" + String.join(", ", forces) + "]"));
    }

    static void replace(Path file, String old, String other) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("not in " + file.getFileName() + ": " + old);
        }
        Files.writeString(file, text.replace(old, other));
    }
}
