package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.foireturns.config.Books;
import org.foireturns.verify.Verification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night over two returns of one force, two that contradict each other, and a request about another offence. */
@SuppressWarnings("NullAway.Init")
class SeveralReturnsTest {
    @TempDir
    static Path folder;

    private static Night night;

    @BeforeAll
    static void run() throws Exception {
        Path config = Folders.copyOfConfig(folder.resolve("config"));
        Folders.replace(
                config.resolve("vocabulary/offences.yml"),
                "86/2:\n",
                "86/2:\n  - Possession of indecent images\n  - IIOC\n");
        Folders.replace(config.resolve("application.yml"), "share: 90", "share: 1");
        Files.writeString(config.resolve("requests/images.yml"), """
                title: Indecent images, 2024/25
                offence: 86/2
                periods: [2024/25]
                questions: [total]
                forces: [gwent]
                """);
        Path input = Files.createDirectories(folder.resolve("input"));
        returnsOf2025(input);
        write(input, "images/Gwent Police.csv", list());
        night = new Night(input, config, Files.createDirectory(folder.resolve("home")));
        night.run();
    }

    private static void returnsOf2025(Path input) throws IOException {
        total(input, "2025/Kent Police.csv", 258, "Victim gender,2024/25\nFemale,200\nMale,58\n");
        total(input, "2025/Kent Police revised.csv", 330, "");
        total(input, "2025/Essex Police.csv", 100, "");
        total(input, "2025/Essex Police (1).csv", 120, "");
        total(input, "2025/Gwent Police.csv", 50, "");
    }

    private static void total(Path input, String name, int offences, String more) throws IOException {
        write(
                input,
                name,
                "Sexual communication with a child\n\n,2024/25\nNumber of offences,%d\n\n%s".formatted(offences, more));
    }

    private static void write(Path input, String name, String text) throws IOException {
        Path file = input.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String list() {
        StringBuilder list = new StringBuilder("Date recorded,Offence,Victim age,Victim gender\n");
        for (int row = 0; row < 12; row++) {
            list.append("%d/0%d/2024,%s,%d,%s%n"
                    .formatted(
                            1 + row,
                            5 + row % 4,
                            row % 4 == 0 ? "Sexual communication with a child" : "Possession of indecent images",
                            9 + row % 5,
                            row % 2 == 0 ? "Female" : "Male"));
        }
        return list.toString();
    }

    @Test
    void eachTotalIsOfOneOffenceAndOfWhatStands() {
        assertThat(night.table("totals.csv"))
                .filteredOn(line -> line.getField("dimension").equals("total")
                        && Set.of("force", "group").contains(line.getField("area_type"))
                        && !line.getField("area").matches(".*-region|england-and-wales"))
                .extracting(
                        line -> line.getField("request"),
                        line -> line.getField("area"),
                        line -> line.getField("offence"),
                        line -> line.getField("value"))
                .containsExactlyInAnyOrder(
                        tuple("2025", "gwent", "71/17", "50"),
                        tuple("2025", "kent", "71/17", "330"),
                        tuple("2025", "uk", "71/17", "380"),
                        tuple("images", "gwent", "86/2", "9"),
                        tuple("images", "uk", "86/2", "9"));
        assertThat(night.table("revisions.csv")).isEmpty();
    }

    @Test
    void aRequestAboutAnotherOffenceChangesNoFigure() throws Exception {
        Path input = Files.createDirectories(folder.resolve("alone"));
        returnsOf2025(input);
        Night alone = new Night(input, night.config(), Files.createDirectory(folder.resolve("home of one")));
        alone.run();
        for (String table : List.of("totals.csv", "headlines.csv")) {
            assertThat(linesOf2025(night, table))
                    .as(table)
                    .isNotEmpty()
                    .isEqualTo(linesOf2025(alone, table))
                    .hasSizeLessThan(lines(night, table).size() - 1);
        }
    }

    private static List<String> linesOf2025(Night night, String table) throws IOException {
        return lines(night, table).stream()
                .filter(line -> line.startsWith("2025"))
                .toList();
    }

    private static List<String> lines(Night night, String table) throws IOException {
        return Files.readAllLines(night.latest().resolve(table));
    }

    @Test
    void nothingOfWhatIsLeftOutIsCalledAcceptedAndAllOfItIsInTheAuditLog() {
        for (String file : Set.of("2025/Kent Police.csv", "2025/Essex Police.csv", "2025/Essex Police (1).csv")) {
            NamedCsvRecord account = night.table("ledger.csv").stream()
                    .filter(line -> line.getField("file").equals(file))
                    .findFirst()
                    .orElseThrow();
            assertThat(account.getField("accepted")).as(file).isEqualTo("0");
            assertThat(account.getField("closes")).isEqualTo("yes");
            assertThat(night.table("rejected.csv"))
                    .filteredOn(line -> line.getField("file").equals(file))
                    .as(file)
                    .hasSize(Integer.parseInt(account.getField("set_aside")))
                    .allSatisfy(line -> {
                        assertThat(line.getField("cell")).startsWith("B");
                        assertThat(line.getField("message")).isNotEmpty();
                    });
        }
    }

    @Test
    void whatNobodyCanTellIsAskedWithBothFilesAndBothNumbers() {
        assertThat(night.table("findings.csv"))
                .filteredOn(line -> line.getField("code").equals("rival-versions"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getField("force")).isEqualTo("essex");
                    assertThat(line.getField("severity")).isEqualTo("error");
                    assertThat(line.getField("message"))
                            .contains("2025/Essex Police (1).csv", "2025/Essex Police.csv", "120 or 100 offences");
                });
        assertThat(night.table("responses.csv"))
                .filteredOn(line -> line.getField("force").equals("essex")
                        && line.getField("question").equals("total"))
                .singleElement()
                .satisfies(line -> assertThat(line.getField("status")).isEqualTo("answered"));
    }

    @Test
    void everyFigureIsVerified() throws Exception {
        assertThat(Verification.of(night.latest(), night.input(), Books.load(night.config()))
                        .differences())
                .isEmpty();
    }
}
