package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class YearOfTotalsTest {
    private static final String QUESTION = "Number of offences under section 15A, 1 April 2024 to 31 March 2025";

    /** A letter with sentences that state numbers, each a row "label | number", and a table without a year. */
    private static Map<String, String> read(List<String> letter, String over, String... sentences) {
        List<Grid> grids = new ArrayList<>();
        if (!letter.isEmpty()) {
            grids.add(GridText.grid("Letter", "| " + String.join(" |\n| ", letter) + " |\n"));
        }
        grids.add(GridText.grid("Table 1 (A2:B3)", "| " + over + " | |\n| Female | 30 |\n| Male | 9 |\n"));
        for (int i = 0; i < sentences.length; i++) {
            grids.add(GridText.grid("Letter, A1, sentence " + (i + 1), "| " + sentences[i] + " |\n"));
        }
        return DrawnMeanings.of(grids);
    }

    @Test
    void theLatestYearOfTotalsIsThatOfTheTables() {
        assertThat(read(List.of(), "By gender", "offences 2024/25 | 39", "2023/24 | 28"))
                .containsEntry("Table 1 (A2:B3)!B2", "2024/25 female all all");
    }

    @Test
    void whereALineSpeaksOfTheYearBeforeItIsOpen() {
        assertThat(read(List.of(), "By gender in the year before", "offences 2024/25 | 39", "2023/24 | 28"))
                .doesNotContainEntry("Table 1 (A2:B3)!B2", "2024/25 female all all");
    }

    @Test
    void aLaterYearOfOneCategoryLeavesItOpen() {
        assertThat(read(List.of(), "By gender", "offences 2023/24 | 39", "2024/25 Kik | 3"))
                .containsEntry("Table 1 (A2:B3)!B2", "? female all all");
    }

    @Test
    void theYearAskedDoesNotHoldWhereTheTotalIsOfAnother() {
        assertThat(read(List.of(QUESTION), "By gender", "Between 1 January 2024 and 31 December 2024 offences | 39"))
                .containsEntry("Table 1 (A2:B3)!B2", "? female all all");
    }

    @Test
    void whatIsSaidOfAllFiguresHolds() {
        assertThat(read(
                        List.of(QUESTION, "All figures below are for the calendar year 2024."),
                        "By gender",
                        "Between 1 January 2024 and 31 December 2024 offences | 39"))
                .containsEntry("Table 1 (A2:B3)!B2", "2024 female all all");
    }
}
