package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.run.Ending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights after a file was set aside: it stays so by its content alone. */
@SuppressWarnings("NullAway.Init")
class QuarantineTest {
    private static final String CLEAN = "Kent Police_9218_Attachment.xlsx";
    private static final String AGAIN = "Kent Police - again.xlsx";

    @TempDir
    Path folder;

    private Night night;

    @BeforeEach
    void putACleanReturnBesideOneWithAHiddenSheet() throws IOException {
        Path config = Folders.copyOfConfig(folder.resolve("config"));
        Path input = Folders.someReturns(folder.resolve("input"), "2025", List.of(CLEAN));
        try (XSSFWorkbook book = new XSSFWorkbook(
                        Files.newInputStream(input.resolve("2025").resolve(CLEAN)));
                OutputStream out = Files.newOutputStream(input.resolve("2025").resolve(AGAIN))) {
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("zqxcanary");
            book.setSheetVisibility(book.getNumberOfSheets() - 1, SheetVisibility.VERY_HIDDEN);
            book.write(out);
        }
        night = new Night(input, config, Files.createDirectory(folder.resolve("home")));
    }

    private void set(String old, String other) throws IOException {
        Folders.replace(night.config().resolve("application.yml"), old, other);
    }

    private List<NamedCsvRecord> about(String file) {
        return night.table("findings.csv").stream()
                .filter(line -> line.getField("file").endsWith(file))
                .toList();
    }

    @Test
    void itIsNotOpenedAgainAndTheCleanReturnCounts() throws Exception {
        night.run();

        assertThat(about(AGAIN)).singleElement().satisfies(line -> {
            assertThat(line.getField("severity")).isEqualTo("quarantine");
            assertThat(line.getField("message")).isEqualTo(AGAIN + " has 1 hidden sheet with 1 cell in all.");
            assertThat(line.getField("fix"))
                    .contains("send the force this note")
                    .contains("Please send a copy");
        });
        assertThat(night.table("observations.csv"))
                .isNotEmpty()
                .allMatch(line -> line.getField("file").endsWith(CLEAN));
        assertThat(night.table("findings.csv"))
                .noneMatch(line -> line.getField("code").equals("rival-versions"));
        assertThat(night.home().resolve("data/snapshots")).isEmptyDirectory();

        changeWhatIsRemembered();
        set("size-anomaly: ask", "size-anomaly: pass");
        night.run();
        assertThat(about(AGAIN))
                .singleElement()
                .satisfies(line -> assertThat(line.getField("message")).contains("77 cells"));

        set("hidden-sheet: set-aside", "hidden-sheet: ask");
        night.run();
        assertThat(about(AGAIN))
                .filteredOn(line -> line.getField("code").equals("hidden-sheet"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getField("severity")).isEqualTo("question");
                    assertThat(line.getField("message")).contains("1 cell");
                });
        assertThat(night.table("observations.csv"))
                .anyMatch(line -> line.getField("file").endsWith(AGAIN));
    }

    private void changeWhatIsRemembered() throws Exception {
        String database = "jdbc:h2:file:" + night.home().resolve("data/foi-returns");
        try (Connection open = DriverManager.getConnection(database, "sa", "");
                Statement statement = open.createStatement()) {
            assertThat(statement.executeUpdate("delete from reading")).isPositive();
            assertThat(statement.executeUpdate("update quarantine_sighting set number = 77"))
                    .isPositive();
        }
    }

    @Test
    void itIsMovedWhenTheSettingsSaySoAndStaysInTheAccount() throws Exception {
        set("move: false", "move: true");
        night.run();

        assertThat(night.input().resolve("2025").resolve(AGAIN)).doesNotExist();
        Path moved;
        try (Stream<Path> files = Files.walk(night.home().resolve("data/quarantine"))) {
            moved = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        assertThat(moved).hasFileName(AGAIN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(moved)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(moved.getParent())))
                .isEqualTo("rwx------");
        assertThat(about(AGAIN))
                .extracting(line -> line.getField("code"))
                .containsExactlyInAnyOrder("hidden-sheet", "moved-to-quarantine");

        assertThat(night.run()).isInstanceOf(Ending.Unchanged.class);
        Files.delete(moved);
        night.run();
        assertThat(about(AGAIN)).allMatch(line -> line.getField("state").equals("gone"));
    }
}
