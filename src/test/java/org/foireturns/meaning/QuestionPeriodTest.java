package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.junit.jupiter.api.Test;

class QuestionPeriodTest {
    private static final String TABLE = """
            | By gender |    |
            | Female    | 30 |
            | Male      | 9  |
            """;

    private static Map<String, String> read(String... letter) {
        return DrawnMeanings.of(List.of(
                GridText.grid("Letter", "| " + String.join(" |\n| ", letter) + " |\n"),
                GridText.grid("Table 1 (A2:B3)", TABLE)));
    }

    @Test
    void ofTwoYearsThatOfTheQuestionHolds() {
        assertThat(read(
                        "Number of offences under section 15A, 1 April 2024 to 31 March 2025",
                        "In 2023/24 there were more of them."))
                .containsEntry("Table 1 (A2:B3)!B2", "2024/25 female all all");
    }

    @Test
    void noneHoldsWhereSeveralAreAsked() {
        assertThat(read("Number of offences under section 15A in 2023/24", "Number of offences under s15A in 2024/25"))
                .containsEntry("Table 1 (A2:B3)!B2", "? female all all");
    }

    @Test
    void aSentenceWithANumberIsNoQuestion() {
        assertThat(read("We recorded 39 offences under section 15A in 2024/25", "In 2023/24 there were more of them."))
                .containsEntry("Table 1 (A2:B3)!B2", "? female all all");
    }
}
