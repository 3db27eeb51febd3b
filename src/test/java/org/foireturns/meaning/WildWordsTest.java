package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WildWordsTest {
    @Test
    void unknownIsOfTheAxisOfItsLine() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A 2024/25 | Offences |
                | Female                          | 30       |
                | Male                            | 9        |
                | Unknown                         | 4        |
                """)).containsEntry("B4", "2024/25 unknown all all");
    }

    @Test
    void inAMixedLineItIsOfTheAxisBeforeIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |    |
                | Female                 | 30 |
                | Male                   | 9  |
                | Unknown                | 4  |
                | 12-15                  | 33 |
                | 16-17                  | 8  |
                | Unknown                | 2  |
                """))
                .containsEntry("B4", "2024/25 unknown all all")
                .containsEntry("B7", "2024/25 all unknown all");
    }

    @Test
    void twiceUnknownIsOfBothAxesOfTheLine() {
        assertThat(DrawnMeanings.of("""
                | S.15A, 2024/25 | Offences |
                | F 11 & under   | 30       |
                | F 12-15        | 9        |
                | F unknown      | 4        |
                | M 11 & under   | 3        |
                | M 12-15        | 2        |
                | M unknown      | 2        |
                | U 12-15        | 1        |
                | U unknown      | 1        |
                """))
                .containsEntry("B4", "2024/25 female unknown all")
                .containsEntry("B9", "2024/25 unknown unknown all");
        assertThat(DrawnMeanings.of("""
                | S.15A victims, 2024/25              | Offences |
                | Female victims, aged 11 and under   | 30       |
                | Female victims, age not known       | 9        |
                | Gender not known, aged 11 and under | 4        |
                | Gender not known, age not known     | 3        |
                """)).containsEntry("B5", "2024/25 unknown unknown all");
    }

    @Test
    void aFieldThatIsNotAvailableIsUnknown() {
        assertThat(DrawnMeanings.of("""
                | fy      | n_female | n_male | n_gender_na | n_age_na |
                | 2024-25 | 21       | 12     | 4           | 2        |
                """))
                .containsEntry("D2", "2024/25 unknown all all")
                .containsEntry("E2", "2024/25 all unknown all");
    }

    @Test
    void aCountyBesideAnotherAndTheForceIsAPartOfIt() {
        assertThat(DrawnMeanings.of("""
                | Hampshire & Isle of Wight Constabulary: s15A, 2024/25 |           |               |       |
                |                                                       |           |               |       |
                | Victim gender                                         | Hampshire | Isle of Wight | Force |
                | Female                                                | 64        | 7             | 71    |
                | Male                                                  | 21        | 1             | 22    |
                """))
                .containsEntry("B4", "left out: area")
                .containsEntry("C4", "left out: area")
                .containsEntry("D4", "2024/25 female all all");
    }

    @Test
    void otherIsAGenderAmongGenders() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A 2024/25 | Offences |
                | Female                          | 30       |
                | Male                            | 9        |
                | Other                           | 4        |
                """)).containsEntry("B4", "2024/25 other all all");
    }

    @Test
    void aTotalAmongForcesIsOfSeveral() {
        assertThat(DrawnMeanings.of("""
                | Force, s.15A | 2024/25 |
                | Kent Police  | 30      |
                | Essex Police | 9       |
                | Total        | 39      |
                """)).containsEntry("B4", "left out: several forces together");
    }

    @Test
    void aTotalOfTheOffenceAskedIsNoneOfOthers() {
        assertThat(DrawnMeanings.of("""
                | West Midlands Police, 1 April 2024 to 31 March 2025 |     |
                | Total recorded 71/17                                | 688 |
                """)).containsEntry("B2", "2024/25 all all all");
    }

    @Test
    void behindAGenderItIsOfTheAgesThatStandBehindTheSameElsewhere() {
        assertThat(DrawnMeanings.of("""
                | Year    | F_0_11 | F_unk | U_0_11 | U_unk | Comm_Snapchat | Comm_Instagram | Comm_WhatsApp | Comm_Kik | Comm_Unknown |
                | 2023/24 | 8      | 1     | 2      | 3     | 26            | 12             | 5             | 2        | 4            |
                | 2024/25 | 23     | 4     | 5      | 0     | 33            | 18             | 7             | 1        | 9            |
                """))
                .containsEntry("C2", "2023/24 female unknown all")
                .containsEntry("E2", "2023/24 unknown unknown all")
                .containsEntry("J2", "2023/24 all all unknown");
    }

    @Test
    void whatIsNotAvailableAmongPlatformsIsNotKnown() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25   |    |
                | Snapchat                  | 30 |
                | Kik                       | 4  |
                | Information not available | 9  |
                """)).containsEntry("B4", "2024/25 all all unknown");
    }
}
