package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.model.Grid;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesTest {
    private static final String ANSWER = """
            | Victims of s.15A, 2024/25 | Female | Male | Unknown | Total |
            | 11 and under              | 38     | 7    | 2       | 47    |
            | 12-15                     | 163    | 44   | 13      | 220   |
            | 16 and over               | 6      | 1    | 2       | 9     |
            | Total                     | 207    | 52   | 17      | 276   |
            """;

    private static Map<String, String> with(String chart) {
        return DrawnMeanings.of(List.of(grid("Table", ANSWER), grid("Chart data", chart)));
    }

    @Test
    void whatAChartShowsAgainIsTheSame() {
        List<Grid> sheets = List.of(grid("Table", ANSWER), grid("Chart data", """
                | 2024/25 | 11 and under | 12-15 | 16 and over |
                | Female  | 38           | 163   | 6           |
                | Male    | 7            | 44    | 1           |
                | Unknown | 2            | 13    | 2           |
                | Share   | 17.0%        | 79.7% | 3.3%        |
                """));
        assertThat(DrawnMeanings.of(sheets))
                .containsEntry("Chart data!B2", "2024/25 female 0-11 all")
                .containsEntry("Chart data!D4", "2024/25 unknown 16+ all")
                .containsEntry("Chart data!B5", "left out: percentage");
        Map<String, Meant> read = DrawnMeanings.read(sheets);
        assertThat(unit(read, "Chart data!B2"))
                .isEqualTo(unit(read, "Table!B2"))
                .isEqualTo(Unit.VICTIMS);
    }

    private static @Nullable Unit unit(Map<String, Meant> read, String address) {
        return Objects.requireNonNull(read.get(address)).unit();
    }

    @Test
    void onlyWhatDiffersIsAskedAbout() {
        assertThat(with("""
                | 2024/25 | Female | Male | Unknown |
                | Total   | 207    | 53   | 17      |
                """))
                .containsEntry("Chart data!B2", "2024/25 female all all")
                .containsEntry(
                        "Chart data!C2",
                        "asked: stands under a title by which it serves a chart or a calculation, and Table!C5 says"
                                + " another number")
                .containsEntry("Table!C5", "2024/25 male all all");
    }

    @Test
    void whatStandsNowhereElseIsAskedAbout() {
        assertThat(with("""
                | Platform | 2024/25 |
                | Snapchat | 207     |
                | Kik      | 52      |
                """))
                .containsEntry(
                        "Chart data!B2", "asked: stands under a title by which it serves a chart or a calculation");
    }

    @Test
    void aChartWithoutAYearIsOfTheOneThatHasItsNumbers() {
        assertThat(DrawnMeanings.of(List.of(grid("Table", """
                        | S.15A offences | 2023/24 | 2024/25 |
                        | Snapchat       | 40      | 50      |
                        | WhatsApp       | 10      | 20      |
                        """), grid("Chart data", """
                        | Snapchat | 50 |
                        | WhatsApp | 20 |
                        """))))
                .containsEntry("Chart data!B2", "left out: " + Subjects.TWICE);
        assertThat(DrawnMeanings.of(List.of(grid("Table", """
                        | S.15A offences | 2023/24 | 2024/25 |
                        | Snapchat       | 40      | 50      |
                        | WhatsApp       | 10      | 20      |
                        """), grid("Chart data", """
                        | Snapchat | 50 |
                        | WhatsApp | 10 |
                        """))))
                .hasEntrySatisfying("Chart data!B1", said -> assertThat(said).startsWith("asked"))
                .hasEntrySatisfying("Chart data!B2", said -> assertThat(said).startsWith("asked"));
    }

    private static Map<String, String> repeated(int last) {
        return DrawnMeanings.of("""
                | S.15A offences, 2024/25 | Offences |
                | Female                  | 50       |
                | Male                    | 20       |
                | Unknown                 | 5        |
                |                         |          |
                |                         |          |
                | Gender                  | Wibble   |
                | Female                  | 50       |
                | Male                    | 20       |
                | Unknown                 | %d       |
                """.formatted(last));
    }

    @Test
    void aTableThatNobodyUnderstandsIsACopyWhereAllItsNumbersAreThereAgain() {
        assertThat(repeated(5))
                .containsEntry("B4", "2024/25 unknown all all")
                .containsEntry("B8", "left out: " + Subjects.TWICE)
                .containsEntry("B10", "left out: " + Subjects.TWICE);
        assertThat(repeated(6))
                .hasEntrySatisfying("B8", said -> assertThat(said).startsWith("asked"))
                .hasEntrySatisfying("B10", said -> assertThat(said).startsWith("asked"));
    }

    @Test
    void twoNumbersMayBeTheSameByChance() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 | Offences |
                | Female                  | 50       |
                | Male                    | 20       |
                |                         |          |
                |                         |          |
                | Gender                  | Wibble   |
                | Female                  | 50       |
                | Male                    | 20       |
                """).get("B7")).startsWith("asked");
    }

    @Test
    void aColumnIsNoCopyOfAnotherOneOfItsTable() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 | Offences | Wibble |
                | Female                  | 50       | 50     |
                | Male                    | 20       | 20     |
                | Unknown                 | 5        | 5      |
                """).get("C2")).startsWith("asked");
    }
}
