package org.foireturns.intake;

import static org.assertj.core.api.Assertions.assertThat;

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
    @CsvSource({"spreadsheet, ODS", "spreadsheet-template, ODS", "text, WORD", "presentation, PRESENTATION"})
    void knowsOpenDocumentsByTheirMimetype(String kind, FileFormat format) throws Exception {
        assertThat(sniff(zip("mimetype", OPEN_DOCUMENT + kind))).isEqualTo(format);
    }

    @Test
    void knowsAZipFromOneThatWasCutOff() throws Exception {
        byte[] zip = zip("letter.txt", "words");

        assertThat(sniff(zip)).isEqualTo(FileFormat.ARCHIVE);
        assertThat(sniff(Arrays.copyOf(zip, zip.length - 30))).isEqualTo(FileFormat.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({
        "Workbook, XLS",
        "Book, XLS",
        "EncryptedPackage, ENCRYPTED",
        "WordDocument, WORD",
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
                "{\\rtf1 words}                               | WORD",
                "GIF89a                                       | IMAGE",
                "<!DOCTYPE html><html>                        | WEB_PAGE",
                "<html><table>                                | WEB_PAGE",
                "<?xml version='1.0'?><Workbook/>             | UNKNOWN",
                "'From: a@b.uk\nTo: c@d.uk\nSubject: FOI\n\nx'| EMAIL",
                "'Date: 1 May\nTotal: 5\n'                    | CSV",
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
