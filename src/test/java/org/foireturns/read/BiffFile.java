package org.foireturns.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Workbooks of Excel 97 to 2003 written record by record, to hold what no spreadsheet program would write. */
public final class BiffFile {
    public static final int WORKSHEET = 0x10;
    public static final int CHART = 0x20;
    private static final int BEGIN = 0x809;
    private static final int END = 0x0A;
    private static final int LISTED = 0x85;
    private static final int BOOK = 0x05;
    private static final int LONGEST = 9_000;

    private final ByteArrayOutputStream book = new ByteArrayOutputStream();
    private final List<String> names = new ArrayList<>();
    private final List<ByteArrayOutputStream> sheets = new ArrayList<>();

    /** Adds a record to what the workbook says of itself; numbers are written as what they are, texts byte by byte. */
    public BiffFile inBook(int type, Object... content) {
        write(book, type, content);
        return this;
    }

    /** Adds a worksheet, to which further records belong. */
    public BiffFile sheet(String name) {
        return sheet(name, WORKSHEET);
    }

    /** Adds a sheet of another kind; the workbook lists it as a worksheet all the same. */
    public BiffFile sheet(String name, int kind) {
        names.add(name);
        sheets.add(new ByteArrayOutputStream());
        return record(BEGIN, (short) 0x600, (short) kind, 0, 0, 0);
    }

    /** Adds a record to the last sheet. */
    public BiffFile record(int type, Object... content) {
        write(sheets.get(sheets.size() - 1), type, content);
        return this;
    }

    public BiffFile number(int row, int column, double value) {
        return record(0x203, (short) row, (short) column, (short) 0, value);
    }

    public BiffFile text(int row, int column, String text) {
        return record(0x204, (short) row, (short) column, (short) 0, (short) text.length(), (byte) 0, text);
    }

    /** A formula, under one of the numbers that stand for one, with a number as its result. */
    public BiffFile formula(int type, int row, int column, double result) {
        return record(type, (short) row, (short) column, (short) 0, result, (short) 0, 0, (short) 0);
    }

    /** A formula whose result is no number: its kind and value. */
    public BiffFile formula(int type, int row, int column, int kind, int value) {
        byte no = 0;
        byte[] result = {(byte) kind, no, (byte) value, no, no, no, (byte) 0xFF, (byte) 0xFF};
        return record(type, (short) row, (short) column, (short) 0, result, (short) 0, 0, (short) 0);
    }

    /** A merge by its rows and columns. */
    public BiffFile merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        return record(0xE5, (short) 1, (short) firstRow, (short) lastRow, (short) firstColumn, (short) lastColumn);
    }

    /** The stream of all records. */
    public byte[] stream() {
        int start = 20 + book.size() + 4;
        for (String name : names) {
            start += 4 + 8 + name.length();
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        write(stream, BEGIN, (short) 0x600, (short) BOOK, 0, 0, 0);
        stream.writeBytes(book.toByteArray());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            write(stream, LISTED, start, (byte) 0, (byte) 0, (byte) name.length(), (byte) 0, name);
            start += sheets.get(i).size() + 4;
        }
        write(stream, END);
        for (ByteArrayOutputStream sheet : sheets) {
            stream.writeBytes(sheet.toByteArray());
            write(stream, END);
        }
        return stream.toByteArray();
    }

    public Path write(Path folder) throws IOException {
        return write(folder, "Workbook");
    }

    /** Writes the workbook into a container, under the name that a stream of that kind has. */
    public Path write(Path folder, String name) throws IOException {
        return inContainer(folder, name, stream());
    }

    /** Puts any stream into a container. */
    public static Path inContainer(Path folder, String name, byte[] stream) throws IOException {
        Path file = Files.createTempFile(folder, "book", ".xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(new ByteArrayInputStream(stream), name);
            container.writeFilesystem(out);
        }
        return file;
    }

    private static void write(ByteArrayOutputStream to, int type, Object... content) {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putShort((short) type).putShort((short) 0);
        for (Object each : content) {
            if (each instanceof Byte number) {
                bytes.put(number);
            } else if (each instanceof Short number) {
                bytes.putShort(number);
            } else if (each instanceof Integer number) {
                bytes.putInt(number);
            } else if (each instanceof Double number) {
                bytes.putDouble(number);
            } else if (each instanceof byte[] several) {
                bytes.put(several);
            } else {
                bytes.put(((String) each).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        bytes.putShort(2, (short) (bytes.position() - 4));
        to.write(bytes.array(), 0, bytes.position());
    }
}
