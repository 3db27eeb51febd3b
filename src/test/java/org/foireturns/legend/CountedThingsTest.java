package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;

class CountedThingsTest {
    @Test
    void numbersMayRepeatWhatTheirHeadsAndLabelsSay() {
        assertThat(DrawnReturn.oneYear("""
                | S.15A 2024/25 | Girls    | Gender unknown |
                | 11 and under  | 13 girls | 1 child        |
                | 12-15         | 48 girls | 3 children     |
                """).observations())
                .containsExactly(
                        "B2 2024/25 female 0-11 13",
                        "C2 2024/25 unknown 0-11 1",
                        "B3 2024/25 female 12-15 48",
                        "C3 2024/25 unknown 12-15 3");
        assertThat(DrawnReturn.oneYear("""
                | S.15A 2024/25 | Offences |
                | Girls         | 13 girls |
                | Boys          | 4 boys   |
                """).observations())
                .containsExactly("B2 2024/25 female 13", "B3 2024/25 male 4");
    }

    /** "13 girls" may be girls of 13, where nothing else says that girls are counted. */
    @Test
    void whatNothingElseSaysStaysInTheCell() {
        assertThat(DrawnReturn.oneYear("""
                | S.15A 2024/25 | Offences |
                | 13 girls      | 5        |
                | 14 girls      | 6        |
                """).observations()).noneMatch(said -> said.startsWith("A"));
    }
}
