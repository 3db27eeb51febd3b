package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import org.junit.jupiter.api.Test;

class FifthQuestionTest {
    private static final String ANSWERS = """
            | Question                     | Item                | Answer  |
            | Q1 Offences recorded 2024/25 | All s15A offences   | 118     |
            | Q2 Victims                   | Female 11 and under | 17      |
            | Q2 Victims                   | Female 12-15        | 74      |
            | Q3 Youngest victim           | Age and gender      | 7, Male |
            | Q4                           | Not asked           |         |
            | Q5 Communication method      | Snapchat            | 44      |
            | Q5 Communication method      | Whatsapp            | 21      |
            | Q5 Communication method      | Kik                 | 3       |
            """;

    @Test
    void aFourthQuestionBeforeAFifthIsNoQuarter() {
        assertThat(Views.from(grid(ANSWERS), "C7")).isEqualTo("snapchat by B7");
    }

    @Test
    void withoutAFifthItIsOne() {
        assertThat(Views.from(grid("""
                | Quarter | 2024/25 |
                | Q1      | 12      |
                | Q2      | 14      |
                | Q3      | 9       |
                | Q4      | 11      |
                """), "B5")).contains("January");
    }
}
