package org.foireturns.read.excel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook of Excel 97 to 2003 without all that is no cell and no look of one: names, drawings, charts, pivot tables,
 * links. POI gives up on a file when any of its records is not as the book says, while the programs that open it never
 * look at that record.
 */
final class LeanBook {
    private static final int END = 0x0A;
    private static final int BEGIN = 0x809;
    private static final int WORKSHEET = 0x10;
    private static final int GLOBALS = 0x05;
    private static final int CONTINUE = 0x3C;
    /** What a book says of its sheets, texts and looks, and a sheet of its cells. */
    private static final Set<Integer> KEPT = Set.of(
            0x22, // which year days are counted from
            0x31, // letters
            0x3D, // windows
            0x42, // alphabet
            0x85, // sheets
            0x92, // colours
            0xE0, // looks
            0xFC, // texts
            0x41E, // number formats
            0x06, // formulas and what they came to
            0x207,
            0x23E, // what is in view
            0x7D, // columns
            0x200, // extent
            0x208, // rows
            0x201, // cells
            0x203,
            0x204,
            0x205,
            0x27E,
            0xBD,
            0xBE,
            0xD6,
            0xFD,
            0xE5 // merges
            );

    private LeanBook() {}

    /**
     * Opens what is left of a workbook; its sheets and cells are all there.
     *
     * @throws IOException when its records do not go on to its end: then something may be missing
     */
    static HSSFWorkbook open(byte[] book) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(lean(book)), "Workbook");
            return new HSSFWorkbook(container.getRoot(), false);
        }
    }

    private static byte[] lean(byte[] book) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(book.length);
        ByteBuffer stream = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
        int depth = 0;
        boolean inside = false;
        boolean before = false;
        int end = 0;
        for (BiffRecord at = BiffRecord.first(stream); at != null; at = at.next()) {
            if (at.type() == BEGIN) {
                depth++;
                inside = depth == 1 && (at.word(2) == GLOBALS || at.word(2) == WORKSHEET || at.word(2) == 0);
            }
            boolean frame = depth == 1 && (at.type() == BEGIN || at.type() == END);
            before = at.type() == CONTINUE ? before : frame || (depth == 1 && inside && KEPT.contains(at.type()));
            if (before) {
                kept.write(book, at.start(), at.at() - at.start() + at.size());
            }
            if (at.type() == END) {
                depth--;
                end = depth == 0 ? at.at() + at.size() : end;
            }
        }
        if (depth != 0 || !blank(book, end)) {
            throw new IOException("the records of the workbook break off");
        }
        return kept.toByteArray();
    }

    private static boolean blank(byte[] book, int from) {
        for (int i = from; i < book.length; i++) {
            if (book[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
