package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetsOfAreasTest {
    private static Map<String, String> sheets(String force) {
        String drawn = """
                | %s: sexual communication with a child, 2024/25 |   |
                | Female                                         | %s |
                | Male                                           | %s |
                | Unknown                                        | %s |
                """;
        return DrawnMeanings.of(List.of(
                grid("Zork", drawn.formatted("Zork", 20, 4, 1)),
                grid("Wibble", drawn.formatted("Wibble", 31, 7, 2)),
                grid("All of us", drawn.formatted("All of us", 51, 11, force))));
    }

    @Test
    void theSheetThatIsTheSumOfAllOthersStands() {
        assertThat(sheets("3"))
                .containsEntry("All of us!B2", "2024/25 female all all")
                .containsEntry("All of us!B4", "2024/25 unknown all all")
                .containsEntry("Zork!B2", "left out: " + Subjects.AREA)
                .containsEntry("Wibble!B4", "left out: " + Subjects.AREA);
    }

    @Test
    void oneNumberThatIsNotTheSumLeavesAllOpen() {
        assertThat(sheets("4").get("Zork!B2")).startsWith("asked: ");
        assertThat(sheets("4").get("All of us!B2")).startsWith("asked: ");
    }
}
