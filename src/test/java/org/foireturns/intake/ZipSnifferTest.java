package org.foireturns.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.foireturns.model.FileFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class ZipSnifferTest {
    private static final String OPEN = "application/vnd.oasis.opendocument.";

    @TempDir
    Path folder;

    /** Names and contents by turns. */
    private Path zip(Charset charset, String... parts) throws IOException {
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(charset));
            }
        }
        return file;
    }

    private FileFormat format(String... parts) throws IOException {
        return ZipSniffer.formatOf(zip(StandardCharsets.UTF_8, parts));
    }

    @ParameterizedTest
    @CsvSource({
        "spreadsheet, ODS",
        "spreadsheet-template, ODS",
        "text, ODT",
        "presentation, PRESENTATION",
        "graphics, UNKNOWN"
    })
    void anOpenDocumentSaysItsKindInALineOfItsOwn(String kind, FileFormat format) throws IOException {
        assertThat(format("mimetype", OPEN + kind + "\n")).isEqualTo(format);
    }

    @Test
    void elseItIsListedAsAWhole() throws IOException {
        String list = "<m><e full-path='Object 1/' media-type='" + OPEN + "text'/><e media-type='" + OPEN
                + "spreadsheet' full-path='/'/></m>";
        assertThat(format("META-INF/manifest.xml", list)).isEqualTo(FileFormat.ODS);
        assertThat(format("meta-inf\\MANIFEST.xml", list)).as("another slash").isEqualTo(FileFormat.ODS);
    }

    @Test
    void elseItsBodyTells() throws IOException {
        assertThat(format("content.xml", "<o:document><o:body><o:spreadsheet/></o:body></o:document>"))
                .isEqualTo(FileFormat.ODS);
        assertThat(format("content.xml", "<document><body>\n <text/></body></document>"))
                .isEqualTo(FileFormat.ODT);
        assertThat(format("content.xml", "<document><body><drawing/></body></document>"))
                .isEqualTo(FileFormat.ARCHIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, XLSB",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, XLSX",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml, XLSX",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml, XLSX",
        "application/vnd.ms-excel.controlproperties+xml, ARCHIVE",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, WORD",
        "application/vnd.ms-word.document.macroEnabled.main+xml, WORD",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, PRESENTATION",
        "image/png, ARCHIVE"
    })
    void anOfficeFileSaysItInTheListOfItsTypes(String type, FileFormat format) throws IOException {
        String types = "<Types><Override ContentType='" + type + "'/></Types>";
        assertThat(format("[Content_Types].xml", types)).isEqualTo(format);
        assertThat(ZipSniffer.formatOf(zip(StandardCharsets.UTF_16, "[content_types].XML", types)))
                .as("in two bytes a letter")
                .isEqualTo(format);
    }

    @Test
    void anyOtherZipIsAnArchive() throws IOException {
        assertThat(format("a.csv", "a,b")).isEqualTo(FileFormat.ARCHIVE);
        assertThat(format("mimetype", "text/plain")).isEqualTo(FileFormat.ARCHIVE);
    }

    @Test
    void aZipThatIsCutOffIsDamagedAndOneThatIsGoneIsAFault() throws IOException {
        Path whole = zip(StandardCharsets.UTF_8, "a.csv", "a,b");
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(ZipSniffer.formatOf(half)).isEqualTo(FileFormat.DAMAGED);
        assertThatThrownBy(() -> ZipSniffer.formatOf(folder.resolve("gone.zip")))
                .isInstanceOf(FileSystemException.class);
    }
}
