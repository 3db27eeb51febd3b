package org.foireturns.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names at the top of the directory of an OLE2 file, the container of Excel, Word and Outlook before 2007. The
 * directory is a chain of sectors; the file's allocation table says which sector follows which. What lies further down
 * is of other files, such as the workbook that a chart in a letter keeps.
 */
final class Ole2Directory {
    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int DIRECTORY_AT = 48;
    private static final int TABLE_CHAIN_AT = 68;
    private static final int TABLE_AT = 76;
    private static final int TABLE_SECTORS_IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH_AT = 64;
    private static final int MOST_SECTORS = 1_000;
    /** Where an entry names those before and behind it in its folder, and the topmost of those in it. */
    private static final int BEFORE_AT = 68;

    private static final int BEHIND_AT = 72;
    private static final int INSIDE_AT = 76;

    private final SeekableByteChannel file;
    private final ByteBuffer header;
    private final int sectorSize;

    private Ole2Directory(SeekableByteChannel file, ByteBuffer header, int sectorSize) {
        this.file = file;
        this.header = header;
        this.sectorSize = sectorSize;
    }

    /** The names of the entries as far as they can be read; none when the file is cut off before its directory. */
    static Set<String> names(Path path) throws IOException {
        try (SeekableByteChannel file = Files.newByteChannel(path)) {
            ByteBuffer header = read(file, 0, HEADER);
            if (header.limit() < HEADER) {
                return Set.of();
            }
            int shift = header.getShort(SECTOR_SHIFT_AT);
            return shift == 9 || shift == 12 ? new Ole2Directory(file, header, 1 << shift).names() : Set.of();
        }
    }

    private record Entry(String name, int before, int behind, int inside) {}

    private Set<String> names() throws IOException {
        List<Entry> entries = new ArrayList<>();
        int sector = header.getInt(DIRECTORY_AT);
        for (int count = 0; sector >= 0 && count < MOST_SECTORS; count++) {
            ByteBuffer stored = read(file, at(sector), sectorSize);
            for (int at = 0; at + ENTRY <= stored.limit(); at += ENTRY) {
                entries.add(new Entry(
                        name(stored, at),
                        stored.getInt(at + BEFORE_AT),
                        stored.getInt(at + BEHIND_AT),
                        stored.getInt(at + INSIDE_AT)));
            }
            sector = next(sector);
        }
        Set<String> top = new TreeSet<>();
        Deque<Integer> next = new ArrayDeque<>();
        Set<Integer> met = new HashSet<>();
        if (!entries.isEmpty()) {
            next.push(entries.get(0).inside());
        }
        while (!next.isEmpty()) {
            int at = next.pop();
            if (at > 0 && at < entries.size() && met.add(at)) {
                Entry entry = entries.get(at);
                top.add(entry.name());
                next.push(entry.before());
                next.push(entry.behind());
            }
        }
        top.remove("");
        return top;
    }

    private static String name(ByteBuffer stored, int at) {
        int length = stored.getShort(at + NAME_LENGTH_AT);
        if (length <= 2 || length > NAME_LENGTH_AT) {
            return "";
        }
        byte[] name = new byte[length - 2];
        stored.get(at, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    /** The sector after one, or a negative number at the end of the chain. */
    private int next(int sector) throws IOException {
        int perTable = sectorSize / Integer.BYTES;
        int tableSector = tableSector(sector / perTable);
        return tableSector < 0 ? -1 : number(at(tableSector) + (long) (sector % perTable) * Integer.BYTES);
    }

    /** The sector that holds one piece of the allocation table: the header names the first, a chain the others. */
    private int tableSector(int piece) throws IOException {
        if (piece < TABLE_SECTORS_IN_HEADER) {
            return header.getInt(TABLE_AT + piece * Integer.BYTES);
        }
        int perLink = sectorSize / Integer.BYTES - 1;
        int rest = piece - TABLE_SECTORS_IN_HEADER;
        int link = header.getInt(TABLE_CHAIN_AT);
        for (int i = 0; i < rest / perLink && i < MOST_SECTORS && link >= 0; i++) {
            link = number(at(link) + (long) perLink * Integer.BYTES);
        }
        return link < 0 ? -1 : number(at(link) + (long) (rest % perLink) * Integer.BYTES);
    }

    private int number(long position) throws IOException {
        ByteBuffer number = read(file, position, Integer.BYTES);
        return number.limit() < Integer.BYTES ? -1 : number.getInt(0);
    }

    private long at(int sector) {
        return (sector + 1L) * sectorSize;
    }

    private static ByteBuffer read(SeekableByteChannel file, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(position);
        while (buffer.hasRemaining() && file.read(buffer) >= 0) {}
        return buffer.flip();
    }
}
