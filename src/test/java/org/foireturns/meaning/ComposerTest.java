package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComposerTest {
    @Test
    void aHeadingOfTheKindOfTheOneBeforeItHeadsTheNextGroup() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |     |
                | Victim                  | All |
                | Female                  |     |
                | 11 and under            | 5   |
                | 12-15                   | 20  |
                | Female total            | 25  |
                | Male                    |     |
                | 11 and under            | 1   |
                | 12-15                   | 2   |
                | Male total              | 3   |
                | Unknown                 |     |
                | 11 and under            | 0   |
                | 12-15                   | 4   |
                | Unknown total           | 4   |
                | Total offences          | 32  |
                """))
                .containsEntry("B8", "2024/25 male 0-11 all")
                .containsEntry("B10", "2024/25 male all all")
                .containsEntry("B13", "2024/25 unknown 12-15 all")
                .containsEntry("B14", "2024/25 unknown all all")
                .containsEntry("B15", "2024/25 all all all");
    }

    @Test
    void anUnknownTotalBelowATitleIsOfWhatThatIsOver() {
        assertThat(DrawnMeanings.of("""
                | Sexual communication with a child, the year from April 2024 to March 2025 |    |
                |                                                                           |    |
                | Girls                                                                     |    |
                | Eleven and under                                                          | 17 |
                | Twelve to fifteen                                                         | 60 |
                | Girls altogether                                                          | 77 |
                |                                                                           |    |
                | Boys                                                                      |    |
                | Eleven and under                                                          | 7  |
                | Twelve to fifteen                                                         | 6  |
                | Boys altogether                                                           | 13 |
                |                                                                           |    |
                | Not stated                                                                |    |
                | Eleven and under                                                          | 3  |
                | Twelve to fifteen                                                         | 5  |
                | Not stated altogether                                                     | 8  |
                """))
                .containsEntry("B15", "2024/25 unknown 12-15 all")
                .containsEntry("B16", "2024/25 unknown all all");
    }

    @Test
    void headsAndLabelsSayTogether() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Female | Male |
                | 12-15         | 30     | 2    |
                | 16-17         | 3      | 9    |
                """)).containsEntry("C3", "2024/25 male 16-17 all");
    }

    @Test
    void aQuestionThatNamesAllItAsksForSaysNothingOfTheAnswersBehindIt() {
        assertThat(DrawnMeanings.of("""
                | Question | Breakdown | 2023/24 | 2024/25 |
                | How many offences have you recorded under s.15A Sexual Offences Act 2003? | Total | 84 | 91 |
                | Please give the age and gender of the victim, broken down into age groups: 11 and under, 12-15, 16 and over | Female, 11 and under | 9 | 15 |
                |          | Female, 12-15 | 48 | 50 |
                |          | Male, 12-15   | 13 | 9  |
                | What forms of communication were recorded and how many times was each used? | Snapchat | 38 | 38 |
                |          | Kik           | 17 | 11 |
                """))
                .containsEntry("C3", "2023/24 female 0-11 all")
                .containsEntry("D4", "2024/25 female 12-15 all")
                .containsEntry("D6", "2024/25 all all snapchat");
    }

    @Test
    void aQuarterOfAYearThatItsNumberAloneNamesIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences |                |                |
                |                | Quarter 4 2024 | Quarter 1 2025 |
                | Female         | 30             | 20             |
                | Male           | 9              | 4              |
                """).get("B3"))
                .contains("is a quarter of a year, and nothing says when that begins");
    }
}
