package org.foireturns.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.foireturns.model.FileFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSnifferTest {
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        OFFICE + "spreadsheetml.sheet.main+xml, XLSX",
        OFFICE + "spreadsheetml.template.main+xml, XLSX",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml, XLSX",
        "application/vnd.ms-excel.template.macroEnabled.main+xml, XLSX",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, XLSB",
        OFFICE + "wordprocessingml.document.main+xml, WORD",
        "application/vnd.ms-word.document.macroEnabled.main+xml, WORD",
        OFFICE + "presentationml.presentation.main+xml, PRESENTATION",
        "application/something.else, ARCHIVE",
    })
    void knowsOfficeFilesByTheirMainPart(String type, FileFormat format) throws Exception {
        assertThat(sniff(zip("[Content_Types].xml", "<Types><Override ContentType='" + type + "'/></Types>")))
                .isEqualTo(format);
    }

    @Test
    void knowsAWordFileThatHoldsAWorkbook() throws Exception {
        String types = "<Types><Default Extension='xlsx' ContentType='" + OFFICE + "spreadsheetml.sheet'/>"
                + "<Override ContentType='" + OFFICE + "wordprocessingml.document.main+xml'/></Types>";

        assertThat(sniff(zip("[Content_Types].xml", types))).isEqualTo(FileFormat.WORD);
    }

    @ParameterizedTest
    @CsvSource({"spreadsheet, ODS", "spreadsheet-template, ODS", "text, ODT", "presentation, PRESENTATION"})
    void knowsOpenDocumentsByTheirMimetype(String kind, FileFormat format) throws Exception {
        assertThat(sniff(zip("mimetype", OPEN_DOCUMENT + kind))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"META-INF/manifest.xml", "meta-inf\\MANIFEST.XML"})
    void knowsAnOpenDocumentWithoutAMimetype(String list) throws Exception {
        String entries = "<m:file-entry m:media-type='text/xml' m:full-path='content.xml'/><m:file-entry"
                + " m:media-type='%s' m:full-path='/'/>";

        assertThat(sniff(zip(list, entries.formatted(OPEN_DOCUMENT + "spreadsheet"))))
                .isEqualTo(FileFormat.ODS);
        assertThat(sniff(zip(list, entries.formatted(OPEN_DOCUMENT + "text")))).isEqualTo(FileFormat.ODT);
        assertThat(sniff(zip(
                        list,
                        "<m:file-entry m:media-type='%sspreadsheet' m:full-path='Object 1/'/>"
                                .formatted(OPEN_DOCUMENT))))
                .as("a document inside of something else")
                .isEqualTo(FileFormat.ARCHIVE);
        assertThat(sniff(zip("content.xml", "<o:document-content><o:body> <o:spreadsheet>")))
                .isEqualTo(FileFormat.ODS);
        assertThat(sniff(zip("content.xml", "<page><body><p/></body></page>"))).isEqualTo(FileFormat.ARCHIVE);
    }

    @ParameterizedTest
    @CsvSource({"[content_types].xml", "[CONTENT_TYPES].XML"})
    void knowsThePartsOfAZipInWhateverCase(String types) throws Exception {
        assertThat(sniff(zip(types, "<Override ContentType='" + OFFICE + "spreadsheetml.sheet.main+xml'/>")))
                .isEqualTo(FileFormat.XLSX);
        assertThat(sniff(zip("MimeType", OPEN_DOCUMENT + "spreadsheet"))).isEqualTo(FileFormat.ODS);
    }

    @Test
    void knowsAZipFromOneThatWasCutOff() throws Exception {
        byte[] zip = zip("letter.txt", "words");

        assertThat(sniff(zip)).isEqualTo(FileFormat.ARCHIVE);
        assertThat(sniff(Arrays.copyOf(zip, zip.length - 30))).isEqualTo(FileFormat.DAMAGED);
    }

    @Test
    void aLetterWithAWorkbookInItIsALetter() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDirectory("ObjectPool")
                    .createDirectory("_1")
                    .createDocument("Workbook", new ByteArrayInputStream(new byte[5000]));
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            file.writeFilesystem(out);
        }

        assertThat(sniff(out.toByteArray())).isEqualTo(FileFormat.WORD_97);
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, XLS",
        "WORKBOOK, XLS",
        "Book, XLS",
        "book, XLS",
        "ENCRYPTEDPACKAGE, ENCRYPTED",
        "EncryptedPackage, ENCRYPTED",
        "WordDocument, WORD_97",
        "PowerPoint Document, PRESENTATION",
        "__properties_version1.0, EMAIL",
        "Contents, UNKNOWN",
    })
    void knowsOldOfficeFilesByTheirDirectory(String stream, FileFormat format) throws Exception {
        assertThat(sniff(ole2(stream, 0))).isEqualTo(format);
        assertThat(sniff(ole2(stream, 40)))
                .as("the directory has several sectors")
                .isEqualTo(format);
    }

    @Test
    void callsAnOldOfficeFileWithoutDirectoryDamaged() throws Exception {
        assertThat(sniff(Arrays.copyOf(ole2("Workbook", 0), 512))).isEqualTo(FileFormat.DAMAGED);
        assertThat(sniff(Arrays.copyOf(ole2("Workbook", 0), 20))).isEqualTo(FileFormat.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7                                     | PDF",
                "{\\rtf1 words}                               | RICH_TEXT",
                "GIF89a                                       | IMAGE",
                "<!DOCTYPE html><html>                        | WEB_PAGE",
                "<html><table>                                | WEB_PAGE",
                "'\n <CENTER><B>2024</B>'                     | WEB_PAGE",
                "<!-- a --> <!--[if gte mso 9]><xml/>--><p>x   | WEB_PAGE",
                "'Report\n<TABLE border=1><TR><TD>12'         | WEB_PAGE",
                "<?xml version='1.0'?><html>                  | WEB_PAGE",
                "'<b>hello</b>, <i>5</i>\n'                   | CSV",
                "<?xml version='1.0'?><Workbook/>             | XML",
                "<?xml version='1.0'?><?mso-application x?><W>| XML",
                "<Workbook xmlns='urn:schemas-microsoft-com'> | XML",
                "<office:document office:version='1.2'>       | XML",
                "<2023, 5                                     | CSV",
                "{\"year\": 2024                              | JSON",
                "[{\"year\": 2024                             | JSON",
                "'ID;PWXL;N;E\nP;PGeneral\n'                  | EXCHANGE",
                "'TABLE\r\n0,1\r\n\"EXCEL\"'                   | EXCHANGE",
                "'ID;Gender;Total\n1;Female;5\n'             | CSV",
                "'Table\n0,1\n'                              | CSV",
                "'From: a@b.uk\nTo: c@d.uk\nSubject: FOI\n\nx'| EMAIL",
                "'Date: 1 May\nTotal: 5\n'                    | CSV",
                "'\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=x' | WEB_ARCHIVE",
                "'Content-Type: multipart/related; boundary=x\n' | WEB_ARCHIVE",
                "'MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related' | WEB_ARCHIVE",
                "'From: <Saved by Blink>\nSubject: x\nDate: y\nMIME-Version: 1.0\nContent-Type: multipart/related' | WEB_ARCHIVE",
                "'MIME-Version: 1.0\nContent-Type: text/html\n' | WEB_ARCHIVE",
                "'To: a\nMIME-Version: 1.0\nContent-Type: multipart/related' | EMAIL",
                "'MIME-Version: 1.0\nContent-Type: text/plain\n' | EMAIL",
                "'Content-Type: multipart/mixed; boundary=x\n'   | EMAIL",
                "'Content-Type: recorded\nTotal: 5\n'         | CSV",
                "'Gender,Total\nFemale,12\n'                  | CSV",
                "5                                            | CSV",
            })
    void knowsOtherFilesByTheirFirstBytes(String content, FileFormat format) throws Exception {
        assertThat(sniff(content.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "89504e470d0a1a0a, IMAGE",
        "ffd8ffe0, IMAGE",
        "524946460000000057454250, IMAGE",
        "377abcaf271c, ARCHIVE",
        "1f8b08, ARCHIVE",
        "0908100000060500, XLS",
        "0908080000050500, XLS",
        "0904060000000400, XLS",
        "0902060000030000, XLS",
        "0900040002001000, XLS",
        "0900060002001000, XLS",
        "090033003400, CSV",
        "616200010203, UNKNOWN",
    })
    void knowsBinaryFilesByTheirFirstBytes(String hex, FileFormat format) throws Exception {
        assertThat(sniff(HexFormat.of().parseHex(hex))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void knowsTextInAnyEncoding(String charset) throws Exception {
        assertThat(sniff("Gender,“Total” £\n".getBytes(Charset.forName(charset))))
                .isEqualTo(FileFormat.CSV);
    }

    /** A small file that takes long to look at would hold up the whole run. */
    @ParameterizedTest
    @CsvSource({
        "'<!---->', CSV",
        "'<table>', WEB_PAGE",
        "'<a ', CSV",
        "'{', CSV",
        "' ', CSV",
        "'ID;P', CSV",
        "'[ ', JSON"
    })
    @Timeout(10)
    void isNotHeldUpByMoreOfTheSame(String piece, FileFormat format) throws Exception {
        assertThat(sniff(piece.repeat(60_000).getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
    }

    private FileFormat sniff(byte[] content) throws IOException {
        return ContentSniffer.formatOf(Files.write(folder.resolve("file"), content));
    }

    private static byte[] zip(String part, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] ole2(String stream, int others) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            for (int i = 0; i < others; i++) {
                container.getRoot().createDocument("other" + i, new java.io.ByteArrayInputStream(new byte[8]));
            }
            container.getRoot().createDocument(stream, new java.io.ByteArrayInputStream(new byte[8]));
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
