package org.foireturns.disclosure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Canaries in the streams and records of a workbook of Excel 97 to 2003. */
final class XlsCanaries {
    private static final byte[] WORD = Canary.WORD.getBytes(StandardCharsets.US_ASCII);
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int SHEET = 0x85;

    private XlsCanaries() {}

    static List<Canary> all() {
        return List.of(
                canary(
                        "cached-source 1",
                        root -> root.createDirectory("_SX_DB_CUR").createDocument("0001", record(0xCD, WORD))),
                canary(
                        "embedded-or-active 1",
                        root -> root.createDirectory("MBD0018D4CE").createDocument("Package", stream(WORD))),
                canary(
                        "embedded-or-active 2",
                        root -> root.createDirectory("_VBA_PROJECT_CUR").createDocument("x", stream(WORD))),
                canary("embedded-or-active 3", root -> root.createDocument("Strange", stream(WORD))),
                canary("cached-source 2", root -> root.createDocument("Revision Log", stream(WORD))),
                Canary.of(
                        "external-cache 1.xls",
                        inBook(join(
                                bytes(0x1AE, 1, 2, (byte) 0, (byte) 1, (byte) 'a', 1, (byte) 0, (byte) 'S'),
                                bytes(0x59, 1, 0),
                                record(0x5A, join(new byte[] {0, 0, 0, 0, 2, 9, 0, 0}, WORD))
                                        .readAllBytes()))),
                Canary.of(
                        "chart-cache 1.xls",
                        onSheet(join(
                                bytes(BEGIN, 0x0600, 0x20, 0, 0, 0, 0, 0, 0),
                                bytes(0x1065, 2),
                                record(0x204, join(new byte[] {0, 0, 0, 0, 0, 0, 9, 0, 0}, WORD))
                                        .readAllBytes(),
                                bytes(END)))),
                Canary.of("document-properties 1.xls", properties()),
                Canary.of("unsafe-container 1.xls", OfficeCanaries.joined(plain(), WORD)));
    }

    private static byte[] plain() {
        return CellCanaries.book(HSSFWorkbook::new, sheet -> {});
    }

    private static Canary canary(String place, Plant plant) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(plain()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            plant.in(file.getRoot());
            file.writeFilesystem(out);
            return Canary.of(place + ".xls", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] properties() {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PlainReturn.in(book);
            book.createInformationProperties();
            book.getDocumentSummaryInformation().setManager("Zqxcanary");
            book.getSummaryInformation().setAuthor("Zqxcanary Jones");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts records at the end of what the workbook says of itself; its sheets then start later. */
    private static byte[] inBook(byte[] records) {
        return changed(1, records);
    }

    /** Puts records at the end of its one sheet. */
    private static byte[] onSheet(byte[] records) {
        return changed(2, records);
    }

    private static byte[] changed(int part, byte[] records) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(plain()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            byte[] book;
            try (DocumentInputStream in = file.createDocumentInputStream("Workbook")) {
                book = in.readAllBytes();
            }
            file.createOrUpdateDocument(new ByteArrayInputStream(inserted(book, part, records)), "Workbook");
            file.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] inserted(byte[] book, int part, byte[] records) {
        ByteBuffer stream = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
        int ends = 0;
        for (int at = 0; at + 4 <= book.length; at += 4 + stream.getShort(at + 2)) {
            if (stream.getShort(at) == SHEET && part == 1) {
                stream.putInt(at + 4, stream.getInt(at + 4) + records.length);
            }
            if (stream.getShort(at) == END && ++ends == part) {
                return join(Arrays.copyOf(book, at), records, Arrays.copyOfRange(book, at, book.length));
            }
        }
        throw new IllegalArgumentException("the stream has no such part");
    }

    private static byte[] bytes(int type, Object... content) {
        ByteBuffer body = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        for (Object value : content) {
            if (value instanceof Byte octet) {
                body.put(octet);
            } else {
                body.putShort(((Integer) value).shortValue());
            }
        }
        return record(type, Arrays.copyOf(body.array(), body.position())).readAllBytes();
    }

    private static ByteArrayInputStream record(int type, byte[] body) {
        ByteBuffer head = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) type).putShort((short) body.length);
        return stream(join(head.array(), body));
    }

    private static ByteArrayInputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] join(byte[]... parts) {
        byte[] whole = new byte[0];
        for (byte[] part : parts) {
            whole = OfficeCanaries.joined(whole, part);
        }
        return whole;
    }

    @FunctionalInterface
    private interface Plant {
        void in(DirectoryEntry root) throws IOException;
    }
}
