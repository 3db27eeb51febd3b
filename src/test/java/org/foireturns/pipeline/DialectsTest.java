package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Wordings of returns that no sample has: read right or asked about, never read wrong. */
class DialectsTest {
    private DrawnReturn drawn = DrawnReturn.of("");

    @AfterEach
    void everyCellHasAnOutcome() {
        assertThat(drawn.closes()).isTrue();
    }

    private DrawnReturn read(String drawing) {
        drawn = DrawnReturn.of(drawing);
        return drawn;
    }

    private DrawnReturn oneYear(String drawing) {
        drawn = DrawnReturn.oneYear(drawing);
        return drawn;
    }

    @Test
    void readsAgesAndMarkersInManyWords() {
        oneYear("""
                | Nos. of sexual communication with a child offences, Apr-24 to Mar-25 |
                |          | F  | M  | U               |
                | Under 5s | 1  | 0  | 0 (zero)        |
                | 5-11     | 12 | 5  | ≤5              |
                | 12 - 15  | 30 | 10 | <=5             |
                | 16 plus  | 5  | 2  | fewer than five |
                """);
        assertThat(drawn.observations())
                .contains(
                        "D3 2024/25 unknown 0-4 0",
                        "D4 2024/25 unknown 5-11 0-5",
                        "D5 2024/25 unknown 12-15 0-5",
                        "D6 2024/25 unknown 16+ 0-4")
                .hasSize(12);
    }

    @Test
    void readsYearsThatEndInMarch() {
        read("""
                | Sexual communication with a child |
                | Year ending March | 2018 | 2019 |
                | Female            | 10   | 12   |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2017/18 female 10", "C3 2018/19 female 12");
        assertThat(drawn.findings()).isEmpty();
        read("""
                | Sexual communication with a child |
                | Year     | Offences |
                | FYE 2018 | 10       |
                | FYE19    | 12       |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2017/18 10", "B4 2018/19 12");
    }

    @Test
    void takesNoUnfinishedYearForAYear() {
        read("""
                | Sexual communication with a child |
                | Gender    | 2021-2022 | 2022-2023 (to date) |
                | 1. Female | 16        | 7                   |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2021/22 female 16");
        assertThat(drawn.rejected()).isEmpty();
        assertThat(drawn.setAside()).containsExactly("C3 subject-left-out");
    }

    @Test
    void givesTheFirstGroupItsNameThoughItStandsWhereTitlesDo() {
        oneYear("""
                | Sexual communication with a child recorded crimes 2024/25 |
                | Female   |    |
                | Under 12 | 5  |
                | 12-15    | 30 |
                | Male     |    |
                | Under 12 | 2  |
                | 12-15    | 11 |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2024/25 female 0-11 5",
                        "B4 2024/25 female 12-15 30",
                        "B6 2024/25 male 0-11 2",
                        "B7 2024/25 male 12-15 11");
    }

    @Test
    void takesSuspectsForNoVictims() {
        oneYear("""
                | Offences of sexual communication with a child 2024/25 |
                | Suspect gender | Offences |
                | Female         | 10       |
                """);
        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.setAside()).containsExactly("B3 subject-left-out");
        oneYear("""
                | Sexual communication with a child 2024/25 by age of suspect |
                | Under 18 | 3 |
                | 18-25    | 2 |
                """);
        assertThat(drawn.observations()).isEmpty();
    }

    @Test
    void takesPartOfTheOffencesForNoCountOfThem() {
        oneYear("""
                | Sexual communication with a child 2024/25: offences cleared up |
                | Female | 3 |
                | Male   | 2 |
                """);
        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.setAside()).hasSize(2);
    }

    @Test
    void readsAPivotTableAsItIs() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Count of Crime Ref | Column Labels |      |             |
                | Row Labels         | Female        | Male | Grand Total |
                | 12-15              | 20            | 10   | 30          |
                | Grand Total        | 20            | 10   | 30          |
                """);
        assertThat(drawn.observations())
                .contains("B4 2024/25 female 12-15 20", "D5 2024/25 30 total")
                .hasSize(6);
    }

    @Test
    void knowsYearsFromAgesByTheirOverlap() {
        read("""
                | Sexual communication with a child |
                | Gender | Age   | 17/18 | 18/19 |
                | F      | 12-15 | 4     | 5     |
                """);
        assertThat(drawn.observations()).containsExactly("C3 2017/18 female 12-15 4", "D3 2018/19 female 12-15 5");
    }

    @Test
    void readsRowsThatAreEachOfAnotherKind() {
        read("""
                | Sexual communication with a child |
                |           | 2020/21 | 2021/22 |
                | Offences  | 100     | 110     |
                | Under 12s | 10      | 12      |
                | Girls     | 70      | 80      |
                """);
        assertThat(drawn.observations())
                .contains("B3 2020/21 100", "B4 2020/21 0-11 10", "C5 2021/22 female 80")
                .hasSize(6);
    }

    @Test
    void readsASignAsTheFilesNotesExplainIt() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Female | #  |
                | Male   | -  |
                | Other  | ~  |

                | # denotes a figure below 5 |
                | - denotes nil              |
                """);
        assertThat(drawn.observations()).containsExactly("B2 2024/25 female 0-4", "B3 2024/25 male 0");
        assertThat(drawn.rejected()).containsExactly("B4 unknown-marker");
    }

    @Test
    void countsATotalOverItsOwnPartsAsTheirWhole() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender      | Offences |
                | Total       | 30       |
                | > Female    | 20       |
                | >> Under 12 | 8        |
                | >> 12-15    | 12       |
                | > Male      | 10       |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2024/25 30 total",
                        "B4 2024/25 female 20",
                        "B5 2024/25 female 0-11 8",
                        "B6 2024/25 female 12-15 12",
                        "B7 2024/25 male 10");
    }

    @Test
    void asksAboutNoYearWhoseMonthsRunFromJanuaryOn() {
        read("""
                | Sexual communication with a child |
                | Year | Month   | Offences |
                | 2018 | April   | 4        |
                | 2018 | May     | 5        |
                | 2019 | January | 6        |
                """);
        assertThat(drawn.findings()).isEmpty();
        read("""
                | Sexual communication with a child |
                | Year | Month    | Offences |
                | 2018 | December | 4        |
                | 2018 | January  | 5        |
                """);
        assertThat(drawn.findings()).containsExactly("year-unclear A3");
    }

    @Test
    void readsNoNumberAmongMoreLabelsThanATableHas() {
        String words = "| a1 a ".repeat(30);
        oneYear("""
                | Sexual communication with a child 2024/25 |
                %s| 5 |
                %s| 6 |
                """.formatted(words, words));
        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.findings()).anyMatch(finding -> finding.startsWith("label-unknown"));
    }

    @Test
    void takesNumbersUnderAnotherHeadForNoAges() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender | Method | Offences |
                | Female | 10 | 11       |
                | Male   | 5  | 4        |
                """);
        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.rejected()).contains("C3 label-unknown", "C4 label-unknown");
    }

    @Test
    void readsTheNumberOfAMonthUnderTheHeadOfMonths() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Month | Offences |
                | 10    | 11       |
                | 5     | 4        |
                """);
        assertThat(drawn.observations())
                .containsExactly("B3 1 October 2024 to 31 October 2024 11", "B4 1 May 2024 to 31 May 2024 4");
    }

    @Test
    void takesNumbersUnderTheHeadOfTheLabelsAcrossForAges() {
        read("""
                | Sexual communication with a child |
                | Year | 2021/22 | 2022/23 |
                | 10   | 3       | 4       |
                | 11   | 5       | 6       |
                | 12   | 7       | 8       |
                """);
        assertThat(drawn.observations())
                .contains("B3 2021/22 10 3", "C5 2022/23 12 8")
                .hasSize(6);
    }

    @Test
    void takesAColumnWithoutAHeadForNoMoreOfTheOneBesideIt() {
        read("""
                | Sexual communication with a child |
                | Gender | 2021/22 | 2022/23 |    |
                | Female | 10      | 11      | 21 |
                | Male   | 7       | 4       | 11 |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2021/22 female 10", "C3 2022/23 female 11", "B4 2021/22 male 7", "C4 2022/23 male 4");
        assertThat(drawn.rejected()).hasSize(2).allMatch(rejected -> rejected.contains("label-unknown"));
    }

    @Test
    void takesAColumnWithoutAHeadForNoMoreOffencesOfTheYear() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender | Offences |    |
                | Female | 10       | 59 |
                | Male   | 7        | 41 |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2024/25 female 10", "B4 2024/25 male 7");
        assertThat(drawn.rejected()).containsExactly("C3 label-unknown", "C4 label-unknown");
    }
}
