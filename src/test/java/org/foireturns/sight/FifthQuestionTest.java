package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import org.junit.jupiter.api.Test;

class FifthQuestionTest {
    private static final String ANSWERS = """
            | Question                  | Item      | Answer |
            | Q1 Offences in 2024/25    | All       | 118    |
            | Q2 Victims                | Female    | 97     |
            | Q3 Youngest victim        | Age       | 7      |
            | Q4                        | Not asked |        |
            | Q5 Communication method   | Snapchat  | 44     |
            | Q5 Communication method   | Kik       | 3      |
            """;

    @Test
    void aFourthQuestionBeforeAFifthIsNoQuarter() {
        assertThat(Views.from(grid(ANSWERS), "C6")).contains("snapchat").doesNotContain("January");
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
