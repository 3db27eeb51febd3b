package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;

class TotalsOfMonthsTest {
    private static final String HEADS = """
            | Kent Police, sexual communication with a child, recorded 2024/25 |
            |           |      |     |     |            |      |     |            |             |
            |           | 2024 |     |     | 2024 Total | 2025 |     | 2025 Total | Grand Total |
            | Gender    | Oct  | Nov | Dec |            | Jan  | Feb |            |             |
            """;

    @Test
    void aTotalIsOverTheMonthsThatItAddsUp() {
        DrawnReturn drawn = DrawnReturn.oneYear(HEADS + """
                | Female    | 3    | 2   | 4   | 9          | 1    | 2   | 3          | 12          |
                | Male      | 1    |     | 2   | 3          | 2    |     | 2          | 5           |
                | Not known |      | 1   |     | 1          |      | 1   | 1          | 2           |
                """);
        assertThat(drawn.observations())
                .contains(
                        "E5 1 October 2024 to 31 December 2024 female 9 total",
                        "H6 1 January 2025 to 28 February 2025 male 2 total",
                        "I7 1 October 2024 to 28 February 2025 unknown 2 total");
    }

    @Test
    void totalsMayStandInRows() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | Kent Police, sexual communication with a child, recorded 2024/25 |
                |             |        |      |         |
                | Row Labels  | Female | Male | Unknown |
                | 2024        | 9      | 3    | 1       |
                | Oct         | 3      | 1    | 0       |
                | Nov         | 2      | 0    | 1       |
                | Dec         | 4      | 2    | 0       |
                | 2025        | 3      | 2    | 1       |
                | Jan         | 1      | 2    | 0       |
                | Feb         | 2      | 0    | 1       |
                | Grand Total | 12     | 5    | 2       |
                """);
        assertThat(drawn.observations())
                .contains(
                        "B4 1 October 2024 to 31 December 2024 female 9",
                        "C8 1 January 2025 to 28 February 2025 male 2");
    }

    @Test
    void oneThatAddsUpToSomethingElseIsOfTheYearThatItNames() {
        DrawnReturn drawn = DrawnReturn.oneYear(HEADS + """
                | Female    | 3    | 2   | 4   | 29         | 1    | 2   | 3          | 32          |
                | Male      | 1    |     | 2   | 13         | 2    |     | 2          | 15          |
                | Not known |      | 1   |     | 11         |      | 1   | 1          | 12          |
                """);
        assertThat(drawn.observations()).noneMatch(line -> line.startsWith("E5 1 October"));
    }

    @Test
    void aTotalOfTwoYearsIsOverTheMonthsThatAreThere() {
        assertThat(DrawnMeanings.of("""
                | Year  | Month | S.15A offences |
                | 2024  | 4     | 27             |
                | 2024  | 5     | 13             |
                | 2024  | 6     | 12             |
                | 2024  | 7     | 10             |
                | 2024  | 8     | 11             |
                | 2024  | 9     | 14             |
                | 2024  | 10    | 15             |
                | 2024  | 11    | 16             |
                | 2024  | 12    | 17             |
                | 2025  | 1     | 18             |
                | 2025  | 2     | 9              |
                | 2025  | 3     | 19             |
                | Total |       | 181            |
                """)).containsEntry("C14", "2024/25 all all all");
    }
}
