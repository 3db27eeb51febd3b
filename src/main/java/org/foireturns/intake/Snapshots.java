package org.foireturns.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.foireturns.intake.InputFolder.Item;
import org.foireturns.model.Sha256;

/** Copies of input files, each named by the hash of its content, so that what was hashed is what is parsed. */
final class Snapshots {
    private static final int BUFFER = 64 * 1024;
    private static final long LOCKED = -1;
    private static final String PARTS = ".parts";

    private final Path folder;

    Snapshots(Path folder) {
        this.folder = folder;
    }

    /** Deletes what a run that was killed left behind: copies, whole and half, and those of unlocked files. */
    void clear() throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, "*.{bin,part,unlocked}")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, "*" + PARTS)) {
            for (Path leftover : leftovers) {
                String name = String.valueOf(leftover.getFileName());
                clearParts(folder.resolve(name.substring(0, name.length() - PARTS.length())));
            }
        }
    }

    /** Deletes what came out of a file that holds files. */
    void clearParts(Path snapshot) throws IOException {
        Path parts = folder.resolve(snapshot.getFileName() + PARTS);
        if (Files.isDirectory(parts)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(parts)) {
                for (Path part : all) {
                    Files.delete(part);
                }
            }
            Files.delete(parts);
        }
    }

    /**
     * Copies a file as it was listed; empty when it has changed since or is no longer a file.
     *
     * @throws IOException when it cannot be read or the copy cannot be written
     */
    Optional<Snapshot> take(Item source) throws IOException {
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "copy", ".part");
        try {
            MessageDigest hash = Sha256.digest();
            long copied = copy(source.path(), copy, hash);
            BasicFileAttributes after =
                    Files.readAttributes(source.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (copied != source.size()
                    || copied != after.size()
                    || !after.isRegularFile()
                    || !source.modified().equals(after.lastModifiedTime())) {
                return Optional.empty();
            }
            if (!same(source.path(), copy)) {
                return Optional.empty();
            }
            String sha256 = HexFormat.of().formatHex(hash.digest());
            Path snapshot = folder.resolve(sha256 + ".bin");
            Files.move(copy, snapshot, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return Optional.of(new Snapshot(snapshot, sha256, copied));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static long copy(Path source, Path target, MessageDigest hash) throws IOException {
        long copied = 0;
        try (FileChannel in = FileChannel.open(source, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
                ByteChannel out = Files.newByteChannel(target, StandardOpenOption.WRITE)) {
            if (locked(in)) {
                return LOCKED;
            }
            ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
            while (in.read(buffer) >= 0) {
                buffer.flip();
                copied += buffer.remaining();
                hash.update(buffer.duplicate());
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                buffer.clear();
            }
        }
        return copied;
    }

    /** Whether a file, read once more, is what was copied of it. */
    private static boolean same(Path source, Path copy) throws IOException {
        try (InputStream once = Files.newInputStream(source, LinkOption.NOFOLLOW_LINKS);
                InputStream again = Files.newInputStream(copy, LinkOption.NOFOLLOW_LINKS)) {
            byte[] read;
            do {
                read = once.readNBytes(BUFFER);
                if (!Arrays.equals(read, again.readNBytes(BUFFER))) {
                    return false;
                }
            } while (read.length > 0);
            return true;
        }
    }

    /** Whether another program keeps the file to itself. */
    private static boolean locked(FileChannel file) {
        try (FileLock free = file.tryLock(0, Long.MAX_VALUE, true)) {
            return free == null;
        } catch (OverlappingFileLockException here) {
            return true;
        } catch (IOException noLocks) {
            // A file system without locks: that the file does not change while it is copied must do.
            return false;
        }
    }

    /** A copy, the hash of its content in lower-case hex, and its size in bytes. */
    record Snapshot(Path path, String sha256, long size) {}
}
