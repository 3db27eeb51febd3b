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
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** What lies in the input folder, without what the office programs and the operating system leave there. */
final class InputFolder {
    /** Besides what systems leave, the note that tells an officer where answers go, which we hand out ourselves. */
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", "put answers here.txt");

    private static final Pattern SPREADSHEET =
            Pattern.compile(".*\\.(?:xls[xmb]?|xl[tw][xm]?|ods|ots|csv|tsv)", Pattern.CASE_INSENSITIVE);

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
        String name = lastName(path);
        return name.startsWith(".") || name.startsWith("~$") || LITTER.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A file that another holds, under the name of that one. */
    static Item inside(String name, Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        boolean bad = ("/" + name + "/").contains("/../")
                || name.contains("..\\")
                || name.codePoints().anyMatch(InputFolder::deceptive);
        Sort sort = bad ? Sort.BADLY_NAMED : Sort.FILE;
        return new Item(name, file, sort, attributes.size(), attributes.lastModifiedTime());
    }

    private static String lastName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean badlyNamed(Path path) {
        String name = lastName(path);
        return name.contains("..\\") || name.codePoints().anyMatch(InputFolder::deceptive);
    }

    /** Whether a sign is not seen itself and changes how others are shown. */
    static boolean deceptive(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static Sort sort(Path file, BasicFileAttributes attributes) {
        if (badlyNamed(file)) {
            return Sort.BADLY_NAMED;
        }
        if (attributes.isSymbolicLink()) {
            return Sort.LINK;
        }
        return attributes.isRegularFile() ? Sort.FILE : Sort.OTHER;
    }

    private Item item(Path path, Sort sort, BasicFileAttributes attributes) {
        return new Item(name(path), path, sort, attributes.size(), attributes.lastModifiedTime());
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
        LINK,
        /** A folder that bears the name of a spreadsheet. */
        FOLDER,
        /** A pipe, a device. */
        OTHER,
        /** Something whose name is made to deceive or to lead elsewhere. */
        BADLY_NAMED,
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
            if (ignored(directory)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            boolean badlyNamed = !directory.equals(root) && badlyNamed(directory);
            boolean asFile = !directory.equals(root)
                    && SPREADSHEET.matcher(lastName(directory)).matches();
            if (badlyNamed || asFile) {
                items.add(item(directory, badlyNamed ? Sort.BADLY_NAMED : Sort.FOLDER, attributes));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!ignored(file)) {
                items.add(item(file, sort(file, attributes), attributes));
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
