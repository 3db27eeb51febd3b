package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a label means by those that stand around it. */
class CompanyOfLabelsTest {
    @Test
    void aNumberBehindNotRecordedIsThatOfANote() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |        |
                | Age group 1             | Female |
                | 11 and under            | 46     |
                | 12-15                   | 75     |
                | Not recorded 2          | 7      |
                """)).containsEntry("B5", "2024/25 female unknown all");
    }

    @Test
    void aNoteOnWhatIsHiddenSaysNoAge() {
        assertThat(DrawnMeanings.of("""
                | Kent Police                          |    |
                | Figures lower than 5 are shown as <5 |    |
                |                                      |    |
                | Offences recorded 2024/25            | 58 |
                """)).containsEntry("B4", "2024/25 all all all");
    }

    @Test
    void aTitleAboutTheYoungestVictimMakesTheAgeNoCount() {
        assertThat(DrawnMeanings.of("""
                | Q3. Youngest victim |      |
                |                     |      |
                | Age                 | 6    |
                | Gender              | Male |
                """))
                .doesNotContainValue("2024/25 male all all")
                .containsEntry("B3", "left out: youngest victim");
    }

    @Test
    void theNumberOfAQuestionIsNoQuarterOfTheYearBehindIt() {
        assertThat(DrawnMeanings.of("""
                | Q2 2024/25, recorded crime of s.15A |        |
                | Age                                 | Female |
                | 12-15                               | 20     |
                |                                     |        |
                | Q3 Youngest victim                  | 6      |
                """)).containsEntry("B3", "2024/25 female 12-15 all");
    }

    @Test
    void aSheetAboutAnotherOffenceIsAboutItInAllItsTables() {
        assertThat(DrawnMeanings.of("""
                | Meeting a child following sexual grooming, 2024/25 |        |
                |                                                    |        |
                | Age                                                | Female |
                | 12-15                                              | 31     |
                |                                                    |        |
                | Platform                                           | Crimes |
                | Snapchat                                           | 16     |
                """)).containsEntry("B7", "left out: another offence");
    }

    @Test
    void aPlatformInBracketsBehindItsDescriptionIsThatPlatform() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25         |        |
                | Platform                        | Crimes |
                | Disappearing-photo app (Snapchat) | 16   |
                | WhatsApp                        | 5      |
                """)).containsEntry("B3", "2024/25 all all snapchat");
    }

    @Test
    void aKeyOfSignsInTwoCellsExplainsThem() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |                                            |
                |                         |                                            |
                | c                       | Fewer than 5                               |
                | ~                       | 5 or more, withheld to protect a c         |
                |                         |                                            |
                | Age                     | Female                                     |
                | 12-15                   | ~                                          |
                | 16+                     | c                                          |
                """))
                .containsEntry("A3", "left out: the key of signs")
                .containsEntry("B7", "2024/25 female 12-15 all");
    }

    @Test
    void aKeyOfAgesIsNoKeyOfSigns() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |                         |
                |                         |                         |
                | A                       | child aged 11 and under |
                | B                       | child aged 12 to 15     |
                |                         |                         |
                | Age group               | Female                  |
                | A                       | 12                      |
                | B                       | 31                      |
                """))
                .containsEntry("B7", "2024/25 female 0-11 all")
                .containsEntry("B8", "2024/25 female 12-15 all")
                .doesNotContainValue("left out: the key of signs");
    }

    @Test
    void severalGendersInOneLabelAreAllOfThem() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |    |
                | F                       | 34 |
                | M                       | 6  |
                | U                       | 1  |
                | F+M+U                   | 41 |
                """)).containsEntry("B5", "2024/25 all all all");
    }

    @Test
    void ofAPlatformAndAnotherNoneAloneIsTold() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |    |
                | Platform                |    |
                | Snapchat                | 34 |
                | Snapchat and one other  | 5  |
                """)).containsEntry("B4", "2024/25 all all snapchat-and-one-other");
    }

    @Test
    void oneThatIsNeitherOrNotKnownIsNotKnown() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |    |
                | Gender                  |    |
                | Female                  | 34 |
                | Male                    | 6  |
                | Indeterminate / unknown | 1  |
                """)).containsEntry("B5", "2024/25 unknown all all");
    }

    @Test
    void aPlaceBesideAnAgeDescribesIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, girls, 2024/25 |     |
                | Nursery age (0 to 11)          | 23  |
                | School age (12 to 15)          | 97  |
                | School age (16 and above)      | 12  |
                | Altogether                     | 132 |
                """)).containsEntry("B4", "2024/25 female 16+ all");
    }

    @Test
    void aTotalWithAStrangeWordIsOneWhereTheSumsClose() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |     |
                | 11 and under            | 23  |
                | 12-15                   | 97  |
                | 16 and over             | 12  |
                | Zigzag total            | 132 |
                """)).containsEntry("B5", "2024/25 all all all");
    }

    @Test
    void monthsOfWhichADateIsTheFirstDayAddUpToTheYear() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | Apr 24 - Sep 24 | Oct 24 - Mar 25 | Apr 25 - Jun 25 (part year) |
                | Female         | 23              | 20              | 9                           |
                """)).containsEntry("D2", "1 April 2025 to 30 June 2025 female all all");
    }

    @Test
    void aNumberUnderTheHeadAgeIsNoCount() {
        assertThat(DrawnMeanings.of("""
                | S.15A, 2024/25 |     |
                | Gender         | Age |
                | Female         | 4   |
                """).get("B3")).startsWith("asked: says that its numbers are ages");
    }

    @Test
    void aBoundThatIsNotUnderstoodMakesNoSingleAge() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |    |
                | Victim age              |    |
                | Under 12                | 34 |
                | 12 then beyond it       | 5  |
                """).get("B4")).startsWith("asked: says more of an age than we understand");
    }

    @Test
    void theNumbersOfQuestionsAreNoAges() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 |                                |          |
                | Ref           | Question                       | Response |
                | 1             | Recorded offences              | 189      |
                | 2a            | Female victims 11 and under    | 27       |
                | 2b            | Male victims 11 and under      | 9        |
                | 5             | Forms of communication         |          |
                | 5a            | Snapchat                       | 58       |
                | 7             | Kik                            | 4        |
                """))
                .containsEntry("C3", "2024/25 all all all")
                .containsEntry("C4", "2024/25 female 0-11 all")
                .containsEntry("C8", "2024/25 all all kik");
    }

    @Test
    void aCodeThatNothingExplainsIsAskedAboutAlone() {
        assertThat(DrawnMeanings.of("""
                        | Gender | Offences 2024/25 |
                        | Female | 60               |
                        | Male   | 18               |
                        | N      | 2                |
                        | Total  | 80               |
                        """))
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("B4", "asked: says no gender that we know")
                .containsEntry("B5", "2024/25 all all all");
    }

    @Test
    void fourQuartersBesideTheirYearAreQuarters() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, financial year 2024/25 |        |    |    |    |    |      |
                | Ref                                    | Line   | Q1 | Q2 | Q3 | Q4 | Year |
                | 1.1                                    | Female | 10 | 9  | 10 | 16 | 45   |
                | 1.2                                    | Male   | 1  | 2  | 3  | 4  | 10   |
                """))
                .containsEntry("D3", "1 July 2024 to 30 September 2024 female all all")
                .containsEntry("G4", "2024/25 male all all");
    }

    @Test
    void inALineOfSeveralKindsTheLastClearLabelSaysWhatIsUnknown() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |    |
                | Female                 | 30 |
                | Male                   | 9  |
                | Unknown                | 4  |
                | Snapchat               | 33 |
                | Instagram              | 8  |
                | Unknown                | 2  |
                """))
                .containsEntry("B4", "2024/25 unknown all all")
                .containsEntry("B7", "2024/25 all all unknown");
    }

    @Test
    void quartersMayStandBelowTheirYear() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences |

                | 2024/25 | Offences | Female |
                | Q1      | 24       | 17     |
                | Q2      | 31       | 26     |
                | Q3      | 27       | 22     |
                | Q4      | 19       | 12     |
                | Total   | 101      | 77     |
                """))
                .containsEntry("B4", "1 April 2024 to 30 June 2024 all all all")
                .containsEntry("C7", "1 January 2025 to 31 March 2025 female all all")
                .containsEntry("B8", "2024/25 all all all");
    }
}
