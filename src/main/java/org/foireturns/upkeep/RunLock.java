package org.foireturns.upkeep;

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
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one run that may use a data folder. The operating system gives it up when the process ends, however it
 * ends; so whoever holds it knows that every older run is over.
 */
public final class RunLock implements AutoCloseable {
    /** The locked byte lies behind the text that says who holds it: systems may forbid reading what is locked. */
    private static final long LOCKED_BYTE = 1 << 20;

    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

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
            throw new Locked(
                    data.toString(),
                    Files.readString(file, StandardCharsets.UTF_8).strip());
        }
        channel.truncate(0);
        String holder = holder(ThisProcess.pid(), ThisProcess.shown(ThisProcess.host()), Instant.now());
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        return new RunLock(data, channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** A run in words. */
    static String holder(long pid, String host, Instant since) {
        return "process " + pid + " on " + host + ", since " + SINCE.format(since);
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
        private final String what;
        private final String holder;

        Locked(String what, String holder) {
            super("locked by " + holder);
            this.what = what;
            this.holder = holder;
        }

        /** What is locked, in words. */
        public String what() {
            return what;
        }

        /** Which process of which machine, and since when. */
        public String holder() {
            return holder;
        }
    }
}
