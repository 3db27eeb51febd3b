package org.foireturns.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders {@code runs/<run>} and {@code latest} below the output root. Everything is written beside and renamed, so
 * that a reader sees the last edition or this one and never half of one. {@code latest} is a copy, since not every
 * system has links.
 */
public final class OutputFolders {
    private final Path root;

    public OutputFolders(Path root) {
        this.root = root;
    }

    public Path latest() {
        return root.resolve("latest");
    }

    /** Whether {@code latest} holds the last edition of a run. */
    public boolean hold(String run) throws IOException {
        Path there = latest().resolve("run.json");
        Path kept = root.resolve("runs").resolve(run).resolve("run.json");
        return Files.isRegularFile(there) && Files.isRegularFile(kept) && Files.mismatch(there, kept) < 0;
    }

    /** Publishes a run: what the writer leaves in the folder that it is given. */
    void publish(String run, Writer writer) throws IOException {
        Path runs = Files.createDirectories(root.resolve("runs"));
        Path draft = emptied(runs.resolve(run + ".tmp"));
        writer.writeTo(draft);
        swap(draft, runs.resolve(run));

        Path copy = emptied(root.resolve("latest.tmp"));
        copy(runs.resolve(run), copy);
        swap(copy, latest());
    }

    /** Puts a finished folder in the place of another, which is kept until the new one stands. */
    private static void swap(Path finished, Path target) throws IOException {
        Path old = target.resolveSibling(target.getFileName() + ".old");
        delete(old);
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(old)) {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        delete(old);
    }

    private static Path emptied(Path folder) throws IOException {
        delete(folder);
        return Files.createDirectories(folder);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path source : tree(from)) {
            Path target = to.resolve(from.relativize(source).toString());
            if (Files.isDirectory(source)) {
                Files.createDirectories(target);
            } else {
                Files.copy(source, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path :
                    tree(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        }
    }

    /** Writes an edition's files into an empty folder. */
    @FunctionalInterface
    interface Writer {
        void writeTo(Path folder) throws IOException;
    }
}
