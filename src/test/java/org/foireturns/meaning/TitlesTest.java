package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.junit.jupiter.api.Test;

/** What stands over a table and speaks for it, and what stands there and does not. */
class TitlesTest {
    @Test
    void aPivotTableIsOfWhatItIsFilteredBy() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |          |
                |                        |          |
                | Victim Gender          | Female   |
                |                        |          |
                | Row Labels             | Offences |
                | 11 and under           | 9        |
                | 12-15                  | 40       |
                |                        |          |
                | Victim Gender          | (All)    |
                |                        |          |
                | Row Labels             | Offences |
                | 11 and under           | 11       |
                | 12-15                  | 48       |
                """))
                .containsEntry("B6", "2024/25 female 0-11 all")
                .containsEntry("B12", "2024/25 all 0-11 all");
    }

    @Test
    void anExampleInANoteAtTheEndMakesNoFigureUp() {
        assertThat(DrawnMeanings.of("""
                | Recorded crimes of sexual communication with a child 2024-25: 25                         |          |
                |                                                                                          |          |
                | Gender                                                                                   | Offences |
                | Female                                                                                   | 12       |
                | Male                                                                                     | 9        |
                |                                                                                          |          |
                | A further 4 crimes have no victim linked (for example a police decoy): they are not above |         |
                """)).containsEntry("B4", "2024/25 female all all");
    }

    @Test
    void aQuestionThatNamesAnExampleMakesNoFigureUp() {
        assertThat(DrawnMeanings.of("""
                | 4. All forms of communication used in 2024/25 (for example Facebook) |          |
                | Platform                                                             | Offences |
                | Snapchat                                                             | 12       |
                | Kik                                                                  | 9        |
                """)).containsEntry("B3", "2024/25 all all snapchat");
    }

    @Test
    void figuresThatAreMadeUpAtTheTopOfASheetAreSoInAllItsTables() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 - TEST, dummy figures to check the totals of the template |          |
                |                                                                         |          |
                | Gender                                                                  | Offences |
                | Female                                                                  | 100      |
                | Male                                                                    | 100      |
                |                                                                         |          |
                |                                                                         |          |
                | Platform                                                                | Times    |
                | Snapchat                                                                | 999      |
                | Kik                                                                     | 999      |
                """))
                .containsEntry("B4", "left out: example")
                .containsEntry("B9", "left out: example");
    }

    @Test
    void answersToTheYoungestVictimAreNoTitles() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences  |          |          |
                | Gender          | 23/24    | 24/25    |
                | Female          | 57       | 71       |
                | Male            | 13       | 12       |
                |                 |          |          |
                | Youngest victim | Female 6 | Female   |
                |                 |          |          |
                | App             | 23/24    | 24/25    |
                | Snapchat        | 64       | 91       |
                | Kik             | 6        | 9        |
                """))
                .containsEntry("B9", "2023/24 all all snapchat")
                .containsEntry("C9", "2024/25 all all snapchat");
    }

    @Test
    void aRowBehindTheQuestionForTheYoungestVictimAnswersIt() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25           |          |          |
                | Age                               | Female   | Total    |
                | 12-15                             | 61       | 73       |
                | Total                             | 61       | 73       |
                |                                   |          |          |
                | Ieuengaf / Youngest victim        | '7       | Female   |
                |                                   |          |          |
                | App                               | Number   |          |
                | Snapchat                          | 64       |          |
                """))
                .containsEntry("B4", "2024/25 female all all")
                .containsEntry("B6", "left out: youngest victim");
    }

    @Test
    void aSentenceThatTellsANumberSaysNoSubject() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25                                             |    |
                | In 2023 the force trained 15 officers, and 240 pupils were seen.    |    |
                |                                                                     |    |
                | Female                                                              | 58 |
                | Male                                                                | 20 |
                """)).containsEntry("B4", "2024/25 female all all");
    }

    @Test
    void theMeaningOfASignIsNoTitle() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25                  |    |
                | x = number less than five               |    |
                |                                         |    |
                | Offences of sexual communication        | 58 |
                """)).containsEntry("B4", "2024/25 all all all");
    }

    @Test
    void aSentenceThatTellsANumberTellsThePeriodOfThatNumber() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 1 April 2024 to 31 March 2025                                                     |    |
                | We can confirm that we hold this. (For interest: 371 were recorded in the calendar year of 2023.) |    |
                |                                                                                                   |    |
                | Female                                                                                            | 58 |
                | Male                                                                                              | 20 |
                """)).containsEntry("B4", "2024/25 female all all");
    }

    @Test
    void aTitleSpeaksWhereLabelsSayTheSame() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25        |   |
                |                               |   |
                | GENDER NOT RECORDED           |   |
                | 11 and under                  | 3 |
                | 12-15                         | 5 |
                | Sub total gender not recorded | 8 |
                """)).containsEntry("B4", "2024/25 unknown 0-11 all");
    }

    @Test
    void aCornerThatSaysAGenderIsATitleOfItsBlock() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences      |         |         |
                |                     |         |         |
                | Female victim       | 2023/24 | 2024/25 |
                | 11 and under        | 14      | 19      |
                | 12-15               | 55      | 61      |
                | Subtotal            | 69      | 80      |
                |                     |         |         |
                | Victim: not known   | 2023/24 | 2024/25 |
                | 11 and under        | 1       | 2       |
                | 12-15               | 4       | 3       |
                | Subtotal            | 5       | 5       |
                |                     |         |         |
                | Force total         | 74      | 85      |
                """))
                .containsEntry("B4", "2023/24 female 0-11 all")
                .containsEntry("C6", "2024/25 female all all")
                .containsEntry("C13", "2024/25 all all all");
    }

    @Test
    void aLoneNumberAnswersTheQuestionOverIt() {
        assertThat(DrawnMeanings.of("""
                | Q1 | How many s.15A offences were recorded in 2024/25? |
                |    | Our answer                                        | 312 |
                """)).containsEntry("C2", "2024/25 all all all");
    }

    @Test
    void countsByTheYearOfTheDeedStandBesideThoseByTheYearOfTheRecord() {
        assertThat(DrawnMeanings.of("""
                | Table A. S.15A offences by financial year in which the crime was recorded  |         |
                | Gender                                                                     | 2024/25 |
                | Female                                                                     | 137     |
                | Male                                                                       | 28      |
                |                                                                            |         |
                | Table B. S.15A offences by financial year in which the crime was committed |         |
                | Gender                                                                     | 2024/25 |
                | Female                                                                     | 118     |
                | Male                                                                       | 23      |
                """))
                .containsEntry("B3", "2024/25 female all all")
                .containsEntry("B8", "left out: a figure beside the answer");
    }

    @Test
    void theAnswerAboutTheYoungestVictimIsNoTitle() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |    |
                | Female                 | 20 |
                |                        |    |
                | Youngest victim        |    |
                | Male, 5 years          |    |
                |                        |    |
                | Platform               | No |
                | Snapchat               | 34 |
                | Kik                    | 6  |
                """)).containsEntry("B8", "2024/25 all all snapchat");
    }

    @Test
    void aSpanOfYearsIsNoAge() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |    |
                |                        |    |
                | 5 year                 |    |
                | Female                 | 20 |
                | Male                   | 3  |
                """)).containsEntry("B4", "2024/25 female all all");
    }

    @Test
    void aTitleThatNamesOffencesAndVictimsSaysNoUnit() {
        assertThat(DrawnMeanings.at("B3", """
                | Offences and victims are counted separately |          |         |
                | S.15A                                       | Offences | Victims |
                | 2024/25                                     | 70       | 67      |
                """).unit()).isEqualTo(org.foireturns.model.Unit.OFFENCES);
    }

    @Test
    void theNearestTitleThatSaysWhatIsCountedHolds() {
        assertThat(DrawnMeanings.at("B4", """
                | Number of times each form of communication was used |   |
                | Recorded offences 2024/25                           |   |
                | Gender | Number |
                | Female | 12     |
                """).unit()).isEqualTo(org.foireturns.model.Unit.OFFENCES);
        assertThat(DrawnMeanings.at("B4", """
                | Recorded offences 2024/25                           |   |
                | Number of times each form of communication was used |   |
                | Platform | Number |
                | Kik      | 12     |
                """).unit()).isEqualTo(org.foireturns.model.Unit.MENTIONS);
    }

    @Test
    void theNumberOfFlagsIsThatOfMentions() {
        for (String head : new String[] {"Count of flags", "Number of tags", "Flag count"}) {
            assertThat(DrawnMeanings.at("B3", """
                    | S.15A offences 2024/25 |    |
                    | Social media           | %s |
                    | Snapchat               | 37 |
                    | Kik                    | 2  |
                    """.formatted(head)).unit())
                    .as(head)
                    .isEqualTo(org.foireturns.model.Unit.MENTIONS);
        }
    }

    @Test
    void theLineAtTheTopOfASheetSaysHowAllItsTablesStand() {
        String drawn = """
                | %s                                     |              |       |
                | S.15A offences 2024/25                 | Offences     |       |
                | All                                    | 64           |       |

                | Gender                                 | 11 and under | 12-15 |
                | Female                                 | 13           | 41    |
                | Male                                   | 1            | 9     |
                """;
        Map<String, String> two = DrawnMeanings.of(List.of(
                GridText.grid("First", drawn.formatted("SUPERSEDED BY THE AMENDED RESPONSE")),
                GridText.grid(
                        "Second", drawn.formatted("Tables").replace("41", "44").replace("64", "67"))));
        assertThat(two)
                .containsEntry("First!C6", "left out: " + Subjects.EARLIER)
                .containsEntry("Second!C6", "2024/25 female 12-15 all");
        assertThat(DrawnMeanings.of(drawn.formatted("WITHDRAWN - please do not use")))
                .containsEntry("C6", "left out: withdrawn");
    }

    @Test
    void whatIsSaidOfAnotherTableOrQuestionIsNotSaidOfThisOne() {
        assertThat(DrawnMeanings.of("""
                | There is no Table 4: question 4 was withdrawn. |          |
                |                                                |          |
                | S.15A 2024/25                                  | Offences |
                | Snapchat                                       | 57       |
                """)).containsEntry("B4", "2024/25 all all snapchat");
    }

    @Test
    void anAnswerThatAsksToDisregardAnotherTakesItsPlace() {
        String table = """
                | S.15A offences 2024/25 |     |
                | Girls                  | %d |
                | Boys                   | %d |
                |                        |     |
                | Platform               |     |
                | Snapchat               | %d |
                | Kik                    | %d |
                """;
        Map<String, String> read = DrawnMeanings.of(List.of(
                GridText.grid("12 May", table.formatted(131, 48, 70, 20)),
                GridText.grid(
                        "2 June",
                        "| Please disregard our reply of 12 May. It counted cancelled crimes. | |\n"
                                + table.formatted(121, 43, 60, 15))));
        assertThat(read)
                .containsEntry("2 June!B3", "2024/25 female all all")
                .containsEntry("2 June!B7", "2024/25 all all snapchat");
        assertThat(read.get("12 May!B2")).startsWith("left out");
        assertThat(read.get("12 May!B6")).startsWith("left out");
    }

    @Test
    void eachOfSeveralPivotTablesIsOfItsOwnFilters() {
        assertThat(DrawnMeanings.of("""
                | Offence             | 71/17 Sexual communication with a child        |      |  | Offence             | 71/17 Sexual communication with a child |      |
                | Financial year      | 2024/25                                        |      |  | Financial year      | 2023/24                                 |      |
                | Count of Victim URN | Column Labels                                  |      |  | Count of Victim URN | Column Labels                           |      |
                | Row Labels          | Female                                         | Male |  | Row Labels          | Female                                  | Male |
                | 12-15               | 40                                             | 9    |  | 12-15               | 33                                      | 7    |
                | 16-17               | 4                                              | 1    |  | 16-17               | 3                                       | 2    |
                |                     |                                                |      |  |                     |                                         |      |
                | Offence             | 88/9 Meeting a child following sexual grooming |      |  |                     |                                         |      |
                | Financial year      | 2024/25                                        |      |  |                     |                                         |      |
                | Count of Victim URN | Column Labels                                  |      |  |                     |                                         |      |
                | Row Labels          | Female                                         | Male |  |                     |                                         |      |
                | 12-15               | 4                                              | 2    |  |                     |                                         |      |
                | 16-17               | 2                                              | 1    |  |                     |                                         |      |
                """))
                .containsEntry("B5", "2024/25 female 12-15 all")
                .containsEntry("F5", "2023/24 female 12-15 all")
                .hasEntrySatisfying("B12", said -> assertThat(said).startsWith("left out"));
    }
}
