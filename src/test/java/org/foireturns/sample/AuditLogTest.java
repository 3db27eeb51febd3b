package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.foireturns.model.Evidence;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.report.Edition;
import org.foireturns.run.Ending;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit log is whole: whatever could have been counted and was not, stands in it with its reason. */
@SuppressWarnings("NullAway.Init")
class AuditLogTest {
    private static final String WORKBOOK = "Kent Police_9218_Attachment.xlsx";
    private static final int DRAWN = 12;
    private static final List<String> LABELS = List.of(
            "Female", "Male", "Unknown", "Total", "Not a word of ours", "88A Sexual grooming", "2024/25", "12-15", "%");
    private static final List<String> VALUES =
            List.of("12", "3", "40%", "<5", "*", "-", "1.5", "n/a", "Section 12", "x");

    private static Night night;
    private static Edition edition;

    @BeforeAll
    static void runOverReturnsOfAllSorts(@TempDir Path folder) throws Exception {
        Path request = Files.createDirectories(folder.resolve("input/2025"));
        putReturns(request);
        putRivals(request);
        putOthers(request);
        for (int seed = 0; seed < DRAWN; seed++) {
            Files.writeString(request.resolve("Drawn " + seed + " Kent Police.csv"), drawn(new Random(seed)));
        }
        night = new Night(folder.resolve("input"), Folders.CONFIG, Files.createDirectory(folder.resolve("home")));
        edition = ((Ending.Published) night.run()).edition();
    }

    private static void putReturns(Path request) throws IOException {
        Files.writeString(request.resolve("Essex Police.csv"), """
                Sexual communication with a child
                Gender,2024/25,%
                Female,12,80%
                Male,3,20%
                """);
        Files.writeString(request.resolve("Sussex Police.csv"), """
                Offence,2024/25
                71/17 Sexual communication with a child,5
                88A Sexual grooming,7
                """);
        Files.writeString(request.resolve("Gwent Police.csv"), """
                Sexual grooming (88A) by victim gender
                Gender,2024/25
                Female,7
                """);
        Files.writeString(request.resolve("Surrey Police.csv"), """
                Question,Answer
                Number of offences of sexual communication with a child in 2024/25,82
                Victim age,"Refused, section 12"
                """);
        Files.writeString(request.resolve("Cheshire Constabulary.csv"), """
                Crime ref,Date recorded,Offence,Victim age,Victim gender,Platform
                CH-1,2024-05-12,Sexual communication with a child,13,Female,Snapchat
                CH-2,2024-06-01,88A Sexual grooming,14,Female,Instagram
                CH-3,2024-06-02,88A Sexual grooming,14,Male,Instagram
                CH-4,2024-07-01,Sexual communication with a child,130,Male,WhatsApp
                CH-5,2024-08-01,Sexual communication with a child,9,Male,WhatsApp
                """);
    }

    private static void putRivals(Path request) throws IOException {
        for (String name : List.of("Dorset Police 1.csv", "Dorset Police 2.csv")) {
            Files.writeString(request.resolve(name), """
                    Sexual communication with a child
                    Gender,2024/25
                    Female,%d
                    Male,3
                    """.formatted(name.length() + name.charAt(14)));
        }
    }

    private static void putOthers(Path request) throws IOException {
        Path workbook = Folders.INPUT.resolve("2025").resolve(WORKBOOK);
        BadFiles.truncated(request.resolve("Lincolnshire Police.xlsx"), workbook);
        BadFiles.empty(request.resolve("empty.xlsx"));
        BadFiles.pdf(request.resolve("letter.xlsx"));
        BadFiles.withPassword(request.resolve("locked.xlsx"), workbook);
        BadFiles.parksBudget(request.resolve("Parks budget.xlsx"));
        Files.writeString(
                request.resolve("Norfolk Constabulary.csv"), "Dear Sir or Madam\nThank you for your letter.\n");
        Files.copy(request.resolve("Essex Police.csv"), request.resolve("Essex Police again.csv"));
        Files.createDirectory(request.resolve("a folder.xlsx"));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook));
                OutputStream out = Files.newOutputStream(request.resolve("Kent Police.xlsx"))) {
            book.createSheet("Notes").createRow(0).createCell(0).setCellValue("zqxcanary");
            book.setSheetVisibility(book.getNumberOfSheets() - 1, SheetVisibility.VERY_HIDDEN);
            book.write(out);
        }
    }

    /** Tables of words and values that fit together by chance alone. */
    private static String drawn(Random random) {
        StringBuilder lines = new StringBuilder("Sexual communication with a child\n");
        int columns = 2 + random.nextInt(3);
        for (int row = 0; row < 4 + random.nextInt(6); row++) {
            lines.append(LABELS.get(random.nextInt(LABELS.size())));
            for (int column = 1; column < columns; column++) {
                List<String> words = row == 0 || random.nextInt(9) == 0 ? LABELS : VALUES;
                lines.append(',').append(words.get(random.nextInt(words.size())));
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    @Test
    void everyCellThatWasRejectedOrSetAsideHasALine() {
        assertEachCellHasALine(night, edition.evidence());
        assertThat(edition.evidence().setAside()).hasSizeGreaterThan(15);
        assertThat(edition.evidence().rejected()).hasSizeGreaterThan(15);
    }

    static void assertEachCellHasALine(Night night, Evidence evidence) {
        Set<List<String>> lines = night.table("rejected.csv").stream()
                .map(line -> List.of(line.getField("file"), line.getField("sheet"), line.getField("cell")))
                .collect(Collectors.toSet());
        Map<List<String>, Integer> cells = new HashMap<>();
        for (Outcome.Rejected rejected : evidence.rejected()) {
            Place place = rejected.place();
            rejected.reasons().forEach(reason -> assertThat(lines).contains(key(reason.place())));
            cells.merge(
                    List.of(Place.printed(place.file()), Place.printed(place.sheet())), rejected.cells(), Integer::sum);
        }
        for (Outcome.SetAside aside : evidence.setAside()) {
            Place place = aside.place();
            assertThat(lines).contains(key(place));
            cells.merge(
                    List.of(Place.printed(place.file()), Place.printed(place.sheet())), aside.cells(), Integer::sum);
        }
        assertThat(night.table("ledger.csv"))
                .allSatisfy(sheet -> assertThat(
                                cells.getOrDefault(List.of(sheet.getField("file"), sheet.getField("sheet")), 0))
                        .as("%s %s", sheet.getField("file"), sheet.getField("sheet"))
                        .isEqualTo(number(sheet, "rejected") + number(sheet, "set_aside")));
    }

    private static List<String> key(Place place) {
        return List.of(Place.printed(place.file()), Place.printed(place.sheet()), place.cell());
    }

    private static int number(NamedCsvRecord line, String field) {
        return Integer.parseInt(line.getField(field));
    }

    /** Told apart by what lies in the folder, not by what the run says of it. */
    @Test
    void everyFileThatWasNotReadHasALineOfItsOwn() throws IOException {
        Set<String> read = night.table("ledger.csv").stream()
                .map(sheet -> sheet.getField("file"))
                .collect(Collectors.toSet());
        Set<String> unread = new TreeSet<>();
        try (Stream<Path> files = Files.list(night.input().resolve("2025"))) {
            files.map(file -> "2025/" + file.getFileName())
                    .filter(file -> !read.contains(file))
                    .forEach(unread::add);
        }

        assertThat(unread).hasSizeGreaterThan(5);
        assertThat(ofFiles()).map(line -> line.getField("file")).containsAll(unread);
        assertThat(ofFiles())
                .extracting(line -> line.getField("file"), line -> line.getField("code"))
                .containsExactlyInAnyOrder(
                        tuple("2025/Essex Police.csv", "duplicate"),
                        tuple("2025/Kent Police.xlsx", "hidden-sheet"),
                        tuple("2025/Lincolnshire Police.xlsx", "unreadable"),
                        tuple("2025/Norfolk Constabulary.csv", "no-table"),
                        tuple("2025/a folder.xlsx", "not-a-file"),
                        tuple("2025/empty.xlsx", "unreadable"),
                        tuple("2025/letter.xlsx", "unreadable"),
                        tuple("2025/locked.xlsx", "encrypted"));
    }

    private static List<NamedCsvRecord> ofFiles() {
        return night.table("rejected.csv").stream()
                .filter(line -> line.getField("sheet").isEmpty()
                        && line.getField("row").isEmpty()
                        && line.getField("cell").isEmpty())
                .toList();
    }

    @Test
    void everyLineSaysWhyAndWhatToDo() {
        assertThat(night.table("rejected.csv")).allSatisfy(line -> {
            assertThat(line.getField("code")).isNotEmpty();
            assertThat(line.getField("message")).isNotEmpty();
            assertThat(line.getField("fix")).isNotEmpty();
            assertThat(line.getField("request")).isEqualTo("2025");
        });
        assertThat(night.table("rejected.csv"))
                .extracting(NamedCsvRecord::getFields)
                .noneMatch(fields -> fields.toString().contains("zqxcanary"));
    }

    @Test
    void whatWasLeftOutStandsThereCellByCell() {
        assertThat(of("Essex Police again.csv"))
                .containsExactly("C3 percentages-left-out ", "C4 percentages-left-out ");
        assertThat(of("Sussex Police.csv")).containsExactly("B3 other-offence 7");
        assertThat(of("Gwent Police.csv")).containsExactly("B3 offence 7");
        assertThat(of("Surrey Police.csv")).containsExactly("B3 refused-part ");
        assertThat(of("Cheshire Constabulary.csv"))
                .containsExactly("A3:F3 other-offence ", "A4:F4 other-offence ", "D5 bad-age 130");
        assertThat(of("Parks budget.xlsx"))
                .containsExactly(
                        "B3 question-unmatched 120",
                        "C3 question-unmatched 130",
                        "D3 question-unmatched 250",
                        "B4 question-unmatched 44",
                        "C4 question-unmatched 51",
                        "D4 question-unmatched 95",
                        "B5 question-unmatched 164",
                        "C5 question-unmatched 181",
                        "D5 question-unmatched 345");
    }

    @Test
    void theCountsOfAFileThatAnotherSupersedesStandThereToo() {
        String superseded = night.table("findings.csv").stream()
                .filter(line -> line.getField("code").equals("rival-versions"))
                .map(line -> line.getField("file"))
                .filter(file -> file.contains("Dorset"))
                .findFirst()
                .orElseThrow();

        assertThat(of(superseded.substring("2025/".length())))
                .hasSize(2)
                .allMatch(line -> line.matches("B[34] rival-versions [0-9]+"));
    }

    private static List<String> of(String file) {
        return night.table("rejected.csv").stream()
                .filter(line -> line.getField("file").equals("2025/" + file))
                .map(line -> line.getField("cell") + " " + line.getField("code") + " " + line.getField("text"))
                .toList();
    }
}
