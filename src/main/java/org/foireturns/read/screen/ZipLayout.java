package org.foireturns.read.screen;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Looks at a zip container from outside: everything in it must belong to a part that its directory lists. */
public final class ZipLayout {
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LARGEST_DESCRIPTOR = 24;
    private static final int UNKNOWN = 0xFFFFFFFF;

    private final RandomAccessFile file;
    private final Sightings seen;

    private ZipLayout(RandomAccessFile file, Sightings seen) {
        this.file = file;
        this.seen = seen;
    }

    /** Adds what is odd about the container; one that cannot be taken apart is left to the reader. */
    public static void look(Path path, Sightings seen) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            new ZipLayout(file, seen).look();
        }
    }

    private void look() throws IOException {
        int tail = (int) Math.min(file.length(), END_SIZE + LONGEST_COMMENT);
        ByteBuffer last = bytes(file.length() - tail, tail);
        int end = tail - END_SIZE;
        while (end >= 0 && last.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            return;
        }
        int entries = last.getShort(end + 10) & 0xFFFF;
        long size = last.getInt(end + 12) & 0xFFFFFFFFL;
        long start = last.getInt(end + 16) & 0xFFFFFFFFL;
        long behind = (long) tail - end - END_SIZE;
        if (last.getInt(end + 16) == UNKNOWN || start + size > file.length() || size > Integer.MAX_VALUE) {
            return;
        }
        long before = file.length() - behind - END_SIZE - size - start;
        if (before != 0) {
            boolean large = end >= LOCATOR_SIZE && last.getInt(end - LOCATOR_SIZE) == LOCATOR;
            seen.add(Trace.OUTSIDE_BYTES, large ? 0 : capped(Math.abs(before)));
            return;
        }
        long claimed = directory(bytes(start, (int) size), entries);
        if (claimed >= 0) {
            long descriptors = (long) entries * LARGEST_DESCRIPTOR;
            seen.add(Trace.OUTSIDE_BYTES, capped(behind));
            long gaps = start - claimed;
            seen.add(Trace.OUTSIDE_BYTES, gaps > descriptors ? capped(gaps) : 0);
        }
    }

    /** How many bytes the parts claim, or -1 when the directory does not say. */
    private long directory(ByteBuffer directory, int entries) throws IOException {
        long claimed = 0;
        int at = 0;
        for (int i = 0; i < entries; i++) {
            if (at + ENTRY_SIZE > directory.limit() || directory.getInt(at) != ENTRY) {
                return -1;
            }
            int nameLength = directory.getShort(at + 28) & 0xFFFF;
            int rest = (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
            int packed = directory.getInt(at + 20);
            int local = directory.getInt(at + 42);
            if (packed == UNKNOWN || local == UNKNOWN || at + ENTRY_SIZE + nameLength > directory.limit()) {
                return -1;
            }
            seen.add(Trace.LOCKED_PART, directory.getShort(at + 8) & 1);
            byte[] name = new byte[nameLength];
            directory.get(at + ENTRY_SIZE, name);
            seen.add(Trace.ESCAPING_NAME, escapes(new String(name, StandardCharsets.UTF_8)) ? 1 : 0);
            ByteBuffer head = bytes(local & 0xFFFFFFFFL, LOCAL_SIZE);
            if (head.limit() < LOCAL_SIZE) {
                return -1;
            }
            claimed +=
                    LOCAL_SIZE + (head.getShort(26) & 0xFFFF) + (head.getShort(28) & 0xFFFF) + (packed & 0xFFFFFFFFL);
            at += ENTRY_SIZE + nameLength + rest;
        }
        return claimed;
    }

    private static boolean escapes(String name) {
        String path = "/" + name.replace('\\', '/') + "/";
        return path.contains("/../") || name.startsWith("/") || name.startsWith("\\") || name.matches("[A-Za-z]:.*");
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, file.length() - at))];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int capped(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }
}
