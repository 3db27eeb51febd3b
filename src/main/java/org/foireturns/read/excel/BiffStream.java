package org.foireturns.read.excel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The stream of records that is a workbook of Excel 97 to 2003. It lies in a container, where it goes by one of two
 * names in whatever case, or is the whole file.
 */
final class BiffStream {
    static final String BOOK = "Workbook";
    static final String OLD_BOOK = "Book";

    private static final byte[] CONTAINER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int BEGIN_2 = 0x09;
    private static final int BEGIN_3 = 0x209;
    private static final int BEGIN_4 = 0x409;
    private static final int BEGIN = 0x809;

    private BiffStream() {}

    /**
     * The workbook in a file; one that Excel locks with a password of its own is unlocked.
     *
     * @throws UnreadableFile when there is none, when it was saved by an older version or needs a password
     */
    static ByteBuffer of(Path file) throws UnreadableFile, IOException {
        ByteBuffer stream = stored(file);
        refuseOld(stream);
        BiffLock lock = BiffLock.of(stream);
        if (lock == null) {
            return stream;
        }
        ByteBuffer unlocked = lock.opened(Decryptor.DEFAULT_PASSWORD);
        if (unlocked == null) {
            throw new UnreadableFile(Reason.PASSWORD);
        }
        return unlocked;
    }

    /** The stream as the file holds it. */
    static ByteBuffer stored(Path file) throws UnreadableFile, IOException {
        if (!inContainer(file)) {
            return records(Files.readAllBytes(file));
        }
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DocumentEntry book = book(container.getRoot());
            if (book == null) {
                throw new UnreadableFile(Reason.DAMAGED);
            }
            try (InputStream in = new DocumentInputStream(book)) {
                return records(in.readAllBytes());
            }
        }
    }

    static boolean inContainer(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(CONTAINER.length), CONTAINER);
        }
    }

    /** The document that is the workbook, or null when there is none. */
    static @Nullable DocumentEntry book(DirectoryNode root) throws IOException {
        for (String name : new String[] {BOOK, OLD_BOOK}) {
            if (root.hasEntryCaseInsensitive(name)
                    && root.getEntryCaseInsensitive(name) instanceof DocumentEntry book) {
                return book;
            }
        }
        return null;
    }

    static ByteBuffer records(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void refuseOld(ByteBuffer stream) throws UnreadableFile {
        BiffRecord begin = BiffRecord.first(stream);
        switch (begin == null ? 0 : begin.type()) {
            case BEGIN_2 -> throw new UnreadableFile(Reason.EXCEL_2);
            case BEGIN_3 -> throw new UnreadableFile(Reason.EXCEL_3);
            case BEGIN_4 -> throw new UnreadableFile(Reason.EXCEL_4);
            case BEGIN -> {
                Reason old = byVersion(begin == null ? 0 : begin.word(0) >> 8);
                if (old != null) {
                    throw new UnreadableFile(old);
                }
            }
            default -> throw new UnreadableFile(Reason.DAMAGED);
        }
    }

    /** The version is in words of its own, which some programs leave blank. */
    private static @Nullable Reason byVersion(int version) {
        return switch (version) {
            case 2 -> Reason.EXCEL_2;
            case 3 -> Reason.EXCEL_3;
            case 4 -> Reason.EXCEL_4;
            case 5 -> Reason.EXCEL_95;
            default -> null;
        };
    }

    /** All bytes of a stream, wherever it is read just now. */
    static byte[] bytes(ByteBuffer stream) {
        byte[] bytes = new byte[stream.limit()];
        stream.duplicate().position(0).get(bytes);
        return bytes;
    }
}
