package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MentionsTest {
    @Test
    void theSumOfMentionsIsNoAnswerBesideTheOffences() {
        assertThat(DrawnMeanings.of("""
                | Method, s.15A   | 2023/24 | 2024/25 |
                | Snapchat        | 71      | 65      |
                | Instagram       | 31      | 43      |
                | Mentions        | 102     | 108     |
                | Unique offences | 90      | 95      |
                """))
                .containsEntry("B4", "left out: mentions of all platforms")
                .containsEntry("C4", "left out: mentions of all platforms")
                .containsEntry("C5", "2024/25 all all all")
                .containsEntry("C2", "2024/25 all all snapchat");
    }

    @Test
    void theTotalOfCountedPlatformsIsNoneBesideThatOfVictims() {
        String drawn = """
                | S.15A 2024/25 | %s  |   | Row Labels  | Count of MO Comms Type |
                | Female        | 50  |   | Snapchat    | 70                     |
                | Male          | 9   |   | Kik         | 30                     |
                | Grand Total   | 59  |   | Grand Total | 100                    |
                """;
        assertThat(DrawnMeanings.of(drawn.formatted("Count of victims")))
                .containsEntry("B4", "2024/25 all all all")
                .containsEntry("E4", "left out: mentions of all platforms");
    }

    @Test
    void withoutTheOffencesItStaysForWhatItIs() {
        assertThat(DrawnMeanings.of("""
                | Method, s.15A | 2024/25 |
                | Snapchat      | 65      |
                | Mentions      | 108     |
                """)).containsEntry("B3", "2024/25 all all all");
    }

    @Test
    void inATableOfItsOwnItsLabelMustSaySo() {
        String offences = """
                | S.15A offences 2024/25 | 95 |
                |                        |    |
                | Platform               | Times used |
                | Snapchat               | 65         |
                | Instagram              | 43         |
                | %s                     | 108        |
                """;
        assertThat(DrawnMeanings.of(offences.formatted("Total mentions")))
                .containsEntry("B6", "left out: mentions of all platforms");
        assertThat(DrawnMeanings.of(offences.formatted("All platforms")))
                .containsEntry("B6", "left out: mentions of all platforms");
        assertThat(DrawnMeanings.of(offences.formatted("Total")).get("B6")).doesNotContain("left out");
    }

    /** The force beside its own total makes it no other total. */
    @Test
    void theTotalOfOffencesMayNameItsForce() {
        assertThat(DrawnMeanings.of("""
                | Area              | S.15A offences 2024/25 |
                | North             | 30                     |
                | South             | 9                      |
                | Kent Police total | 39                     |

                | Platform flags 2024/25, s.15A | Flags |
                | Snapchat                      | 41    |
                | Kik                           | 9     |
                | Total flags                   | 50    |
                """)).containsEntry("B9", "left out: mentions of all platforms");
    }
}
