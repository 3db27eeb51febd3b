package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineKindTest {
    @Test
    void singleAgesMayStandBelowGendersInAPivotTable() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 |                     |
                | Row Labels    | Count of Victim URN |
                | **Female**    | 9                   |
                | > 11          | 2                   |
                | > 12          | 3                   |
                | > 14          | 3                   |
                | > (blank)     | 1                   |
                | **Male**      | 5                   |
                | > 9           | 2                   |
                | > 13          | 3                   |
                | Grand Total   | 14                  |
                """))
                .containsEntry("B3", "2024/25 female all all")
                .containsEntry("B4", "2024/25 female 11 all")
                .containsEntry("B7", "2024/25 female unknown all")
                .containsEntry("B9", "2024/25 male 9 all")
                .containsEntry("B11", "2024/25 all all all");
    }

    @Test
    void yearsOverAgesAreThese() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 |        |
                | Years         | Female |
                | 11 and under  | 30     |
                | 12-15         | 50     |
                | Unk.          | 2      |
                """))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .containsEntry("B5", "2024/25 female unknown all");
    }

    @Test
    void theHeadSaysWhatBareNumbersAre() {
        assertThat(DrawnMeanings.of("""
                | Victim age | S.15A offences 2024/25 |
                | 12         | 30                     |
                | 14         | 9                      |
                """)).containsEntry("B2", "2024/25 all 12 all");
    }

    @Test
    void threeBareNumbersWithoutAHeadAreAges() {
        assertThat(DrawnMeanings.of("""
                |    | S.15A offences 2024/25 |
                | 12 | 30                     |
                | 13 | 11                     |
                | 14 | 9                      |
                """)).containsEntry("B2", "2024/25 all 12 all");
    }

    @Test
    void bandsThatOverlapAreYears() {
        assertThat(DrawnMeanings.of("""
                |       | S.15A offences |
                | 16-17 | 30             |
                | 17-18 | 11             |
                | 18-19 | 9              |
                | 19-20 | 8              |
                """)).containsEntry("B2", "2016/17 all all all");
    }

    @Test
    void platformsAreSomeWhateverTheirHeadIsCalled() {
        assertThat(DrawnMeanings.of("""
                | Location  | S.15A offences 2024/25 |
                | Snapchat  | 30                     |
                | Instagram | 11                     |
                | Facebook  | 9                      |
                """)).containsEntry("B2", "2024/25 all all snapchat");
    }

    @Test
    void aCornerThatNamesBothAxesLetsBareNumbersBeAges() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |       |    |    |    |         |
                | Sex / Age              | Total | 17 | 16 | 15 | Unknown |
                | F                      | 20    | 2  | 7  | 10 | 1       |
                | M                      | 9     | 1  | 2  | 5  | 1       |
                """))
                .containsEntry("C3", "2024/25 female 17 all")
                .containsEntry("F4", "2024/25 male unknown all")
                .containsEntry("B3", "2024/25 female all all");
    }

    @Test
    void belowTheHeadOfDevicesStandNoPlatforms() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 |      |
                |               |      |
                | Device        | Uses |
                | Mobile phone  | 250  |
                | Tablet        | 41   |
                """).get("B4")).startsWith("left out: device");
    }

    @Test
    void aForceBehindAgesInYearsIsTheirTotal() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |        |      |
                | Yrs                    | Female | Male |
                | 4                      | 3      | 1    |
                | 6                      | 11     | 3    |
                | 7                      | 9      | 4    |
                | 16 & above             | 5      | 0    |
                | GMP                    | 28     | 8    |
                """))
                .containsEntry("B3", "2024/25 female 4 all")
                .containsEntry("C6", "2024/25 male 16+ all");
    }

    @Test
    void flagIsNoSubject() {
        assertThat(DrawnMeanings.of("""
                | Flag   | S.15A offences 2024/25 |
                | Female | 30                     |
                | Male   | 9                      |
                """)).containsEntry("B2", "2024/25 female all all");
    }

    @Test
    void offencesOfWhichSomeAreNamedByTheirSortAreOffences() {
        assertThat(DrawnMeanings.of("""
                | 2024/25 | Arranging a child sex offence | Meeting a child | S.15A | Total offences |
                | Female  | 3                             | 4               | 30    | 37             |
                """))
                .containsEntry("D2", "2024/25 female all all")
                .containsEntry("E2", "left out: another offence");
    }

    @Test
    void offencesByTheirCodesAreOffencesWhateverIsSaidOfThem() {
        assertThat(DrawnMeanings.of("""
                | Offences 2024/25 |                         |                                |                |
                | Age              | 88/11 Meeting afterwards | 071/17 Messages with a child | Sum of the two |
                | 11 and under     | 2                       | 28                             | 30             |
                | 12-15            | 13                      | 117                            | 130            |
                """))
                .containsEntry("C3", "2024/25 all 0-11 all")
                .containsEntry("B3", "left out: another offence")
                .containsEntry("D3", "left out: another offence");
    }

    @Test
    void whatIsWorkedOutOfYearsIsNoKindOfItsOwn() {
        assertThat(DrawnMeanings.of("""
                | S.15A  | 2023/24 | 2024/25 | Change | % change | Two-year total |
                | Female | 30      | 40      | 10     | 33.3     | 70             |
                | Male   | 10      | 5       | -5     | -50      | 15             |
                """)).containsEntry("F2", "1 April 2023 to 31 March 2025 female all all");
    }

    @Test
    void anAreaThatIsTheWholeForceInEachRowIsTheForce() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 |        |       |        |
                | Area          | Sex    | Age   | Number |
                | Kent          | Female | 12-15 | 40     |
                | Kent          | Male   | 12-15 | 10     |
                | Kent          | Male   | 0-11  | 3      |
                """)).containsEntry("D3", "2024/25 female 12-15 all");
    }

    @Test
    void answersInWordsNeedNotHaveAllColumnsOfTheirTable() {
        assertThat(DrawnMeanings.of("""
                | S.15A                          | 2023/24 | 2024/25 | Total |
                | Number of offences             | 30      | 40      | 70    |

                | Age & gender of youngest victim | 6 / F  | 4 / M   |       |

                | Communication method           |         |         |       |
                | Snapchat                       | 20      | 25      | 45    |
                | Kik                            | 3       | 4       | 7     |
                """)).containsEntry("B7", "2023/24 all all snapchat");
    }

    @Test
    void theGenderOfTheYoungestVictimHeadsNoTable() {
        assertThat(DrawnMeanings.of("""
                | S.15A                     | 2023/24 | 2024/25 |
                | Number of offences        | 30      | 40      |

                | Youngest victim - age     | 9       | 8       |
                | Youngest victim - gender  | Female  | Male    |

                | Platform used             |         |         |
                | Snapchat                  | 20      | 25      |
                | Kik                       | 3       | 4       |
                """)).containsEntry("B8", "2023/24 all all snapchat");
        assertThat(DrawnMeanings.of("""
                | S.15A                     | 2023/24  | 2024/25  |
                | Number of offences        | 30       | 40       |
                | Youngest victim           |          |          |
                | Age and gender            | 8 Female | 9 Female |
                | Age of victim             |          |          |
                | 11 and under              | 20       | 25       |
                | 12-15                     | 10       | 15       |
                """)).containsEntry("C7", "2024/25 all 12-15 all");
    }

    @Test
    void agesOverGendersAreHeadingsWhereTheirSumIsTheTotalOfAll() {
        assertThat(DrawnMeanings.of("""
                | S.15A          | 2023/24 | 2024/25 |
                | 11 and under   |         |         |
                | Female         | 28      | 20      |
                | Male           | 7       | 6       |
                | 12 to 15       |         |         |
                | Female         | 129     | 93      |
                | Male           | 28      | 21      |
                | All offences   | 192     | 140     |
                """))
                .containsEntry("B3", "2023/24 female 0-11 all")
                .containsEntry("C6", "2024/25 female 12-15 all")
                .containsEntry("C8", "2024/25 all all all");
    }

    @Test
    void theForceOverGendersIsTheWholeOfIt() {
        assertThat(DrawnMeanings.of("""
                | s.15A, 2024/25 |        |      |     |        |      |     |       |
                |                | North  |      |     | Force  |      |     |       |
                | Age            | Female | Male | U/K | Female | Male | U/K | Total |
                | 11 and under   | 29     | 7    | 2   | 34     | 9    | 2   | 45    |
                | 12-15          | 118    | 31   | 7   | 155    | 37   | 9   | 201   |
                """))
                .containsEntry("E4", "2024/25 female 0-11 all")
                .containsEntry("G5", "2024/25 unknown 12-15 all")
                .containsEntry("H5", "2024/25 all 12-15 all");
    }
}
