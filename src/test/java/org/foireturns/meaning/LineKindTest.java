package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineKindTest {
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
}
