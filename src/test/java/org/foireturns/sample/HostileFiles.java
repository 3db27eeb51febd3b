package org.foireturns.sample;

import static org.foireturns.read.ZippedFile.ods;
import static org.foireturns.read.ZippedFile.relations;
import static org.foireturns.read.ZippedFile.workbook;
import static org.foireturns.read.ZippedFile.worksheet;
import static org.foireturns.read.ZippedFile.xlsxRows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.read.ZippedFile;

/** Files as hostile or odd as we can think of, each with the one finding that is due. */
final class HostileFiles {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String ONE = "<row r='1'><c r='A1'><v>1</v></c></row>";
    private static final String SHARED = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";
    private static final String ENTITY = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
    private static final String LAUGHS = "<!DOCTYPE a [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'>]>";

    private final Path folder;
    private final Map<String, String> codes = new TreeMap<>();

    private HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes all files into a folder and gives the code of the finding that each should have. */
    static Map<String, String> write(Path folder, Path goodWorkbook) throws IOException {
        HostileFiles files = new HostileFiles(folder);
        files.otherThings();
        files.damaged(goodWorkbook);
        files.containers();
        files.brokenWorkbooks();
        files.attacks();
        files.locked(goodWorkbook);
        files.oldWorkbooks();
        files.documents();
        files.texts();
        files.odd();
        files.noFiles();
        return files.codes;
    }

    private void otherThings() throws IOException {
        bytes("picture.xlsx", "not-tabular", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0});
        text("letter.xlsx", "unreadable", "%PDF-1.4\n%%EOF\n");
        text("letter.xls", "no-table", "{\\rtf1 hello}");
        text("page.xls", "question-unmatched+type-mismatch", "<html><table><tr><td>12</td></tr></table></html>");
        text("office 2003.xls", "not-tabular", "<?xml version='1.0'?><Workbook/>");
        text(
                "web archive.xls",
                "no-table",
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\n<table><td>12,5</td></table>\n");
        text("exchange.xls", "not-tabular", "ID;PWXL;N;E\nC;Y1;X1;K12\nE\n");
        text("programs.csv", "not-tabular", "[{\"Female\": 12, \"Male\": 3}]");
        text("mail.csv", "holds-files", "From: a\nTo: b\nSubject: c\nDate: d\n\n");
        bytes("packed.csv", "unreadable", new byte[] {0x1F, (byte) 0x8B, 8, 0});
        bytes("seven.xlsx", "unreadable", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C});
        zip("archive.xlsx", "not-tabular", xlsxRows(ONE).without("[Content_Types].xml"));
        zip("word.xlsx", "no-table+embedded-or-active+type-mismatch", typed("wordprocessingml.document.main+xml"));
        zip("slides.xlsx", "not-tabular", typed("presentationml.presentation.main+xml"));
        zip(
                "writer.ods",
                "no-table+type-mismatch",
                ods("", "").part("mimetype", "application/vnd.oasis.opendocument.text"));
    }

    private void damaged(Path good) throws IOException {
        byte[] whole = Files.readAllBytes(good);
        bytes("empty.xlsx", "unreadable", new byte[0]);
        bytes("cut in half.xlsx", "unreadable", Arrays.copyOf(whole, whole.length / 2));
        bytes("cut at its end.xlsx", "unreadable", Arrays.copyOf(whole, whole.length - 10));
        byte[] changed = whole.clone();
        Arrays.fill(changed, whole.length / 4, whole.length / 2, (byte) 'x');
        bytes("overwritten.xlsx", "unreadable", changed);
    }

    private void containers() throws IOException {
        byte[] plain = written(xlsxRows(ONE));
        bytes("zstd.xlsx", "unreadable", withMethod(plain, 93));
        bytes("xz.xlsx", "unreadable", withMethod(plain, 95));
        bytes("parts with a password.xlsx", "unreadable", withFlag(plain));
        zip("two of a name.xlsx", "unreadable", xlsxRows(ONE).part("XL/WORKBOOK.XML", workbook("")));
        ZippedFile many = xlsxRows(ONE);
        for (int i = 0; i < 10_001; i++) {
            many.part("x/" + i, "");
        }
        zip("many parts.xlsx", "beyond-limit", many);
        zip("bomb.xlsx", "beyond-limit", xlsxRows(ONE).part(SHEET, worksheet(" ".repeat(40_000_000))));
        zip("text bomb.xlsx", "beyond-limit", xlsxRows(SHARED).texts("<t>" + "x".repeat(40_000_000) + "</t>"));
    }

    private void brokenWorkbooks() throws IOException {
        zip("no sheet part.xlsx", "unreadable", xlsxRows(ONE).without(SHEET));
        zip("no workbook.xlsx", "unreadable", xlsxRows(ONE).without("xl/workbook.xml"));
        zip("no relations.xlsx", "unreadable", xlsxRows(ONE).without("xl/_rels/workbook.xml.rels"));
        zip(
                "sheet elsewhere.xlsx",
                "unreadable",
                xlsxRows(ONE)
                        .part(
                                "xl/_rels/workbook.xml.rels",
                                relations("rId1", "worksheet", "file:///etc/passwd' TargetMode='External")));
        zip(
                "sheet above.xlsx",
                "unreadable",
                xlsxRows(ONE)
                        .part("xl/_rels/workbook.xml.rels", relations("rId1", "worksheet", "../../../../etc/passwd")));
        zip(
                "no such text.xlsx",
                "unreadable",
                xlsxRows("<row><c t='s'><v>99</v></c></row>").texts("<t>x</t>"));
        zip("cell twice.xlsx", "unreadable", xlsxRows("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>"));
        zip("row twice.xlsx", "unreadable", xlsxRows(ONE + ONE));
        zip("cell of another row.xlsx", "unreadable", xlsxRows("<row r='1'><c r='A7'><v>1</v></c></row>"));
        zip("far column.xlsx", "unreadable", xlsxRows("<row r='1'><c r='XFE1'><v>1</v></c></row>"));
        zip("far row.xlsx", "unreadable", xlsxRows("<row r='1048577'><c><v>1</v></c></row>"));
        zip("endless column.xlsx", "unreadable", xlsxRows("<row r='1'><c r='AAAAAAAAAAAAA1'><v>1</v></c></row>"));
        zip(
                "no such look.xlsx",
                "unreadable",
                xlsxRows("<row><c s='9'><v>1</v></c></row>").styles("<cellXfs/>"));
        zip("unclosed.xlsx", "unreadable", xlsxRows("<row><c><v>1</v></row>"));
        zip("unknown type.xlsx", "unreadable", xlsxRows("<row><c t='z'><v>1</v></c></row>"));
        zip(
                "binary.xlsb",
                "unreadable",
                xlsxRows(ONE)
                        .part("[Content_Types].xml", "application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                        .part("xl/workbook.xml", "\u009C\u0001\u007Fgarbage"));
    }

    private void attacks() throws IOException {
        zip("entity.xlsx", "unreadable", xlsxRows("").part(SHEET, ENTITY + worksheet("<a>&x;</a>")));
        zip("laughs.xlsx", "unreadable", xlsxRows("").part(SHEET, LAUGHS + worksheet("<a>&d;</a>")));
        zip(
                "entity in texts.xlsx",
                "unreadable",
                xlsxRows(SHARED).texts("").replace("xl/sharedStrings.xml", "<sst>", ENTITY + "<sst>"));
        zip(
                "entity in relations.xlsx",
                "unreadable",
                xlsxRows(ONE).replace("_rels/.rels", "<Relationships>", ENTITY + "<Relationships>"));
        zip(
                "entity.ods",
                "unreadable",
                ods("", "").replace("content.xml", "<office:document-content", ENTITY + "<office:document-content"));
        zip("deep.xlsx", "beyond-limit", xlsxRows("").part(SHEET, worksheet("<a>".repeat(300_000))));
        zip("deep.ods", "beyond-limit", ods("", "<a>".repeat(300_000)));
        zip("long text.xlsx", "beyond-limit", xlsxRows(SHARED).texts("<t>" + noise(40_000) + "</t>"));
        StringBuilder shared = new StringBuilder();
        for (int row = 1; row <= 40_000; row++) {
            shared.append("<row r='%d'><c r='A%d' t='s'><v>0</v></c></row>".formatted(row, row));
        }
        zip(
                "one text many times.xlsx",
                "beyond-limit",
                xlsxRows(shared.toString()).texts("<t>" + noise(32_000) + "</t>"));
        zip(
                "repeats.ods",
                "beyond-limit",
                ods(
                        "",
                        "<table:table-row table:number-rows-repeated='1000000'><table:table-cell"
                                + " table:number-columns-repeated='16000' office:value-type='float' office:value='7'/></table:table-row>"));
    }

    private void locked(Path good) throws IOException {
        BadFiles.withPassword(path("locked.xlsx", "encrypted"), good);
        Path endless = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(Files.newInputStream(endless))) {
            byte[] description;
            try (InputStream in = new DocumentInputStream((org.apache.poi.poifs.filesystem.DocumentEntry)
                    container.getRoot().getEntry("EncryptionInfo"))) {
                description = in.readAllBytes();
            }
            String changed = new String(description, StandardCharsets.ISO_8859_1)
                    .replaceAll("spinCount=\"[0-9]+\"", "spinCount=\"2147483647\"");
            container.getRoot().getEntry("EncryptionInfo").delete();
            container.createDocument(
                    new ByteArrayInputStream(changed.getBytes(StandardCharsets.ISO_8859_1)), "EncryptionInfo");
            try (OutputStream out = Files.newOutputStream(path("endless lock.xlsx", "encrypted"))) {
                container.writeFilesystem(out);
            }
        }
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            bytes("locked.xls", "encrypted", oldWorkbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        zip(
                "locked.ods",
                "encrypted",
                ods("", "")
                        .part(
                                "META-INF/manifest.xml",
                                "<manifest><file-entry><encryption-data/></file-entry></manifest>"));
    }

    private void oldWorkbooks() throws IOException {
        byte[] book = oldWorkbook();
        bytes("cut.xls", "unreadable", Arrays.copyOf(book, book.length / 3));
        byte[] noise = book.clone();
        byte[] random = new byte[1_500];
        new Random(5).nextBytes(random);
        System.arraycopy(random, 0, noise, 512, random.length);
        bytes("noise.xls", "unreadable", noise);
        bytes("excel 2.xls", "unreadable", new byte[] {9, 0, 4, 0, 2, 0, 0x10, 0, 10, 0, 0, 0});
        bytes("excel 3.xls", "unreadable", new byte[] {9, 2, 6, 0, 0, 3, 0x10, 0, 0, 0, 10, 0, 0, 0});
        bytes("excel 4.xls", "unreadable", new byte[] {9, 4, 6, 0, 0, 4, 0x10, 0, 0, 0, 10, 0, 0, 0});
        try (POIFSFileSystem five = new POIFSFileSystem()) {
            byte[] start = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0};
            five.createDocument(new ByteArrayInputStream(start), "Book");
            try (OutputStream out = Files.newOutputStream(path("excel 5.xls", "unreadable"))) {
                five.writeFilesystem(out);
            }
        }
    }

    private void documents() throws IOException {
        zip("no content.ods", "unreadable", ods("", "").without("content.xml"));
        zip(
                "table in cell.ods",
                "unreadable",
                ods(
                        "",
                        "<table:table-row><table:table-cell><table:table"
                                + " table:name='inner'/></table:table-cell></table:table-row>"));
    }

    private void texts() throws IOException {
        text("open quote.csv", "unreadable", "a,b\n1,2\n3,\"4\n" + "5,6\n".repeat(10_000));
        text("wide.csv", "unreadable", "x,".repeat(1_000_000));
        bytes("zeros.csv", "not-tabular", new byte[] {'a', ',', 'b', 0, 0, 0, 1});
        text("end mark.csv", "unreadable", "a,b\n\u001A1,2\n");
        text("long field.csv", "beyond-limit", "a,b\n1," + "x".repeat(40_000) + "\n");
        bytes("half a letter.csv", "unreadable", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0, 'b'});
        bytes("no letters.csv", "unreadable", new byte[] {'a', ',', (byte) 0x81, '\n'});
        bytes("ebcdic.csv", "not-tabular", "Gender,Total\n1,2".getBytes(Charset.forName("IBM037")));
    }

    /** What can be read: it says nothing of the offence, and that is all that is to be said. */
    private void odd() throws IOException {
        zip(
                "wrong dimension.xlsx",
                "question-unmatched+invisible-cells",
                xlsxRows("")
                        .part(
                                SHEET,
                                worksheet("<dimension ref='A1'/><sheetData>"
                                        + "<row r='900000'><c r='XFD900000'><v>1</v></c></row></sheetData>")));
        zip("no references.xlsx", "question-unmatched", xlsxRows("<row><c><v>1</v></c></row>"));
        zip(
                "bad merge.xlsx",
                "question-unmatched+reader-remark",
                xlsxRows(ONE)
                        .replace(SHEET, "<sheetData>", "<mergeCells><mergeCell ref='?'/></mergeCells><sheetData>"));
        zip(
                "under merge.xlsx",
                "question-unmatched+invisible-cells",
                xlsxRows("<row><c><v>1</v></c><c><v>2</v></c></row>")
                        .replace(SHEET, "<sheetData>", "<mergeCells><mergeCell ref='A1:B1'/></mergeCells><sheetData>"));
        zip(
                "module.xlsx",
                "question-unmatched+reader-remark",
                xlsxRows(ONE)
                        .part("xl/workbook.xml", workbook("<sheet name='M' r:id=''/><sheet name='S' r:id='rId1'/>")));
        zip("no sheets.xlsx", "no-table", xlsxRows("").part("xl/workbook.xml", workbook("")));
        text("=cmd()|'x'!A1.csv", "no-table", "=cmd|' /C calc'!A0\n");
        text("spaces.csv", "no-table", " , ,\n");
        text("<script>.csv", "no-table", "<b>hello</b>, <script>alert(1)</script>\n");
    }

    private void noFiles() throws IOException {
        Files.createSymbolicLink(path("link.xlsx", "not-a-file"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(path("device.csv", "not-a-file"), Path.of("/dev/zero"));
        Files.createDirectory(path("folder.xlsx", "not-a-file"));
        text("line\nend.csv", "unsafe-name", "a,b\n");
        text("a..\\..\\up.csv", "unsafe-name", "a,b\n");
        text("fdp\u202Excod.csv", "unsafe-name", "a,b\n");
    }

    private static ZippedFile typed(String type) {
        return xlsxRows("")
                .part(
                        "[Content_Types].xml",
                        "<Types>application/vnd.openxmlformats-officedocument." + type + "</Types>");
    }

    private static String noise(int length) {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('!' + random.nextInt(25) + 40));
        }
        return text.toString().replace('<', 'x').replace('&', 'x');
    }

    private static byte[] oldWorkbook() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("Q1").createRow(0).createCell(0).setCellValue("Female");
            book.write(out);
            return out.toByteArray();
        }
    }

    private byte[] written(ZippedFile file) throws IOException {
        Path written = file.write(folder);
        byte[] bytes = Files.readAllBytes(written);
        Files.delete(written);
        return bytes;
    }

    /** Says of every part that it is packed by another method. */
    private static byte[] withMethod(byte[] zip, int method) {
        byte[] changed = zip.clone();
        for (int at : headers(zip)) {
            changed[at + (zip[at + 2] == 3 ? 8 : 10)] = (byte) method;
        }
        return changed;
    }

    private static byte[] withFlag(byte[] zip) {
        byte[] changed = zip.clone();
        for (int at : headers(zip)) {
            changed[at + (zip[at + 2] == 3 ? 6 : 8)] |= 1;
        }
        return changed;
    }

    private static int[] headers(byte[] zip) {
        return java.util.stream.IntStream.range(0, zip.length - 4)
                .filter(i -> zip[i] == 'P'
                        && zip[i + 1] == 'K'
                        && ((zip[i + 2] == 3 && zip[i + 3] == 4) || (zip[i + 2] == 1 && zip[i + 3] == 2)))
                .toArray();
    }

    private void zip(String name, String code, ZippedFile file) throws IOException {
        bytes(name, code, written(file));
    }

    private void text(String name, String code, String text) throws IOException {
        bytes(name, code, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, String code, byte[] content) throws IOException {
        Files.write(path(name, code), content);
    }

    private Path path(String name, String code) {
        codes.put(name, code);
        return folder.resolve(name);
    }
}
