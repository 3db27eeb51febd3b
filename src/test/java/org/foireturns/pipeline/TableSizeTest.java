package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.GridText;
import org.foireturns.config.Books;
import org.foireturns.model.FileFormat;
import org.foireturns.model.ReturnFile;
import org.foireturns.normalise.Shelves;
import org.foireturns.read.Opened;
import org.foireturns.read.Opener;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.ScreenRules;
import org.junit.jupiter.api.Test;

/** A table is looked at as a whole and must fit; the rows of a list are not, and need not. */
class TableSizeTest {
    private static final int MOST = 14;

    private static ReturnReading reading(String sheet) {
        Opener opener = new Opener() {
            @Override
            public Opened open(Path snapshot, FileFormat format, String displayName) {
                return new Opened.Sheets(new Workbook(List.of(GridText.grid("Sheet1", sheet)), List.of()), List.of());
            }

            @Override
            public long mostCellsOfTables() {
                return MOST;
            }
        };
        Books books = Shelves.books();
        return new ReturnPipeline(
                        books.words(),
                        books.forces(),
                        books.platforms(),
                        opener,
                        ScreenRules.USUAL,
                        LocalDate.of(2025, 6, 1))
                .read(
                        new ReturnFile("2025", "2025/Kent Police.xlsx", "0", 1, FileFormat.XLSX),
                        Path.of("any"),
                        Set.of("kent"),
                        DrawnReturn.request("2025"));
    }

    @Test
    void refusesMoreCellsThanCanBeLookedAtTogether() {
        Opener opener = (snapshot, format, name) -> {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_TEXT);
        };
        assertThatCode(() -> opener.allowForTables(Opener.MOST_TOGETHER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> opener.allowForTables(Opener.MOST_TOGETHER + 1))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.words()).contains("80,000 cells"));
    }

    @Test
    void refusesATableOfMoreCellsThanFit() {
        ReturnReading reading = reading("""
                | Sexual communication with a child |        |      |         |       |
                | Age                               | Female | Male | Unknown | Total |
                | Under 12                          | 1      | 2    | 0       | 3     |
                | 12-15                             | 4      | 5    | 1       | 10    |
                """);
        assertThat(reading.readable()).isFalse();
        assertThat(reading.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("more than 14 cells that are in no list"));
    }

    @Test
    void takesALongerList() {
        StringBuilder rows = new StringBuilder("| Crime ref | Recorded | Victim sex | Victim age | Platform |\n");
        for (int i = 0; i < 20; i++) {
            rows.append("| KP/10")
                    .append(i)
                    .append(" | 2024-04-0")
                    .append(1 + i % 9)
                    .append(" | F | 13 | Kik |\n");
        }
        assertThat(reading(rows.toString()).readable()).isTrue();
    }
}
