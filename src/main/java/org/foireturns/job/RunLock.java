package org.foireturns.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one run that may use a data folder. The operating system gives it up when the process ends, however it
 * ends; so whoever holds it knows that every older run is over.
 */
public final class RunLock implements AutoCloseable {
    /** The locked byte lies behind the text that says who holds it: systems may forbid reading what is locked. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final Path folder;
    private final FileChannel channel;

    private RunLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock of a data folder.
     *
     * @throws Locked when another run holds it
     */
    public static RunLock take(Path data) throws IOException, Locked {
        Path file = Files.createDirectories(data).resolve("run.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new Locked(Files.readString(file, StandardCharsets.UTF_8).strip());
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder().getBytes(StandardCharsets.UTF_8)), 0);
        return new RunLock(data, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder() {
        return "process " + ProcessHandle.current().pid() + ", since "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The data folder that the holder may use. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Another run holds the lock. */
    public static final class Locked extends Exception {
        private final String holder;

        Locked(String holder) {
            super("locked by " + holder);
            this.holder = holder;
        }

        /** Which process, and since when. */
        public String holder() {
            return holder;
        }
    }
}
