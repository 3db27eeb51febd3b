package org.foireturns.read.excel;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;

/** Looks at a compound file from outside: whether something lies behind its last sector. */
final class CompoundLayout {
    private static final int HEAD = 512;
    private static final int SECTOR_SIZE = 30;
    private static final int TABLES = 44;
    private static final int FIRST_TABLE = 76;
    private static final int TABLES_IN_HEAD = 109;
    private static final int FREE = -1;
    private static final int MOST_LOOKED_AT = 1 << 20;

    private CompoundLayout() {}

    static void look(Path path, Sightings seen) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            ByteBuffer head = bytes(file, 0, HEAD);
            if (head.limit() < HEAD) {
                return;
            }
            int shift = head.getShort(SECTOR_SIZE);
            int tables = head.getInt(TABLES);
            if (shift < 9 || shift > 12 || tables < 1 || tables > TABLES_IN_HEAD) {
                return;
            }
            int size = 1 << shift;
            long last = -1;
            for (int table = 0; table < tables; table++) {
                long sector = head.getInt(FIRST_TABLE + table * 4);
                ByteBuffer entries = bytes(file, (sector + 1) * size, size);
                for (int i = 0; i < entries.limit() / 4; i++) {
                    if (entries.getInt(i * 4) != FREE) {
                        last = (long) table * (size / 4) + i;
                    }
                }
            }
            seen.add(Trace.OUTSIDE_BYTES, filled(file, (last + 2) * size));
        }
    }

    private static int filled(RandomAccessFile file, long from) throws IOException {
        int filled = 0;
        ByteBuffer rest = bytes(file, from, MOST_LOOKED_AT);
        for (int i = 0; i < rest.limit(); i++) {
            filled += rest.get(i) == 0 ? 0 : 1;
        }
        return filled;
    }

    private static ByteBuffer bytes(RandomAccessFile file, long at, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(length, file.length() - at))];
        file.seek(at);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
