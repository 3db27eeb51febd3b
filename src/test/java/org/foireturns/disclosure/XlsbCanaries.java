package org.foireturns.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.read.XlsbCopy;
import org.foireturns.read.XlsbFile;

/** Canaries in the parts and records of a binary workbook. */
final class XlsbCanaries {
    private static final byte NO = 0;
    private static final byte HEIGHT_IS_SET = 0x20;
    private static final String BOOK = "xl/workbook.bin";
    private static final String SHEET = "xl/worksheets/sheet1.bin";
    private static final byte[] PLAIN = XlsbCopy.of(CellCanaries.book(XSSFWorkbook::new, sheet -> {}));

    private XlsbCanaries() {}

    static List<Canary> all() {
        List<Canary> canaries = new ArrayList<>(OfficeCanaries.inEveryFormat(PLAIN, "xlsb"));
        canaries.addAll(List.of(
                part(
                        "cached-source 1",
                        "xl/pivotCache/pivotCacheRecords1.bin",
                        records().record(33, Canary.WORD)),
                part(
                        "cached-source 2",
                        "xl/pivotCache/pivotCacheDefinition7.bin",
                        records().record(24, Canary.WORD)),
                part(
                        "cached-source 4",
                        "xl/revisions/revisionLog1.bin",
                        records().record(500, Canary.WORD)),
                part(
                        "external-cache 1",
                        "xl/externalLinks/externalLink1.bin",
                        records().record(363, 0).record(366, 0).record(371, 0, Canary.WORD)),
                part(
                        "external-cache 2",
                        "xl/externalLinks/externalLink1.bin",
                        records().record(582, Canary.WORD)),
                part("comments 2", "xl/comments9.bin", records().record(635, 0).record(637, NO, Canary.WORD)),
                part(
                        "embedded-or-active 5",
                        "xl/macrosheets/sheet1.bin",
                        row(0, 300, 0).record(6, 0, 0, Canary.WORD)),
                part("local-path 2", "xl/connections.bin", records().record(201, Canary.WORD)),
                part(
                        "hidden-sheet 3",
                        "xl/worksheets/sheet9.bin",
                        row(0, 300, 0).record(62, 0, 0, NO, Canary.WORD)),
                part(
                        "hidden-sheet 4",
                        "xl/worksheets/sheet9.bin",
                        row(0, 300, 0).record(17, 0, Canary.WORD)),
                changed("hidden-sheet 5", BOOK, book -> OfficeCanaries.joined(book, hiddenWindow())),
                changed("file-origin 2", BOOK, book -> OfficeCanaries.joined(book, savedIn())),
                changed("hidden-rows-cols 3", SHEET, sheet -> inCells(sheet, flatRow())),
                changed("invisible-cells 9", SHEET, sheet -> OfficeCanaries.joined(sheet, hiddenBehind())),
                changed("hidden-rows-cols 4", SHEET, XlsbCanaries::withNarrowColumn)));
        return canaries;
    }

    private static final byte[] END_OF_CELLS = records().record(146).bytes();

    private static byte[] hiddenWindow() {
        return records().record(158, 0, 0, 0, 0, 600, 0, 0, (byte) 1).bytes();
    }

    private static byte[] savedIn() {
        return records().record(2_071, "C:\\Users\\zqxcanary\\").bytes();
    }

    private static byte[] flatRow() {
        return row(20, 0, HEIGHT_IS_SET).record(6, 0, 0, Canary.WORD).bytes();
    }

    private static byte[] withNarrowColumn(byte[] sheet) {
        byte[] narrow = records().record(60, 4, 4, 0, 0, (short) 0).bytes();
        byte[] cell = row(20, 300, 0).record(6, 4, 0, Canary.WORD).bytes();
        return OfficeCanaries.joined(narrow, inCells(sheet, cell));
    }

    /** Adds records to the cells of a sheet, which end with a record of three bytes. */
    private static byte[] inCells(byte[] sheet, byte[] records) {
        byte[] begun = Arrays.copyOf(sheet, sheet.length - END_OF_CELLS.length);
        return OfficeCanaries.joined(OfficeCanaries.joined(begun, records), END_OF_CELLS);
    }

    /** A cell among the records of later versions, where no program looks for one. */
    private static byte[] hiddenBehind() {
        return records().record(35, 0).record(6, 0, 0, Canary.WORD).record(36).bytes();
    }

    private static Canary part(String place, String part, XlsbFile records) {
        return changed(place, part, old -> records.bytes());
    }

    private static Canary changed(String place, String part, UnaryOperator<byte[]> change) {
        return Canary.of(place + ".xlsb", OfficeCanaries.changed(PLAIN, part, change));
    }

    private static XlsbFile row(int number, int height, int flags) {
        return records().record(0, number, 0, (short) height, NO, (byte) flags, NO, 0);
    }

    private static XlsbFile records() {
        return new XlsbFile();
    }
}
