package org.foireturns.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Given;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.SmallEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook for publication while too few answers are there: it has what each force said, and no sum of it. */
class CollectingWorkbookTest {
    private static final LocalDate DUE = LocalDate.of(2025, 5, 21);
    private static final List<String> FORCES = List.of("essex", "gwent", "lincolnshire", "psni");

    private static final List<String> SHEETS = List.of(
            "Headlines",
            "Offences_by_nation",
            "Offences_by_force",
            "Like_for_like",
            "Platform",
            "Platform_by_force",
            "Gender",
            "Age_by_gender");
    /** Before them stand the cover, the contents and the notes. */
    private static final int FIRST = 4;

    private final Given given = new Given();

    @Test
    void sumsOfTheFewWhoAnsweredAreLeftOut(@TempDir Path folder) throws IOException {
        for (String force : FORCES) {
            given.request("2023").force(force).year(2022).total("25").platform("snapchat", "10");
        }
        given.request("2025").force("gwent").year(2024).total("4321").platform("instagram", "1234");

        WorkbookParts book =
                written(folder, List.of(request("2023", 2022, DUE.minusYears(2)), request("2025", 2024, DUE)));

        assertThat(WorkbookLint.faults(book)).isEmpty();
        assertThat(book.text("xl/worksheets/sheet1.xml"))
                .contains(
                        "1 of 4 forces asked answered with numbers; still collecting, so that no sums of it are given here.");
        assertThat(sheetsWith(book, "<v>4321</v>")).containsExactly("Offences_by_force");
        assertThat(sheetsWith(book, "<v>1234</v>")).containsExactly("Platform_by_force");
        assertThat(book.text("xl/worksheets/sheet5.xml")).contains("<v>100</v>");
    }

    @Test
    void alsoWhereNothingElseIsThere(@TempDir Path folder) throws IOException {
        given.request("2025").force("gwent").year(2024).total("4321");
        WorkbookParts book = written(folder, List.of(request("2025", 2024, DUE)));
        assertThat(WorkbookLint.faults(book)).isEmpty();
        assertThat(sheetsWith(book, "<v>4321</v>")).containsExactly("Offences_by_force");
    }

    @Test
    void aNationIsWrittenAsPeopleWriteIt(@TempDir Path folder) throws IOException {
        given.request("2025").force("psni").year(2024).total("12");
        WorkbookParts book = written(folder, List.of(request("2025", 2024, DUE)));
        assertThat(book.text("xl/worksheets/sheet6.xml")).contains(">Northern Ireland<");
    }

    private WorkbookParts written(Path folder, List<Request> requests) throws IOException {
        new PublicationWorkbook(0)
                .write(SmallEdition.on(DUE, given.evidence(), requests, 90), new OutputFolder(folder));
        return WorkbookParts.of(Files.readAllBytes(folder.resolve("foi-returns.xlsx")));
    }

    private static List<String> sheetsWith(WorkbookParts book, String cell) {
        return SHEETS.stream()
                .filter(sheet -> book.text("xl/worksheets/sheet" + (SHEETS.indexOf(sheet) + FIRST) + ".xml")
                        .contains(cell))
                .toList();
    }

    private static Request request(String id, int year, LocalDate due) {
        return new Request(
                id,
                "Offences of " + id,
                "71/17",
                List.of(Period.financialYear(year)),
                Set.of(Dimension.TOTAL, Dimension.PLATFORM),
                false,
                FORCES,
                due.minusDays(28),
                due,
                true);
    }
}
