package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompositionTest {
    @Test
    void labelsOfTwoPathsContradictEachOther() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Female | Male |
                | Female        | 30     | 2    |
                | Male          | 3      | 9    |
                """))
                .containsEntry("C2", "asked: contradicts another label of the same number")
                .containsEntry("B2", "2024/25 female all all");
    }

    @Test
    void quartersOfALoneYearAreAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023 | <  | <  | <  |
                | Victim         | Q1   | Q2 | Q3 | Q4 |
                | Female         | 31   | 27 | 31 | 29 |
                """))
                .hasEntrySatisfying(
                        "E3",
                        said -> assertThat(said)
                                .isEqualTo("asked: is a quarter of a year, and nothing says when that begins"));
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023/24 | <  | <  | <  |
                | Victim         | Q1      | Q2 | Q3 | Q4 |
                | Female         | 31      | 27 | 31 | 29 |
                """)).containsEntry("E3", "1 January 2024 to 31 March 2024 female all all");
    }

    @Test
    void flagsOverPlatformsAreHowTheseAreTold() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |     |
                | Victim female          | 300 |
                | Victim male            | 100 |
                | Keyword flag           |     |
                | Snapchat               | 157 |
                | Kik                    | 40  |
                """)).containsEntry("B5", "2024/25 all all snapchat");
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences | Flag    |
                | Snapchat      | 157      | 12      |
                | Kik           | 40       | 3       |
                """))
                .containsEntry("B2", "2024/25 all all snapchat")
                .containsEntry("C2", "left out: marker");
    }

    @Test
    void anUnknownWithinABandStaysUnknown() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Under 18 | 18 and over |
                | Age 12-15     | 30       |             |
                | Age not known | 2        |             |
                """)).containsEntry("B3", "2024/25 all unknown all");
    }

    @Test
    void whereNoLabelSaysAnythingItIsAskedWhatIsCounted() {
        assertThat(DrawnMeanings.of("""
                | 30 | 31 |
                | 2  | 4  |
                """)).containsEntry("A1", "asked: nothing beside it says what it counts");
    }

    @Test
    void monthsLieInTheYearAcross() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023/24 | 2024/25 |
                | April          | 30      | 31      |
                | May            | 2       | 4       |
                """))
                .containsEntry("B2", "1 April 2023 to 30 April 2023 all all all")
                .containsEntry("C3", "1 May 2024 to 31 May 2024 all all all");
    }

    @Test
    void theSameQuarterOfSeveralYearsIsOfNoPeriod() {
        assertThat(DrawnMeanings.of("""
                |         | Q1 | Q2 | Q3 | Q4 | Total |
                | 2023/24 | 21 | 18 | 27 | 25 | 91    |
                | 2024/25 | 26 | 23 | 29 | 31 | 109   |
                | All     | 47 | 41 | 56 | 56 | 200   |
                """))
                .containsEntry("B2", "1 April 2023 to 30 June 2023 all all all")
                .containsEntry("B4", "left out: the same months of several years together")
                .doesNotContainEntry("F4", "left out: the same months of several years together");
    }
}
