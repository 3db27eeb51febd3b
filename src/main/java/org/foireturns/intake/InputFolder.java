package org.foireturns.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** What lies in the input folder, without what the office programs and the operating system leave there. */
final class InputFolder {
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private final Path root;
    private final List<Item> items = new ArrayList<>();

    private InputFolder(Path root) {
        this.root = root;
    }

    /**
     * Lists a folder and all folders in it, sorted by name.
     *
     * @throws IOException when the folder itself cannot be read
     */
    static List<Item> list(Path folder) throws IOException {
        InputFolder input = new InputFolder(folder.toRealPath());
        Files.walkFileTree(input.root, input.new Visitor());
        input.items.sort(Comparator.comparing(Item::name));
        return List.copyOf(input.items);
    }

    private boolean ignored(Path path) {
        if (path.equals(root)) {
            return false;
        }
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~$") || LITTER.contains(name.toLowerCase(Locale.ROOT));
    }

    private String name(Path path) {
        return String.join(
                "/",
                StreamSupport.stream(root.relativize(path).spliterator(), false)
                        .map(Path::toString)
                        .toList());
    }

    /** What an item is, as far as the file system says. */
    enum Sort {
        FILE,
        /** A link, a pipe, a device. */
        OTHER,
        /** A file or folder that we may not look at. */
        CLOSED
    }

    /**
     * One thing in the input folder.
     *
     * @param name path below the folder with {@code /} between folders
     */
    record Item(String name, Path path, Sort sort, long size, FileTime modified) {}

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return ignored(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!ignored(file)) {
                Sort sort = attributes.isRegularFile() ? Sort.FILE : Sort.OTHER;
                items.add(new Item(name(file), file, sort, attributes.size(), attributes.lastModifiedTime()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(root)) {
                throw failure;
            }
            if (!ignored(file)) {
                items.add(new Item(name(file), file, Sort.CLOSED, 0, FileTime.fromMillis(0)));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
