package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;

class QuestionsInBracketsTest {
    private static final String SHEET = """
            | Sexual communication with a child       |          |
            | Offences recorded 2024/25 (Q1)          | 74       |
            |                                         |          |
            | %s Age of victim                        | Offences |
            | 11 and under                            | 14       |
            | 12-15                                   | 60       |
            |                                         |          |
            | %s Platform                             | Offences |
            | Snapchat                                | 50       |
            """;

    @Test
    void oneBehindAYearIsNoQuarterWhereOthersNumberQuestions() {
        assertThat(DrawnReturn.oneYear(SHEET.formatted("Q2", "Q5")).observations())
                .contains("B2 2024/25 74", "B5 2024/25 0-11 14", "B9 2024/25 snapchat 50");
    }

    @Test
    void withoutOthersItMayBeOne() {
        assertThat(DrawnReturn.oneYear(SHEET.formatted("", "")).observations()).doesNotContain("B2 2024/25 74");
    }
}
