package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnlabelledTest {
    @Test
    void aRowWithoutALabelIsAskedAbout() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A | 2023/24 | 2024/25 |
                | Female                  | 30      | 31      |
                | Male                    | 9       | 8       |
                |                         | 4       | 5       |
                """))
                .containsEntry("B4", "asked: no label stands beside it, as one does beside its neighbours")
                .containsEntry("B2", "2023/24 female all all");
    }

    @Test
    void theSumOfTheOthersIsTheirTotal() {
        assertThat(DrawnMeanings.of("""
                | Gender of victim, s.15A | 2023/24 | 2024/25 |
                | Female                  | 30      | 31      |
                | Male                    | 9       | 8       |
                |                         | 39      | 39      |
                """)).containsEntry("B4", "2023/24 all all all");
    }
}
