package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlatformTotalsTest {
    private static Map<String, String> read(String total, String platforms) {
        return DrawnMeanings.of(
                List.of(grid("Q1", """
                        | Offences | 2024/25 |
                        | Total    | TOTAL   |
                        """.replace("TOTAL", total)), grid("Q3", """
                        | Platform | 2024/25 |
                        | Snapchat | 12      |
                        | Kik      | 5       |
                        | Total    | TOTAL   |
                        """.replace("TOTAL", platforms))));
    }

    @Test
    void theSumOfThePlatformsGivesWayToTheNumberOfOffences() {
        assertThat(read("20", "17"))
                .containsEntry("Q1!B2", "2024/25 all all all")
                .hasEntrySatisfying("Q3!B4", said -> assertThat(said).startsWith("left out"));
    }

    @Test
    void aTotalThatIsNotTheSumOfThePlatformsIsAskedAbout() {
        assertThat(read("20", "18"))
                .hasEntrySatisfying("Q3!B4", said -> assertThat(said).startsWith("asked"));
    }

    @Test
    void theSameNumberStandsTwice() {
        assertThat(read("17", "17")).containsEntry("Q1!B2", "2024/25 all all all");
    }
}
