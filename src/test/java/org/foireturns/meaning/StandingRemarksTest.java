package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Remarks that numbers do not stand, or are of a part of their period. */
class StandingRemarksTest {
    @Test
    void aRemarkBehindTheNumbersOfARowIsOfThatRow() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences | Note                    |
                | Female        | 30       |                         |
                | Unknown       | 5        | withdrawn - do not use  |
                | Male          | 9        | from 1 October 2024 only |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .hasEntrySatisfying("B3", said -> assertThat(said).contains("does not stand"))
                .hasEntrySatisfying("B4", said -> assertThat(said).contains("only a part of its period"));
    }

    @Test
    void oneBehindTheHeadsIsOfTheWholeTable() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences 2024/25 |          |  |                                                   |
                | Victim                 | Offences |  |                                                   |
                | Female                 | 30       |  |                                                   |
                |                        |          |  |                                                   |
                | Platform               | Offences |  | <- this field only went live on 1 September 2024. |
                | Snapchat               | 20       |  |                                                   |
                | Kik                    | 7        |  |                                                   |
                """))
                .containsEntry("B3", "2024/25 female all all")
                .hasEntrySatisfying("B7", said -> assertThat(said).contains("the remark at D5"));
    }

    @Test
    void oneThatRepeatsAHeadIsOfItsColumn() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2024/25 | 2025/26 |  | 2025/26 so far: 3 months only |
                | Female         | 30      | 12      |  |                               |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .hasEntrySatisfying("C2", said -> assertThat(said).contains("asked"));
    }

    @Test
    void oneThatSaysNeitherChangesNothing() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences | Note                    |
                | Female        | 30       | provisional             |
                | Male          | 9        | from 1 October 2024     |
                | Unknown       | 5        | only these were counted |
                """))
                .containsEntry("B2", "2024/25 female all all")
                .containsEntry("B3", "2024/25 male all all")
                .containsEntry("B4", "2024/25 unknown all all");
    }

    /** Behind the heads of one table and before those of another it speaks of the first alone. */
    @Test
    void oneBesideOtherHeadsIsOfItsRowAlone() {
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences | from 1 October 2024 only |
                | Female        | 30       |                          |
                | Male          | 9        | example                  |
                """))
                .hasEntrySatisfying("B2", said -> assertThat(said).contains("the remark at C1"))
                .hasEntrySatisfying("B3", said -> assertThat(said).contains("the remark at C1"));
        assertThat(DrawnMeanings.of("""
                | S.15A 2024/25 | Offences |                          |
                | Female        | 30       | up to 4 June 2024 only   |
                | Male          | 9        | example                  |
                | Unknown       | 4        | only these five          |
                """))
                .hasEntrySatisfying("B2", said -> assertThat(said).contains("only a part of its period"))
                .hasEntrySatisfying("B3", said -> assertThat(said).contains("does not stand: example"))
                .containsEntry("B4", "2024/25 unknown all all");
    }
}
