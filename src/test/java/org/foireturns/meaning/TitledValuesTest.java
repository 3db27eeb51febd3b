package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitledValuesTest {
    @Test
    void platformsOfAnAgeOfTheYoungestVictimAreOfThatAge() {
        String drawn = """
                | %s, 2024/25 |    |
                | Snapchat    | 51 |
                | Kik         | 18 |
                """;
        assertThat(DrawnMeanings.of(drawn.formatted("S.15A by platform where the youngest victim was under 13")))
                .containsEntry("B2", "2024/25 all 0-12 snapchat");
        assertThat(DrawnMeanings.of(drawn.formatted("S.15A by platform, youngest victim female")))
                .containsEntry("B2", "2024/25 female all snapchat");
        assertThat(DrawnMeanings.of(drawn.formatted("S.15A by platform and age of youngest victim")))
                .containsEntry("B2", "2024/25 all all snapchat");
    }

    @Test
    void aTitleOfManyWordsNarrowsItsTableAsAShortOneDoes() {
        String drawn = """
                | %s       |    |
                | Snapchat | 51 |
                | Kik      | 18 |
                """;
        assertThat(DrawnMeanings.of(drawn.formatted("Number of section 15A Sexual Offences Act 2003 offences recorded "
                        + "by Kent Police involving female victims in 2024/25")))
                .containsEntry("B2", "2024/25 female all snapchat");
        assertThat(DrawnMeanings.of(drawn.formatted("Number of offences of sexual communication with a child with a "
                        + "victim aged under 13, by platform, 1 April 2024 to 31 March 2025")))
                .containsEntry("B2", "2024/25 all 0-12 snapchat");
        assertThat(DrawnMeanings.of(
                        drawn.formatted("Offences of sexual communication with a child where the victim was "
                                + "aged under 16, by platform used, 2024/25")))
                .containsEntry("B2", "2024/25 all all snapchat");
        assertThat(DrawnMeanings.of(drawn.formatted("Number of offences of sexual communication with a child under 16 "
                        + "recorded between 1 April 2024 and 31 March 2025, by platform")))
                .containsEntry("B2", "2024/25 all all snapchat");
    }

    @Test
    void aLongTitleWithoutAVerbNarrowsAndASentenceIsPassedOver() {
        String drawn = """
                | s.15A, 2024/25 |    |

                | %s             |    |
                | Snapchat       | 51 |
                | Kik            | 18 |
                """;
        assertThat(
                        DrawnMeanings.of(
                                drawn.formatted(
                                        "As sheet Q5, for the middle band of question 2 and no other: victims 12 up to and including 15")))
                .containsEntry("B4", "2024/25 all 12-15 snapchat");
        assertThat(DrawnMeanings.of(drawn.formatted(
                        "We can also say what was found where the victim was a boy of 12, 13, 14 or 15 years.")))
                .containsEntry("B4", "2024/25 all all snapchat");
    }

    @Test
    void theGenderOfASuspectIsThatOfNoVictim() {
        assertThat(DrawnMeanings.of("""
                | s.15A, 2024/25             |    |

                | The suspects were all male |    |
                | Snapchat                   | 51 |
                | Kik                        | 18 |
                """)).containsEntry("B4", "2024/25 all all snapchat");
    }

    @Test
    void whatIsNotKnownIsWhatTheTitleNamesBeforeIt() {
        String drawn = """
                | s.15A              |    |

                | %s                 |    |
                | %s                 | 51 |
                | %s                 | 18 |
                """;
        assertThat(DrawnMeanings.of(
                        drawn.formatted("Victims whose gender is not known (all ages), 2024/25", "Snapchat", "Kik")))
                .containsEntry("B4", "2024/25 unknown all snapchat");
        assertThat(DrawnMeanings.of(drawn.formatted(
                        "These lines show how many offences of sexual communication with a child were recorded "
                                + "in 2024/25 where the gender of the victim is missing from the record.",
                        "11 and under",
                        "12-15")))
                .containsEntry("B4", "2024/25 unknown 0-11 all");
        assertThat(DrawnMeanings.of(
                        drawn.formatted("Victims aged 12 to 15, gender not recorded, 2024/25", "Snapchat", "Kik")))
                .containsEntry("B4", "2024/25 unknown 12-15 snapchat");
    }
}
