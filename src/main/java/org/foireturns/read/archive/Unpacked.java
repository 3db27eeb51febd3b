package org.foireturns.read.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;

/** The files that came out of another file, written to a folder under numbers, and what they may ask for. */
public final class Unpacked {
    private static final String ENDING = ".parts";
    private static final long MEGABYTE = 1_000_000;
    private static final long GRACE = 8 * MEGABYTE;
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Limits limits;
    private final long packed;
    private final List<Part> parts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private String sender = "";
    private long unpacked;

    private Unpacked(Path folder, Limits limits, long packed) {
        this.folder = folder;
        this.limits = limits;
        this.packed = packed;
    }

    /**
     * One file.
     *
     * @param name path in the file that held it, with {@code /} between folders
     * @param sender domain of the address that the message it is a part of came from; empty when it is of none
     */
    public record Part(String name, Path file, String sender) {}

    /** An empty folder beside a file, for what comes out of it. */
    static Unpacked beside(Path file, Limits limits) throws IOException {
        discard(file);
        return new Unpacked(Files.createDirectory(folderOf(file)), limits, Math.max(1, Files.size(file)));
    }

    /** Where the files that came out of a file stand. */
    public static Path folderOf(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /** Deletes what came out of a file, if anything did. */
    public static void discard(Path file) throws IOException {
        Path folder = folderOf(file);
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder)) {
                for (Path part : parts) {
                    Files.delete(part);
                }
            }
            Files.delete(folder);
        }
    }

    /** What is added from here on came from an address at a domain. Nothing else of the address is kept. */
    void from(String domain) {
        sender = domain;
    }

    /** The domain that what is added now came from. */
    String sender() {
        return sender;
    }

    /** Adds a file under its own name; a second of one name gets a number. */
    void add(String name, InputStream content) throws UnreadableFile, IOException {
        if (parts.size() == limits.parts()) {
            throw new UnreadableFile(Reason.TOO_MANY_PARTS, limits.parts());
        }
        Path file = folder.resolve(String.valueOf(parts.size()));
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
                size += count;
                unpacked += count;
                check(size);
                out.write(buffer, 0, count);
            }
        }
        parts.add(new Part(free(name.replace('\\', '/').replaceFirst("^/+", "")), file, sender));
    }

    private void check(long size) throws UnreadableFile {
        if (size > limits.fileBytes()) {
            throw new UnreadableFile(Reason.FILE_TOO_LARGE, limits.fileBytes() / MEGABYTE);
        }
        if (unpacked > limits.unpackedBytes()) {
            throw new UnreadableFile(Reason.PART_TOO_LARGE, limits.unpackedBytes() / MEGABYTE);
        }
        if (unpacked > GRACE && unpacked / packed > limits.ratio()) {
            throw new UnreadableFile(Reason.PACKED_TOO_TIGHT, limits.ratio());
        }
    }

    private String free(String name) {
        String free = name.isBlank() ? "unnamed" : name;
        for (int number = 2; !names.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name.replaceFirst("(\\.[^./]*)?$", " (" + number + ")$1");
        }
        return free;
    }

    /** All of it. */
    public List<Part> parts() {
        return List.copyOf(parts);
    }
}
