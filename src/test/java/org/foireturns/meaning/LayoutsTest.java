package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ways in which labels can stand around their numbers. */
class LayoutsTest {
    @Test
    void captionsBelowTheirNumbers() {
        assertThat(DrawnMeanings.of("""
                | Offences under s.15A, 2024/25 |  |            |  |         |
                |                               |  |            |  |         |
                | 81                            |  | 24         |  | 3       |
                | Girls                         |  | Boys       |  | Unknown |
                |                               |  |            |  |         |
                | 50                            |  | 33         |  | 9       |
                | Snapchat                      |  | WhatsApp   |  | Other   |
                """))
                .containsEntry("A3", "2024/25 female all all")
                .containsEntry("C3", "2024/25 male all all")
                .containsEntry("E3", "2024/25 unknown all all")
                .containsEntry("A6", "2024/25 all all snapchat")
                .containsEntry("E6", "2024/25 all all other");
    }

    @Test
    void sharesBelowTheCaptionsAreLeftOut() {
        assertThat(DrawnMeanings.of("""
                | Offences under s.15A, 2024/25 |  |                 |
                |                               |  |                 |
                | 75                            |  | 25              |
                | Girls                         |  | Boys            |
                | 75% of offences               |  | 25% of offences |
                """))
                .containsEntry("A3", "2024/25 female all all")
                .containsEntry("C3", "2024/25 male all all")
                .containsEntry("A5", "left out: percentage");
    }

    @Test
    void labelsThatGoInStepByStep() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |        |              |    |
                |                        |        |              |    |
                | Offences               | 60     |              |    |
                |                        | Female | 44           |    |
                |                        |        | 11 and under | 14 |
                |                        |        | 12-15        | 30 |
                |                        | Male   | 16           |    |
                |                        |        | 11 and under | 6  |
                |                        |        | 12-15        | 10 |
                """))
                .containsEntry("B3", "2024/25 all all all")
                .containsEntry("C4", "2024/25 female all all")
                .containsEntry("D6", "2024/25 female 12-15 all")
                .containsEntry("D8", "2024/25 male 0-11 all");
    }

    @Test
    void numbersBeforeLabelsThatGoInStepByStep() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |              |      |
                |                        |              |      |
                | 20                     | 11 and under |      |
                |                        | 14           | girls |
                |                        | 6            | boys |
                | 40                     | 12-15        |      |
                |                        | 30           | girls |
                |                        | 10           | boys |
                """))
                .containsEntry("A3", "2024/25 all 0-11 all")
                .containsEntry("B4", "2024/25 female 0-11 all")
                .containsEntry("B8", "2024/25 male 12-15 all");
    }

    @Test
    void labelsThatAreRepeatedBesideEachNumber() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |        |    |      |    |         |   |
                |                        |        |    |      |    |         |   |
                | 11 and under           | Female | 14 | Male | 6  | Unknown | 1 |
                | 12-15                  | Female | 30 | Male | 10 | Unknown | 2 |
                """))
                .containsEntry("C3", "2024/25 female 0-11 all")
                .containsEntry("E4", "2024/25 male 12-15 all")
                .containsEntry("G4", "2024/25 unknown 12-15 all");
    }

    @Test
    void totalsBeforeTheLabels() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences by month |          |        |      |
                | Total                   | Month    | Female | Male |
                | 9                       | Apr 2024 | 7      | 2    |
                | 5                       | May 2024 | 4      | 1    |
                """))
                .containsEntry("A3", "1 April 2024 to 30 April 2024 all all all")
                .containsEntry("D4", "1 May 2024 to 31 May 2024 male all all");
    }

    /** One total before several bands is of none of them. */
    @Test
    void aLoneTotalBeforeTheLabels() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25   |              |         |
                | Total number of offences | Age          | Victims |
                | 60                       | 11 and under | 14      |
                |                          | 12-15        | 46      |
                """))
                .containsEntry("A3", "2024/25 all all all")
                .containsEntry("C3", "2024/25 all 0-11 all")
                .containsEntry("C4", "2024/25 all 12-15 all");
    }

    /** The heads of one question govern nothing of the next. */
    @Test
    void aQuestionEndsTheHeadsOfTheOneBefore() {
        assertThat(DrawnMeanings.of("""
                | No | Question                                       | Answer       |        |      |
                | Q1 | Number of s.15A offences 2024/25               | 60           |        |      |
                | Q2 | Age and gender of the victims                  |              | Female | Male |
                |    |                                                | 11 and under | 14     | 6    |
                |    |                                                | 12-15        | 30     | 10   |
                | Q3 | Forms of communication                         | Snapchat     | 33     |      |
                |    |                                                | WhatsApp     | 12     |      |
                """))
                .containsEntry("C2", "2024/25 all all all")
                .containsEntry("D4", "2024/25 female 0-11 all")
                .containsEntry("E5", "2024/25 male 12-15 all")
                .containsEntry("D6", "2024/25 all all snapchat")
                .containsEntry("D7", "2024/25 all all whatsapp");
    }

    @Test
    void headsAboveTheFirstQuestionHoldForAll() {
        assertThat(DrawnMeanings.of("""
                | Kent Police                      | 2023/24 | 2024/25 |
                | Q1 Number of s.15A offences      | 88      | 97      |
                | Q2 Girls                         | 70      | 80      |
                """))
                .containsEntry("B3", "2023/24 female all all")
                .containsEntry("C3", "2024/25 female all all");
    }

    @Test
    void yearsAndMonthsInNumbers() {
        assertThat(DrawnMeanings.of("""
                | Year | Month | Offences |
                | 2024 | 11    | 4        |
                | 2024 | 12    | 6        |
                | 2025 | 1     | 5        |
                """))
                .containsEntry("C2", "1 November 2024 to 30 November 2024 all all all")
                .containsEntry("C4", "1 January 2025 to 31 January 2025 all all all");
    }

    @Test
    void monthsWrittenInSixDigits() {
        assertThat(DrawnMeanings.of("""
                | Month  | Girls | Boys |
                | 202404 | 17    | 4    |
                | 202405 | 19    | 5    |
                """))
                .containsEntry("B2", "1 April 2024 to 30 April 2024 female all all")
                .containsEntry("C3", "1 May 2024 to 31 May 2024 male all all");
    }

    @Test
    void personsByTheirRole() {
        assertThat(DrawnMeanings.of("""
                | Offences under s.15A, 2024/25 |        |        |
                | Person role                   | Gender | Number |
                | Victim                        | Female | 30     |
                | Victim                        | Male   | 12     |
                | Suspect                       | Female | 5      |
                | Suspect                       | Male   | 23     |
                """))
                .containsEntry("C3", "2024/25 female all all")
                .containsEntry("C4", "2024/25 male all all")
                .containsEntry("C5", "left out: suspect");
    }

    @Test
    void aTotalMergedOverColumnsOrAloneIsOfAll() {
        assertThat(DrawnMeanings.of("""
                | Offences under s.15A, 2024/25 |        |      |
                | Age                           | Female | Male |
                | 11 and under                  | 14     | 6    |
                | 12-15                         | 30     | 10   |
                | Total offences                | 60     |      |
                """)).containsEntry("B5", "2024/25 all all all");
    }

    @Test
    void aYearOfWhichOnlyAPartIsTold() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2024/25 | 2025/26 (to 30 June 2025) |
                | Female         | 40      | 9                         |
                | Male           | 10      | 3                         |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("C2", "1 April 2025 to 30 June 2025 female all all");
    }

    @Test
    void aRangeBehindAnEntryIsANumberWhereNumbersFollow() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |              |          |
                | Part                   | Item         | Response |
                | 2a: female victims     | Aged 0-11    | 12       |
                |                        | Aged 12-15   | 39       |
                |                        |              |          |
                | 2b: male victims       | Aged 0-11    | 1 to 4   |
                |                        | Aged 12-15   | 6        |
                |                        | Any age      | 10       |
                """))
                .containsEntry("C6", "2024/25 male 0-11 all")
                .containsEntry("C7", "2024/25 male 12-15 all");
    }

    @Test
    void numbersAmongHeadsOfAgesAreAges() {
        assertThat(DrawnMeanings.of("""
                | S.15A victims 2024/25 |                     |           |    |    |    |         |
                |                       | Victim age in years |           |    |    |    |         |
                | Victim sex            | All ages            | 9 or less | 10 | 11 | 12 | Unknown |
                | Whole force           | 151                 | 12        | 30 | 41 | 60 | 8       |
                | Female                | 110                 | 9         | 22 | 30 | 44 | 5       |
                | Male                  | 41                  | 3         | 8  | 11 | 16 | 3       |
                """))
                .containsEntry("B5", "2024/25 female all all")
                .containsEntry("D5", "2024/25 female 10 all")
                .containsEntry("F6", "2024/25 male 12 all")
                .containsEntry("G4", "2024/25 all unknown all");
    }

    @Test
    void aLabelBehindABlankColumnStandsBesideItsNumber() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |  |     |
                |                        |  |     |
                | Recorded offences      |  | 437 |
                """)).containsEntry("C3", "2024/25 all all all");
    }

    @Test
    void theAnswerAboutTheYoungestVictimHeadsNothingBelowIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |        |
                |                        |        |
                | Q3. Youngest victim    |        |
                | Age                    | 6      |
                | Gender                 | Female |
                |                        |        |
                | Q5. Platform           |        |
                | Snapchat               | 141    |
                | Instagram              | 46     |
                """))
                .containsEntry("B4", "left out: youngest victim")
                .containsEntry("B8", "2024/25 all all snapchat")
                .containsEntry("B9", "2024/25 all all instagram");
    }

    @Test
    void whatAnswersTellThemselvesStandsUnderTheQuestionBeforeThem() {
        assertThat(DrawnMeanings.of("""
                | Your question                            | Our response              |
                | Number of s.15A offences in 2024/25      | 104 offences              |
                | Age and gender (0-11, 12-15, 16 or over) | Females aged 12-15: 56    |
                |                                          | Males aged 12-15: 15      |
                | Youngest victim                          | The youngest was a boy of 8 |
                | Forms of communication                   | Snapchat - 43             |
                |                                          | Unknown - 14              |
                """))
                .containsEntry("B4", "2024/25 male 12-15 all")
                .containsEntry("B6", "2024/25 all all snapchat")
                .containsEntry("B7", "2024/25 all all unknown");
    }

    @Test
    void theSexOfTheYoungestTellsOfTheAgeBesideIt() {
        assertThat(DrawnMeanings.of("""
                | Sex of youngest victim 2024/25 | Age of youngest victim |
                | F                              | 6                      |
                """)).containsEntry("B2", "left out: youngest victim");
    }

    @Test
    void sentencesTellHowManyVictimsThereWere() {
        assertThat(DrawnMeanings.of("""
                | Between 1 April 2024 and 31 March 2025 we recorded 64 offences under s.15A.|
                |                                                                        |
                | There were 52 female victims.                                          |
                | The number of victims aged 12-15 was 45.                               |
                | The number of victims whose age was not recorded was 5.                |
                """))
                .containsEntry("A1", "2024/25 all all all")
                .containsEntry("A3", "2024/25 female all all")
                .containsEntry("A4", "2024/25 all 12-15 all")
                .containsEntry("A5", "2024/25 all unknown all");
    }

    @Test
    void aUnitBelowTheHeadOfAgesIsNoAxis() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences |         |    |         |    |
                | Age            | 2023/24 |    | 2024/25 |    |
                | (years)        | F       | M  | F       | M  |
                | 5              | 4       | 0  | 6       | 0  |
                | 6              | 5       | 1  | 7       | 0  |
                | 7              | 6       | 1  | 8       | 1  |
                | All ages       | 15      | 2  | 21      | 1  |
                """))
                .containsEntry("B4", "2023/24 female 5 all")
                .containsEntry("E6", "2024/25 male 7 all");
    }

    @Test
    void theGenderOfTheYoungestGovernsNoPlatform() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25    |         |
                |                           |         |
                | Age of youngest victim    | 4 years |
                | Gender of youngest victim | Female  |
                |                           |         |
                | Communication: Snapchat   | 79      |
                | Communication: Instagram  | 41      |
                | Communication: Kik        | 3       |
                | Communication: Telegram   | 5       |
                | Communication: not known  | 24      |
                """))
                .containsEntry("B6", "2024/25 all all snapchat")
                .containsEntry("B10", "2024/25 all all unknown");
    }

    @Test
    void rangesUnderEachOtherAreValuesWhereANumberStandsBelowThem() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25          |        |
                | Female victims                   |        |
                | Age 11 and under                 | 22     |
                | Age 12-15                        | 97     |
                | Age 16 and over                  | 9      |
                |                                  |        |
                | Victims with no gender recorded  |        |
                | Age 11 and under                 | 1 to 4 |
                | Age 12-15                        | 1 to 4 |
                | Age 16 and over                  | 0      |
                |                                  |        |
                | Communication used               |        |
                | Snapchat                         | 53     |
                | Instagram                        | 29     |
                """))
                .containsEntry("B8", "2024/25 unknown 0-11 all")
                .containsEntry("B13", "2024/25 all all snapchat");
    }

    @Test
    void aHeadingBetweenHeadsAndAgesInNumbersHeadsTheFirstGroup() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |        |
                | Victim age              | Crimes |
                | FEMALE                  |        |
                | 11                      | 3      |
                | 12                      | 5      |
                | Not known               | 19     |
                | MALE                    |        |
                | 11                      | 0      |
                | 12                      | 1      |
                """))
                .containsEntry("B4", "2024/25 female 11 all")
                .containsEntry("B6", "2024/25 female unknown all")
                .containsEntry("B9", "2024/25 male 12 all");
    }

    @Test
    void labelsAndNumbersInTurnAcrossARowArePairs() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |     |       |     |             |    |            |   |
                | 2a. Gender of victims   |     |       |     |             |    |            |   |
                | Female                  | 158 | Male  | 36  | Not stated  | 9  |            |   |
                |                         |     |       |     |             |    |            |   |
                | 2b. Age of victims      |     |       |     |             |    |            |   |
                | 11 and under            | 44  | 12-15 | 141 | 16 and over | 14 | Not stated | 4 |
                """))
                .containsEntry("F3", "2024/25 unknown all all")
                .containsEntry("B6", "2024/25 all 0-11 all")
                .containsEntry("D6", "2024/25 all 12-15 all")
                .containsEntry("H6", "2024/25 all unknown all")
                .doesNotContainKey("C6");
    }

    @Test
    void anAnswerInOneSectionOfAFormIsNoHeadOfTheNext() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25             |    |  |                  |      |
                | Box 1 Number recorded               | 42 |  |                  |      |
                |                                     |    |  |                  |      |
                | SECTION 3 - YOUNGEST VICTIM         |    |  |                  |      |
                | Box 3a Age                          | 6  |  | Box 3b Gender    | Girl |
                |                                     |    |  |                  |      |
                | SECTION 5 - MEANS OF COMMUNICATION  |    |  |                  |      |
                | Box 5a WhatsApp                     | 19 |  | Box 5e TikTok    | 8    |
                | Box 5b Facebook                     | 12 |  | Box 5f Instagram | 23   |
                """))
                .containsEntry("E8", "2024/25 all all tiktok")
                .containsEntry("B8", "2024/25 all all whatsapp");
    }

    @Test
    void agesInNumbersBelongToTheCountsBehindABlankColumn() {
        assertThat(DrawnMeanings.of("""
                | S.15A - Victim age by sex 2024/25 |  |             |
                | Sex:                              |  | FEMALE      |
                | Age                               |  | Crime Count |
                | 8                                 |  | 1           |
                | 10                                |  | 3           |
                | 11                                |  | 5           |
                | Sum:                              |  | 9           |
                """))
                .containsEntry("C4", "2024/25 female 8 all")
                .containsEntry("C7", "2024/25 female all all");
    }

    @Test
    void codesThatAreExplainedAreLabelsBelowCode() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25. V1 = Victim aged 11 and under; V2 = Victim aged 12-15; VT = All ages | |
                |                                                                                     | |
                | Code | Count |
                | V1   | 35    |
                | V2   | 107   |
                | VT   | 162   |
                """))
                .containsEntry("B4", "2024/25 all 0-11 all")
                .containsEntry("B6", "2024/25 all all all");
    }

    @Test
    void headsMayStandBelowAndRowLabelsAtTheRightOverALineThatTitlesThem() {
        assertThat(DrawnMeanings.of("""
                | 49          | 138   | 34           | All victims      |
                | 34          | 29    | 5            | Male             |
                | 15          | 109   | 29           | Female           |
                | 16 and over | 12-15 | 11 and under | Gender of victim |
                | Age of victim, offences 2024/25 | | |             |
                """))
                .containsEntry("A1", "2024/25 all 16+ all")
                .containsEntry("C3", "2024/25 female 0-11 all");
        assertThat(DrawnMeanings.of("""
                | 33         | Not known     |
                | 3          | Snapchat      |
                | Times used | Communication |
                """)).containsEntry("A2", "? all all snapchat");
    }

    @Test
    void agesInYearsLabelTheColumnsBehindABlankOneToo() {
        assertThat(DrawnMeanings.of("""
                |     | 2023/24 |      |  | 2024/25 |      |
                | Age | Female  | Male |  | Female  | Male |
                | 5   | 2       | 0    |  | 3       | 1    |
                | 6   | 2       | 1    |  | 3       | 0    |
                | 7   | 4       | 1    |  | 6       | 1    |
                """))
                .containsEntry("B3", "2023/24 female 5 all")
                .containsEntry("F5", "2024/25 male 7 all");
    }

    @Test
    void labelsAtTheRightBehindABlankColumn() {
        assertThat(DrawnMeanings.of("""
                | 2023/24 | 2024/25 |  | Offences 71/17          |
                | 214     | 242     |  | Total offences          |
                | 170     | 194     |  | of which: female victim |
                | 44      | 48      |  | of which: male victim   |
                """))
                .containsEntry("A2", "2023/24 all all all")
                .containsEntry("B3", "2024/25 female all all")
                .containsEntry("B4", "2024/25 male all all");
    }

    @Test
    void numbersOnBothSidesOfTheirLabels() {
        assertThat(DrawnMeanings.of("""
                | April 2024 to March 2025 |  |               |   |       |
                | Females                  |  | Age of victim |   | Males |
                | 7                        |  | 11 and under  |   | 0     |
                | 34                       |  | 12-15         |   | 9     |
                |                          |  | All offences  | 50 |      |
                """))
                .containsEntry("A3", "2024/25 female 0-11 all")
                .containsEntry("A4", "2024/25 female 12-15 all")
                .containsEntry("E4", "2024/25 male 12-15 all");
    }

    @Test
    void numbersThatTellTheirLabelsSayNothingOfThoseBesideThem() {
        assertThat(DrawnMeanings.of("""
                | Offences in 2024/25 |                   |
                | Victim gender       | Victim age        |
                | Female – 109        | 11 and under – 41 |
                | Male – 30           | 12-15 – 96        |
                """))
                .containsEntry("A3", "2024/25 female all all")
                .containsEntry("B3", "2024/25 all 0-11 all")
                .containsEntry("B4", "2024/25 all 12-15 all");
    }

    @Test
    void headsOverAFirstBodyHoldForTheNextBelowAHeadingOfItsOwn() {
        assertThat(DrawnMeanings.of("""
                | Offences     |                   |     |                    |     |
                | Age band     | Q1 (Apr-Jun 2024) | <   | Full year 2024/25  | <   |
                |              | Girl              | Boy | Girl               | Boy |
                | 11 and under | 10                | 2   | 13                 | 6   |
                | 12 to 15     | 14                | 3   | 19                 | 7   |
                | All offences | 29                | <   | 45                 | <   |
                |              |                   |     |                    |     |
                | Platform     |                   |     |                    |     |
                | Snapchat     | 11                | <   | 23                 | <   |
                | Kik          | 3                 | <   | 5                  | <   |
                """))
                .containsEntry("B4", "1 April 2024 to 30 June 2024 female 0-11 all")
                .containsEntry("B9", "1 April 2024 to 30 June 2024 all all snapchat")
                .containsEntry("D10", "2024/25 all all kik");
    }

    @Test
    void aGroupEndsWhereItsRowsAreNoLongerSetIn() {
        assertThat(DrawnMeanings.of("""
                | Offences 71/17               | 2024/25 | 2023/24 |
                | Female victims               |         |         |
                | > 11 and under               | 17      | 15      |
                | > 12-15                      | 42      | 43      |
                | Total female victims         | 59      | 58      |
                | Male victims                 |         |         |
                | > 11 and under               | 2       | 4       |
                | > 12-15                      | 17      | 11      |
                | Total male victims           | 19      | 15      |
                | Victims, gender not recorded | 1       | 4       |
                """))
                .containsEntry("B4", "2024/25 female 12-15 all")
                .containsEntry("B8", "2024/25 male 12-15 all")
                .containsEntry("B10", "2024/25 unknown all all");
    }

    @Test
    void aColumnOfNotesDoesNotMakeRowsOfHeadings() {
        assertThat(DrawnMeanings.of("""
                | Offences 71/17 |      |         |         |
                |                | Note | 2024/25 | 2023/24 |
                | Analysis by method | 3 |        |         |
                | Discord        |      | 4       | 3       |
                | Kik            |      | 5       | 6       |
                """))
                .containsEntry("C4", "2024/25 all all discord")
                .containsEntry("D5", "2023/24 all all kik");
    }

    @Test
    void aHeadOfAgesMaySayInBracketsWhatIsCounted() {
        assertThat(DrawnMeanings.of("""
                | Age at time of offence (offences recorded in 2024/25) | Female | Male | Total |
                | 7                                                     | 1      | 0    | 1     |
                | 12                                                    | 29     | 6    | 35    |
                | 16                                                    | 5      | 1    | 6     |
                | Total                                                 | 35     | 7    | 42    |
                """))
                .containsEntry("B2", "2024/25 female 7 all")
                .containsEntry("D4", "2024/25 all 16 all")
                .containsEntry("C5", "2024/25 male all all");
    }

    @Test
    void aBlankRowAfterEachAndABlankColumnBesideEachPartNothing() {
        assertThat(DrawnMeanings.of("""
                | Victims, year ending 31 March 2025 |

                |              | | Female | | Male | | Unknown |

                | 11 and under | | 41     | | 7    | | 3       |

                | 12-15        | | 142    | | 30   | | 11      |

                | Unknown      | | 9      | | 0    | | 1       |
                """))
                .containsEntry("C9", "2024/25 female unknown all")
                .containsEntry("G9", "2024/25 unknown unknown all");
    }

    @Test
    void anAnswerBelowItsQuestionEndsThere() {
        assertThat(DrawnMeanings.of("""
                | 1. Number of recorded crimes, 1 April 2024 to 31 March 2025: |
                | 268                    |

                | 3. Youngest victim:    |
                | Girl, aged 7           |

                | 5. Forms of communication: |
                | Snapchat - 105         |
                | Kik - 6                |
                """))
                .containsEntry("A8", "2024/25 all all snapchat")
                .containsEntry("A9", "2024/25 all all kik");
    }

    /** The answer on the youngest victim may stand between the parts of a table, whose heads go on below it. */
    @Test
    void answersInWordsBetweenThePartsOfATableDoNotEndIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences     | 2022/23   | 2023/24  | 2024/25    |
                | Recorded offences  | 69        | 86       | 80         |

                | Youngest victim    | Female, 7 | Male, 8  | 6 (female) |

                | Communication used |           |          |            |
                | Snapchat           | 35        | 40       | 27         |
                | Kik                | 11        | 17       | 14         |
                """))
                .containsEntry("B7", "2022/23 all all snapchat")
                .containsEntry("D8", "2024/25 all all kik");
    }
}
