package org.foireturns.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Copies of input files, each named by the hash of its content, so that what was hashed is what is parsed. */
final class Snapshots {
    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    Snapshots(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies a file as it stands; empty when it changed meanwhile or is no longer a file.
     *
     * @throws IOException when it cannot be read or the copy cannot be written
     */
    Optional<Snapshot> take(Path source) throws IOException {
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "copy", ".part");
        try {
            BasicFileAttributes before = attributes(source);
            MessageDigest hash = sha256();
            long copied = before.isRegularFile() ? copy(source, copy, hash) : -1;
            BasicFileAttributes after = attributes(source);
            if (copied != before.size()
                    || copied != after.size()
                    || !before.lastModifiedTime().equals(after.lastModifiedTime())) {
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
        try (ByteChannel in = Files.newByteChannel(source, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
                ByteChannel out = Files.newByteChannel(target, StandardOpenOption.WRITE)) {
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

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A copy, the hash of its content in lower-case hex, and its size in bytes. */
    record Snapshot(Path path, String sha256, long size) {}
}
