package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void aTitleSaysWhatNoLabelSays() {
        assertThat(DrawnMeanings.of("""
                | Female victims of s.15A offences, 2024/25 |    |
                | 12-15                                     | 30 |
                | 16-17                                     | 9  |
                """)).containsEntry("B2", "2024/25 female 12-15 all");
    }

    @Test
    void labelsThatSayOtherwiseStand() {
        assertThat(DrawnMeanings.of("""
                | Female victims of s.15A offences, 2024/25 |    |
                | Female                                    | 30 |
                | Male                                      | 9  |
                | Total                                     | 39 |
                """))
                .containsEntry("B3", "2024/25 male all all")
                .containsEntry("B4", "2024/25 all all all");
    }

    @Test
    void aLoneNumberIsTheAnswerToTheQuestionOverIt() {
        assertThat(DrawnMeanings.of("""
                | How many s.15A offences were recorded in 2024/25? |     |
                | Our answer                                        | 312 |
                """)).containsEntry("B2", "2024/25 all all all");
    }

    @Test
    void aWordForACountIsAboutTheOffenceInTheTitle() {
        assertThat(DrawnMeanings.of("""
                | Sexual communication with a child 2024/25 |     |
                | Recorded                                  | 294 |
                """)).containsEntry("B2", "2024/25 all all all");
        assertThat(DrawnMeanings.of("""
                | Sexual communication with a child 2024/25 |      |
                | Freedom of Information request            | 1187 |
                """)).containsEntry("B2", "asked: nothing beside it says what it counts");
    }

    @Test
    void theYoungestVictimOfATitleIsNotOneOfItsPlatforms() {
        String drawn = """
                | S.15A, youngest victim and means, 2024/25 |    |
                | %s                                        | 51 |
                | %s                                        | 18 |
                """;
        assertThat(DrawnMeanings.of(drawn.formatted("Snapchat", "Kik")))
                .containsEntry("B2", "2024/25 all all snapchat")
                .containsEntry("B3", "2024/25 all all kik");
        assertThat(DrawnMeanings.of(drawn.formatted("Female", "Male")))
                .containsEntry("B2", "left out: youngest victim");
    }

    @Test
    void monthsWithoutAYearAreAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences |    |
                | April          | 30 |
                | May            | 9  |
                """)).containsEntry("B2", "asked: gives months without their year");
    }

    @Test
    void whoUsedAPlatformMakesItNoTableOfSuspects() {
        assertThat(DrawnMeanings.of("""
                | Means used by offender, where the OIC wrote it down, s.15A 2024/25 |    |
                | Snapchat                                                           | 51 |
                | Kik                                                                | 18 |
                """)).containsEntry("B2", "2024/25 all all snapchat");
        assertThat(DrawnMeanings.of("""
                | Suspects of s.15A by age, 2024/25 |    |
                | 12-15                             | 51 |
                | 16-17                             | 18 |
                """)).containsEntry("B2", "left out: suspect");
    }

    @Test
    void theNumberOfTheFirstQuestionIsThatOfAllOffences() {
        String drawn = """
                | Kent Police, sexual communication with a child |     |
                | April 2024 to March 2025                       |     |
                | %s                                             | 118 |
                | Girls 12 to 15                                 | 75  |
                """;
        assertThat(DrawnMeanings.of(drawn.formatted("q1 how many"))).containsEntry("B3", "2024/25 all all all");
        assertThat(DrawnMeanings.of(drawn.formatted("q5 how many")).get("B3")).startsWith("asked: ");
        assertThat(DrawnMeanings.of(drawn.formatted("how many")).get("B3")).startsWith("asked: ");
    }

    @Test
    void theFlagsByWhichPlatformsWereFoundAreCountsOfThem() {
        assertThat(DrawnMeanings.of("""
                | Platform flags, s.15A 2024/25 | Flags |
                | Snapchat                      | 30    |
                | Kik                           | 9     |
                """)).containsEntry("B2", "2024/25 all all snapchat");
    }

    /** "Total" over what is hidden is of what the title says; one that is far more is of all. */
    @Test
    void aTotalMayBeMoreThanItsPartsByWhatIsHidden() {
        String drawn = """
                | Female victims of s.15A offences, 2024/25 |    |
                | 11 and under                              | 20 |
                | 12-15                                     | 61 |
                | 16-17                                     | *  |
                | Total                                     | %s |
                """;
        assertThat(DrawnMeanings.of(drawn.formatted("82"))).containsEntry("B5", "2024/25 female all all");
        assertThat(DrawnMeanings.of(drawn.formatted("241"))).containsEntry("B5", "2024/25 all all all");
    }
}
