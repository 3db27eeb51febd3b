package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands that look at single files do it by the settings of the runs. */
class LookingByTheSettingsTest {
    private static final String PASSWORD = "s3cret-of-kent";

    private final StringWriter said = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void checkScreensByThem() throws Exception {
        Path file = returnSaying("See anna.jones@example.org");

        look(new CheckCommand(), settings(""), file);
        assertThat(said.toString()).contains("quarantine Kent Police A7").doesNotContain("cells counted");

        look(new CheckCommand(), settings("foi.screen.identifier: pass"), file);
        assertThat(said.toString()).contains("2 cells counted");
    }

    @Test
    void bothKeepTheLimits() throws Exception {
        Path file = returnSaying("");
        Path config = settings("foi.read.cells: 3");

        look(new CheckCommand(), config, file);
        look(new DescribeCommand(), config, file);

        assertThat(said.toString().lines().filter(line -> line.contains("more than 3 cells")))
                .hasSize(2);
    }

    @Test
    void bothKnowThePasswordsAndKeepThem() throws Exception {
        Path file = locked();
        Path config = settings("""
                foi.read.passwords:
                  - file: Kent Police.xlsx
                    password: %s
                """.formatted(PASSWORD));

        look(new CheckCommand(), config, file);
        assertThat(said.toString()).contains("2 cells counted");
        look(new DescribeCommand(), config, file);
        assertThat(said.toString()).contains("A2     Female").doesNotContain(PASSWORD);
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aMistakeInThemIsTold() throws Exception {
        Path file = returnSaying("");
        Path config = settings("foi.screen.everything: pass");

        assertThat(look(new CheckCommand(), config, file)).isEqualTo(64);
        assertThat(look(new DescribeCommand(), config, file)).isEqualTo(64);

        assertThat(said.toString().lines().filter("application.yml cannot be used."::equals))
                .hasSize(2);
    }

    private int look(Object command, Path config, Path file) {
        return new CommandLine(command)
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute("--config", config.toString(), file.toString());
    }

    private Path returnSaying(String line) throws IOException {
        return Files.writeString(inbox().resolve("Kent Police.csv"), """
                Offences of sexual communication with a child

                Victim gender,2022/23
                Female,12
                Male,4

                """ + line);
    }

    /** The books as they are, with settings of its own. */
    private Path settings(String yaml) throws IOException {
        Path books = Path.of("config");
        Path config = Files.createTempDirectory(folder, "config");
        List<Path> all;
        try (Stream<Path> files = Files.walk(books)) {
            all = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            Path copy = config.resolve(books.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        Files.writeString(config.resolve("application.yml"), yaml);
        return config;
    }

    private Path locked() throws Exception {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var sheet = book.createSheet("Q1");
            String[][] rows = {
                {"Sexual communication with a child 2022/23", "Offences"}, {"Female", "12"}, {"Male", "4"}
            };
            for (int row = 0; row < rows.length; row++) {
                var line = sheet.createRow(row);
                line.createCell(0).setCellValue(rows[row][0]);
                line.createCell(1).setCellValue(rows[row][1]);
            }
            book.write(plain);
        }
        Path file = inbox().resolve("Kent Police.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword(PASSWORD);
            try (OutputStream into = lock.getDataStream(container)) {
                plain.writeTo(into);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    private Path inbox() throws IOException {
        return Files.createDirectories(folder.resolve("inbox"));
    }
}
