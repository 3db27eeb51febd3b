package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkingsTest {
    @Test
    void whatServesAChartBesideTheAnswerIsAskedAbout() {
        Map<String, String> said = DrawnMeanings.of("""
                | S.15A offences | 2024-04-01 | 2024-05-01 | Total |  |            |         |         |
                | Girls          | 10         | 12         | 22    |  |            |         |         |
                | Boys           | 1          | 2          | 3     |  |            |         |         |
                |                |            |            |       |  |            |         |         |
                |                |            |            |       |  | Chart data |         |         |
                |                |            |            |       |  | Month      | 2024/25 | 2023/24 |
                |                |            |            |       |  | Apr        | 11      | 9       |
                |                |            |            |       |  | May        | 14      | 8       |
                """);
        assertThat(said)
                .containsEntry("B2", "1 April 2024 to 30 April 2024 female all all")
                .containsEntry("D2", "1 April 2024 to 31 May 2024 female all all");
        assertThat(said.get("G7")).startsWith("asked: stands under a title by which it serves a chart");
        assertThat(said.get("H8")).startsWith("asked: stands under a title by which it serves a chart");
    }

    @Test
    void theDataOfADashboardAreItsAnswer() {
        assertThat(DrawnMeanings.of(List.of(grid("Dashboard", """
                        | S.15A offences 2024/25 | 14 |
                        """), grid("Chart data", """
                        | S.15A offences | 2023/24 | 2024/25 |
                        | Girls          | 10      | 11      |
                        | Boys           | 2       | 3       |
                        """))))
                .containsEntry("Chart data!B2", "2023/24 female all all");
    }

    @Test
    void whereNothingElseAnswersItIsCounted() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences: chart data |         |
                | Gender                     | 2024/25 |
                | Girls                      | 11      |
                | Boys                       | 3       |
                """)).containsEntry("B3", "2024/25 female all all");
    }
}
