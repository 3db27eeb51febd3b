package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A label beside no number is a heading of what follows, or a category that was left blank. */
class EmptyRowsTest {
    private DrawnReturn drawn = DrawnReturn.of("");

    @AfterEach
    void everyCellHasAnOutcome() {
        assertThat(drawn.closes()).isTrue();
    }

    private void oneYear(String drawing) {
        drawn = DrawnReturn.oneYear(drawing);
    }

    @Test
    void aCategoryLeftBlankIsNoHeadingOfTheTotal() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender of victim | Offences |
                | Female           | 10       |
                | Male             | 5        |
                | Unknown          |          |
                | Total            | 17       |
                """);
        assertThat(drawn.observations())
                .containsExactly("B3 2024/25 female 10", "B4 2024/25 male 5", "B6 2024/25 17 total");
        assertThat(drawn.findings()).contains("blank B5");
    }

    @Test
    void aCategoryLeftBlankIsAskedAboutInEachYear() {
        drawn = DrawnReturn.of("""
                | Sexual communication with a child |
                | Gender  | 2021/22 | 2022/23 |
                | Female  | 10      | 9       |
                | Male    |         |         |
                | Unknown | 1       | 2       |
                | Total   | 17      | 15      |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2021/22 female 10",
                        "C3 2022/23 female 9",
                        "B5 2021/22 unknown 1",
                        "C5 2022/23 unknown 2",
                        "B6 2021/22 17 total",
                        "C6 2022/23 15 total");
        assertThat(drawn.findings()).contains("blank B4:C4");
    }

    /** What was left out or rejected is asked about for what it is. */
    @Test
    void aCellThatHoldsSomethingThatDoesNotCountIsNotEmpty() {
        drawn = DrawnReturn.of("""
                | Sexual communication with a child |
                | Gender  | 2021/22 | 2022/23 |
                | Female  | 10      | 9       |
                | Male    | 5       | -3      |
                | Other   | 1       |         |
                | Unknown | 1       | 2       |
                """);
        assertThat(drawn.findings()).contains("blank C5").doesNotContain("blank C4:C5");
    }

    @Test
    void aPlatformLeftBlankIsNoHeadingOfThoseBelowIt() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Method     | Offences |
                | Snapchat   | 8        |
                | Facebook   |          |
                | Kik        | 2        |
                | Whisperish | 1        |
                | Unknown    | 7        |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2024/25 snapchat 8",
                        "B5 2024/25 kik 2",
                        "B6 2024/25 whisperish 1",
                        "B7 2024/25 platform-unknown 7");
        assertThat(drawn.findings()).contains("blank B4");
    }

    @Test
    void theFirstCategoryMayBeTheOneLeftBlank() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Age of victim | Offences |
                | Under 12      |          |
                | 12-15         | 9        |
                | 16-17         | 3        |
                | Total         | 14       |
                """);
        assertThat(drawn.observations())
                .containsExactly("B4 2024/25 12-15 9", "B5 2024/25 16-17 3", "B6 2024/25 14 total");
        assertThat(drawn.findings()).contains("blank B3");
    }

    @Test
    void theLastCategoryMayBeTheOneLeftBlank() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender of victim | Offences |
                | Female           | 10       |
                | Male             | 5        |
                | Unknown          |          |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2024/25 female 10", "B4 2024/25 male 5");
        assertThat(drawn.findings()).contains("blank B5");
    }

    @Test
    void severalInARowMayBeLeftBlank() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender of victim | Offences |
                | Female           | 10       |
                | Male             |          |
                | Unknown          |          |
                | Total            | 17       |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2024/25 female 10", "B6 2024/25 17 total");
        assertThat(drawn.findings()).contains("blank B4", "blank B5");
    }

    @Test
    void anAgeLeftBlankLeavesTheOthersInTheirGender() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Female   |    |
                | Under 12 | 5  |
                | 12-15    |    |
                | 16-17    | 4  |
                | Male     |    |
                | Under 12 |    |
                | 12-15    | 11 |
                | 16-17    | 1  |
                | Unknown  |    |
                | Under 12 | 6  |
                | 12-15    | 7  |
                | 16-17    |    |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2024/25 female 0-11 5",
                        "B5 2024/25 female 16-17 4",
                        "B8 2024/25 male 12-15 11",
                        "B9 2024/25 male 16-17 1",
                        "B11 2024/25 unknown 0-11 6",
                        "B12 2024/25 unknown 12-15 7");
        assertThat(drawn.findings()).contains("blank B4", "blank B7", "blank B13");
    }

    @Test
    void theLastOfAGroupLeftBlankIsInNoOther() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Under 12 |   |
                | Female   | 5 |
                | Male     | 3 |
                | Unknown  |   |
                | 12-15    |   |
                | Female   | 9 |
                | Male     | 6 |
                | Unknown  |   |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2024/25 female 0-11 5",
                        "B4 2024/25 male 0-11 3",
                        "B7 2024/25 female 12-15 9",
                        "B8 2024/25 male 12-15 6");
        assertThat(drawn.findings()).contains("blank B5", "blank B9");
    }

    @Test
    void aHeadingStaysOne() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Offences | 20 |
                | Female   |    |
                | 0-11     | 5  |
                | 12-17    | 9  |
                | Total    | 14 |
                | Male     |    |
                | 0-11     | 2  |
                | 12-17    | 4  |
                | Total    | 6  |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B2 2024/25 20",
                        "B4 2024/25 female 0-11 5",
                        "B5 2024/25 female 12-17 9",
                        "B6 2024/25 female 14 total",
                        "B8 2024/25 male 0-11 2",
                        "B9 2024/25 male 12-17 4",
                        "B10 2024/25 male 6 total");
        assertThat(drawn.findings()).doesNotContain("blank B3", "blank B7");
    }

    @Test
    void anAgeOverItsYearsIsAHeading() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Age of victim | Offences |
                | Under 12      |          |
                | 10            | 5        |
                | 11            | 4        |
                | 12-15         |          |
                | 12            | 3        |
                | 13            | 2        |
                """);
        assertThat(drawn.findings()).noneMatch(finding -> finding.startsWith("blank"));
    }

    @Test
    void aColumnLeftBlankIsAskedAbout() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Female | Male | Unknown | Total |
                | 10     | 5    |         | 17    |
                """);
        assertThat(drawn.observations())
                .containsExactly("A3 2024/25 female 10", "B3 2024/25 male 5", "D3 2024/25 17 total");
        assertThat(drawn.findings()).contains("blank C3");
    }

    @Test
    void aColumnLeftBlankInEveryRowIsAskedAbout() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Age   | Female | Male | Unknown | Total |
                | 0-11  | 10     | 5    |         | 17    |
                | 12-17 | 20     | 15   |         | 38    |
                """);
        assertThat(drawn.observations()).hasSize(6);
        assertThat(drawn.findings()).contains("blank D3:D4");
    }

    @Test
    void aTotalBesideTheColumnOfACategoryLeftBlankIsOfAll() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender  | Age   | Offences |
                | Female  | 0-11  | 5        |
                |         | 12-15 | 8        |
                | Male    | 0-11  | 1        |
                |         | 12-15 | 2        |
                | Unknown |       |          |
                | Total   |       | 20       |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "C3 2024/25 female 0-11 5",
                        "C4 2024/25 female 12-15 8",
                        "C5 2024/25 male 0-11 1",
                        "C6 2024/25 male 12-15 2",
                        "C8 2024/25 20 total");
        assertThat(drawn.findings()).contains("blank C7");
    }

    @Test
    void aNumberWithoutALabelIsNeitherOfTheCategoryLeftBlankAboveItNorATotal() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender of victim | Offences |
                | Female           | 10       |
                | Male             | 5        |
                | Unknown          |          |
                |                  | 17       |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2024/25 female 10", "B4 2024/25 male 5");
        assertThat(drawn.findings()).contains("blank B5", "label-unknown B6");
    }

    @Test
    void aHeadingInOneColumnHoldsForTheAgesInTheNext() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender  | Age   | Offences |
                | Female  |       |          |
                |         | 0-11  | 5        |
                |         | 12-15 | 8        |
                | Unknown |       |          |
                |         | 0-11  | 1        |
                |         | 12-15 | 2        |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "C4 2024/25 female 0-11 5",
                        "C5 2024/25 female 12-15 8",
                        "C7 2024/25 unknown 0-11 1",
                        "C8 2024/25 unknown 12-15 2");
        assertThat(drawn.findings()).noneMatch(finding -> finding.startsWith("blank"));
    }

    @Test
    void platformsSayThemselvesWhatTheyAreUnderTheNameOfTheirGroup() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Method of communication | Offences |
                | Meta                    |          |
                | Facebook                | 3        |
                | Instagram               | 9        |
                | Gaming                  |          |
                | Roblox                  | 2        |
                | Whisperish              | 1        |
                | Not known               | 4        |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B4 2024/25 facebook 3",
                        "B5 2024/25 instagram 9",
                        "B7 2024/25 roblox 2",
                        "B8 2024/25 whisperish 1",
                        "B9 2024/25 platform-unknown 4");
    }

    @Test
    void aHeadingThatIsNotKnownIsNotPassedOver() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Method of communication | Offences |
                | Suspects charged        |          |
                | Facebook                | 3        |
                | Instagram               | 9        |
                """);
        assertThat(drawn.observations()).isEmpty();
    }

    @Test
    void nothingIsDueInATableThatAnswersNothing() {
        oneYear("""
                | Contents  |                    |                |
                | Worksheet | Title              | Number of rows |
                | Table_1   | Offences by gender | 4              |
                | Table_2   | Offences by age    | 5              |
                | Notes     | Notes              | 2              |
                """);
        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.findings()).noneMatch(finding -> finding.startsWith("blank"));
    }

    @Test
    void wordsThatLeadToABreakdownSayNothing() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Total offences | 17 |
                | of which:      |    |
                | Female         | 10 |
                | Male           | 5  |
                | Unknown        | 2  |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B2 2024/25 17 total", "B4 2024/25 female 10", "B5 2024/25 male 5", "B6 2024/25 unknown 2");
    }

    @Test
    void aCountLeftBlankSaysNothingOfTheNextOne() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Number of female victims          | 10 |
                | Number of male victims            |    |
                | Number of victims, gender unknown | 3  |
                | Total number of offences          | 17 |
                """);
        assertThat(drawn.observations())
                .containsExactly("B2 2024/25 female 10", "B4 2024/25 unknown 3", "B5 2024/25 17");
        assertThat(drawn.findings()).contains("blank B3");
    }

    @Test
    void aQuestionLeftUnansweredSaysNothingOfTheNextOne() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Question 1 | How many victims were female? |
                | Answer     | 10                            |
                | Question 2 | How many victims were male?   |
                | Answer     |                               |
                | Question 3 | How many on Snapchat?         |
                | Answer     | 7                             |
                """);
        assertThat(drawn.observations()).containsExactly("B3 2024/25 female 10", "B7 2024/25 snapchat 7");
    }

    @Test
    void aTotalOverTimeIsOfTheYearLeftBlankToo() {
        drawn = DrawnReturn.of("""
                | Sexual communication with a child |
                | Year    | Female | Total |
                | 2021/22 | 10     | 17    |
                | 2022/23 |        |       |
                | Total   | 12     | 20    |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "B3 2021/22 female 10",
                        "C3 2021/22 17 total",
                        "B5 1 April 2021 to 31 March 2023 female 12 total",
                        "C5 1 April 2021 to 31 March 2023 20 total");
        assertThat(drawn.findings()).contains("blank B4:C4");
    }

    @Test
    void aCategoryBehindTheNameOfItsKindMayBeLeftBlank() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Gender of victim: Female  | 10 |
                | Gender of victim: Male    |    |
                | Gender of victim: Unknown | 2  |
                | Total                     | 17 |
                """);
        assertThat(drawn.observations())
                .containsExactly("B2 2024/25 female 10", "B4 2024/25 unknown 2", "B5 2024/25 17 total");
        assertThat(drawn.findings()).contains("blank B3");
    }

    @Test
    void aCategoryLeftBlankInASecondYearIsNoHeadingThere() {
        drawn = DrawnReturn.of("""
                | Sexual communication with a child |
                | 2021/22 | Female | 5 |
                |         | Male   | 3 |
                |         | Total  | 8 |
                | 2022/23 | Female | 6 |
                |         | Male   |   |
                |         | Total  | 9 |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "C2 2021/22 female 5",
                        "C3 2021/22 male 3",
                        "C4 2021/22 8 total",
                        "C5 2022/23 female 6",
                        "C7 2022/23 9 total");
        assertThat(drawn.findings()).contains("blank C6");
    }

    @Test
    void whatIsBlankInOneOfTwoTablesSideBySideIsAskedAbout() {
        oneYear("""
                | Sexual communication with a child 2024/25 |
                | Method    | Number | Method  | Number |
                | Snapchat  | 5      | Kik     | 2      |
                | Facebook  |        | Omegle  | 1      |
                | Instagram | 3      | Unknown | 9      |
                """);
        assertThat(drawn.observations()).hasSize(5);
        assertThat(drawn.findings()).containsExactly("blank B4");
    }

    @Test
    void countsThatGoUpByOneBelowACategoryLeftBlankAreNoHeads() {
        drawn = DrawnReturn.of("""
                | Age of victim | 2020-21 | 2021-22 | 2022-23 |
                | 0-4           |         |         |         |
                | 5-11          | 1       | 2       | 3       |
                | 12-15         | 18      | 18      | 36      |
                """);
        assertThat(drawn.observations())
                .contains("B3 2020/21 5-11 1", "D3 2022/23 5-11 3", "D4 2022/23 12-15 36")
                .hasSize(6);
        assertThat(drawn.findings()).contains("blank B2:D2");
    }

    @Test
    void anUnknownLeftBlankUnderAHeadThatSaysOfWhatIsNoHeading() {
        drawn = DrawnReturn.of("""
                | Means of communication | 2021/22 | 2022/23 |
                | Unknown                |         |         |
                | Snapchat               | 4       | 5       |
                | Facebook               | 3       | 2       |
                | Total                  | 10      | 12      |
                """);
        assertThat(drawn.observations())
                .contains("B3 2021/22 snapchat 4", "C4 2022/23 facebook 2", "B5 2021/22 10 total")
                .hasSize(6);
        assertThat(drawn.findings()).contains("blank B2:C2");
    }
}
