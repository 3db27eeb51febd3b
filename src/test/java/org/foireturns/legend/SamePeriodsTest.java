package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.grammar.Grammars;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class SamePeriodsTest {
    private static final Map<String, List<String>> WORDS =
            Map.of("same_period", List.of("same period", "dates as above"));

    /** What the text in the third row says. */
    private static String third(String first, String second, String third) {
        String drawing = "| %s | 111 |\n| %s | |\n| %s | |\n".formatted(first, second, third);
        return Objects.requireNonNull(new SamePeriods(Grammars.ofConfig(), WORDS)
                        .writtenOut(new Workbook(List.of(grid(drawing)), List.of()))
                        .grids()
                        .get(0)
                        .cell(2, 0))
                .text();
    }

    @Test
    void aQuestionPointsToTheQuestionsBeforeIt() {
        assertThat(third("Q1. Offences, 2024/25", "For comparison, 96 in 2023/24", "Q2. Age, same period"))
                .isEqualTo("Q2. Age, same period (2024-04-01 - 2025-03-31)");
    }

    @Test
    void anotherTextPointsToAllTexts() {
        assertThat(third("Offences in 2024/25", "Age of victims", "Gender (dates as above)"))
                .isEqualTo("Gender (dates as above) (2024-04-01 - 2025-03-31)");
        assertThat(third("Offences in 2024/25", "For comparison, 96 in 2023/24", "Gender, same period"))
                .isEqualTo("Gender, same period");
    }

    @Test
    void whatNamesItsPeriodPointsToNone() {
        assertThat(third("Offences in 2024/25", "Age", "2023/24, not the same period"))
                .isEqualTo("2023/24, not the same period");
        assertThat(third("Offences in 2024/25", "Age", "Gender")).isEqualTo("Gender");
    }
}
