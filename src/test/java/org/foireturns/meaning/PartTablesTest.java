package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartTablesTest {
    private static final String TWO = """
            | Sexual communication with a child, 2024/25 |          |          |
            | Age                                        | Female   | Male     |
            | 11 and under                               | 21       | 9        |
            | 12-15                                      | 53       | 14       |
            |                                            |          |          |
            | %s                                         |          |          |
            | Age                                        | Female   | Male     |
            | 11 and under                               | %d       | 2        |
            | 12-15                                      | 11       | 3        |
            """;

    @Test
    void aPartThatNamesAPlaceOrATeamIsLeftOut() {
        for (String title : new String[] {
            "Canterbury only",
            "The same for the Canterbury and Thanet districts",
            "Crimes in the Margate area",
            "Only the crimes with the cyber flag",
            "Repeat victims alone"
        }) {
            assertThat(DrawnMeanings.of(TWO.formatted(title, 7)))
                    .containsEntry("B3", "2024/25 female 0-11 all")
                    .containsEntry("C4", "2024/25 male 12-15 all")
                    .containsEntry("B8", "left out: a part of the offences")
                    .containsEntry("C9", "left out: a part of the offences");
        }
    }

    @Test
    void bothAreAskedAboutWhereNobodyKnowsTheWords() {
        assertThat(DrawnMeanings.of(TWO.formatted("Third line alone", 7)))
                .hasEntrySatisfying("B3", said -> assertThat(said).contains("the same meaning as B8"))
                .hasEntrySatisfying("B8", said -> assertThat(said).contains("the same meaning as B3"));
    }

    @Test
    void whatIsMoreIsNoPart() {
        assertThat(DrawnMeanings.of(TWO.formatted("Canterbury only", 22)))
                .hasEntrySatisfying("B8", said -> assertThat(said).contains("the same meaning as B3"));
    }

    @Test
    void aPartOfTheYearWithItsOwnWordsIsAskedAbout() {
        assertThat(DrawnMeanings.of(TWO.formatted("Bluebird cohort, October 2024 to March 2025", 7)))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .hasEntrySatisfying("B8", said -> assertThat(said).contains("may be a part of what other tables tell"));
        assertThat(DrawnMeanings.of(TWO.formatted("October 2024 to March 2025", 7)))
                .containsEntry("B8", "1 October 2024 to 31 March 2025 female 0-11 all");
    }

    @Test
    void sistersOverTheQuartersOfAYearAreNoParts() {
        String quarters = TWO.formatted("Zog April to June 2024", 7) + """

                | Zog July to September 2024 |          |          |
                | Age                        | Female   | Male     |
                | 11 and under               | 5        | 2        |
                | 12-15                      | 11       | 3        |
                """;
        assertThat(DrawnMeanings.of(quarters)).containsEntry("B8", "1 April 2024 to 30 June 2024 female 0-11 all");
    }

    @Test
    void allDistrictsAreNoPart() {
        assertThat(DrawnMeanings.of(TWO.replace("Sexual communication", "All districts: sexual communication")
                        .formatted("Thanet district", 7)))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .containsEntry("B8", "left out: a part of the offences");
    }

    @Test
    void aSubsetIsLeftOutWhateverItsOtherWordsAre() {
        assertThat(DrawnMeanings.of(TWO.formatted("Crimes of the Bluebird cohort (a subset of the above)", 7)))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .containsEntry("B8", "left out: a part of the offences");
    }

    @Test
    void aPartInAnotherUnitIsAskedAbout() {
        assertThat(DrawnMeanings.of(TWO.replace("Sexual communication with a child, 2024/25", "Victims, 2024/25")
                        .formatted("Offences s.15A 2024/25, Bluebird cohort", 7)))
                .containsEntry("B3", "2024/25 female 0-11 all")
                .hasEntrySatisfying("B8", said -> assertThat(said).contains("may be a part of what other tables tell"));
    }

    @Test
    void sheetsNamedByPlacesArePartsOfTheSheetOfAll() {
        String areas = """
                | Sexual communication with a child, 2024/25 |    |
                | Female                                     | %d |
                | Male                                       | %d |
                """;
        assertThat(DrawnMeanings.of(List.of(
                        grid("North", areas.formatted(20, 7)),
                        grid("South", areas.formatted(31, 5)),
                        grid("All", areas.formatted(51, 12)))))
                .containsEntry("North!B2", "left out: a part of the offences")
                .containsEntry("All!B2", "2024/25 female all all")
                .containsEntry("All!B3", "2024/25 male all all");
    }

    @Test
    void theLineAtTheTopOfASheetSpeaksOfAllItsTables() {
        String sheet = """
                | %s                     |          |    |
                | Offences               | 2024/25  | %d |

                | Age                    | Female   | Male |
                | 11 and under           | %d       | 2    |
                | 12-15                  | %d       | 3    |

                | Platform               | Offences |
                | Snapchat               | %d       |
                """;
        Map<String, String> said = DrawnMeanings.of(List.of(
                grid("Force total", sheet.formatted("s.15A: whole force", 90, 31, 50, 40)),
                grid("IOW", sheet.formatted("s.15A: Isle of Wight district only", 19, 7, 11, 4))));
        assertThat(said)
                .containsEntry("Force total!C2", "2024/25 all all all")
                .containsEntry("Force total!B5", "2024/25 female 0-11 all")
                .containsEntry("IOW!C2", "left out: a part of the offences")
                .containsEntry("IOW!B5", "left out: a part of the offences")
                .containsEntry("IOW!B9", "left out: a part of the offences");
    }

    @Test
    void aTitleThatSaysByWhatItsLabelsSplitIsOfNoPart() {
        assertThat(DrawnMeanings.of(List.of(grid("Q1", """
                                | S.15A offences by quarter and by area |       |       |       |
                                |                                       |       |       |       |
                                | Quarter                               | North | South | Force |
                                | Apr - Jun 2024                        | 17    | 20    | 37    |
                                | Jul - Sep 2024                        | 21    | 40    | 61    |
                                """), grid("Q2", """
                                | S.15A 2024/25 | Offences |
                                | Female        | 150      |
                                | Male          | 48       |
                                | Total         | 198      |
                                """))))
                .containsEntry("Q1!D4", "1 April 2024 to 30 June 2024 all all all");
    }

    /** Each month has less than its year, whatever the words over them mean. */
    @Test
    void theMonthsOfAYearAreNoPartOfIt() {
        assertThat(DrawnMeanings.of("""
                        | Bluebird   | Offences |
                        | April 2024 | 8        |
                        | May 2024   | 9        |
                        | June 2024  | 12       |

                        | Year    | Offences |
                        | 2024/25 | 97       |
                        """))
                .containsEntry("B2", "1 April 2024 to 30 April 2024 all all all")
                .containsEntry("B4", "1 June 2024 to 30 June 2024 all all all")
                .containsEntry("B7", "2024/25 all all all");
    }
}
