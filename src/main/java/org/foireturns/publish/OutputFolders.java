package org.foireturns.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folders {@code runs/<run>} and {@code latest} below the output root. Everything is written beside, brought to the
 * disk and renamed, so that a reader sees the last edition or this one and never half of one. {@code latest} is a copy,
 * since not every system has links.
 */
public final class OutputFolders {
    private static final String OLD = ".old";
    private static final String DRAFT = ".tmp";
    private static final String RUN_JSON = "run.json";

    private final Path root;

    public OutputFolders(Path root) {
        this.root = root;
    }

    public Path latest() {
        return root.resolve("latest");
    }

    /** Where a run is kept. */
    public Path kept(String run) {
        return root.resolve("runs").resolve(run);
    }

    /** Whether {@code latest} holds the last edition of a run. */
    public boolean hold(String run) throws IOException {
        Path there = latest().resolve(RUN_JSON);
        Path here = kept(run).resolve(RUN_JSON);
        return Files.isRegularFile(there) && Files.isRegularFile(here) && Files.mismatch(there, here) < 0;
    }

    /**
     * Clears away what a killed process left: an edition that it had moved away and not yet replaced is put back,
     * drafts are deleted.
     */
    public void repair() throws IOException {
        repair(latest());
        Path runs = root.resolve("runs");
        if (Files.isDirectory(runs)) {
            for (Path folder : inside(runs)) {
                String name = String.valueOf(folder.getFileName());
                if (name.endsWith(OLD) || name.endsWith(DRAFT)) {
                    repair(runs.resolve(name.substring(0, name.lastIndexOf('.'))));
                }
            }
        }
    }

    private static void repair(Path target) throws IOException {
        Path old = beside(target, OLD);
        if (Files.isDirectory(old) && !Files.exists(target)) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
        }
        delete(old);
        delete(beside(target, DRAFT));
    }

    private static Path beside(Path target, String ending) {
        return target.resolveSibling(target.getFileName() + ending);
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    /**
     * Publishes a run: what the writer leaves in the folder that it is given.
     *
     * @throws LatestInUse when {@code latest} could not be replaced; it is as it was, and the run itself is kept
     */
    public void publish(String run, Writer writer) throws IOException {
        Path draft = emptied(beside(kept(run), DRAFT));
        writer.writeTo(draft);
        toDisk(draft);
        swap(draft, kept(run));

        Path copy = emptied(beside(latest(), DRAFT));
        copy(kept(run), copy);
        toDisk(copy);
        try {
            swap(copy, latest());
        } catch (IOException e) {
            throw new LatestInUse(latest(), kept(run), e);
        }
    }

    /** Writes {@code run.json} again where the last edition of a run stands. */
    public void note(String run, Writer writer) throws IOException {
        Path draft = emptied(beside(kept(run), DRAFT));
        writer.writeTo(draft);
        toDisk(draft);
        Path note = draft.resolve(RUN_JSON);
        Path copy = Files.copy(note, draft.resolve("copy"));
        Files.move(note, kept(run).resolve(RUN_JSON), StandardCopyOption.ATOMIC_MOVE);
        Files.move(copy, latest().resolve(RUN_JSON), StandardCopyOption.ATOMIC_MOVE);
        delete(draft);
    }

    /** Puts a finished folder in the place of another, which is kept until the new one stands. */
    private static void swap(Path finished, Path target) throws IOException {
        Path old = beside(target, OLD);
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

    /** A name must not stand before what it names: the disk may write them in any order. */
    private static void toDisk(Path folder) throws IOException {
        for (Path path : tree(folder)) {
            if (Files.isRegularFile(path)) {
                try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
                    file.force(true);
                }
            }
        }
    }

    /** Deletes a folder with all that is in it, if there is one. */
    public static void delete(Path folder) throws IOException {
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
    public interface Writer {
        void writeTo(Path folder) throws IOException;
    }

    /** The last report cannot be replaced, most likely because somebody has a file of it open. */
    public static final class LatestInUse extends IOException {
        private final transient Path latest;
        private final transient Path kept;

        LatestInUse(Path latest, Path kept, IOException cause) {
            super("latest cannot be replaced", cause);
            this.latest = latest;
            this.kept = kept;
        }

        /** The folder that is as it was. */
        public Path latest() {
            return latest;
        }

        /** The folder in which the new report stands already. */
        public Path kept() {
            return kept;
        }
    }
}
