package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class YoungestPairsTest {
    private static String row(Grid grid, int row) {
        return grid.row(row).stream().map(Cell::text).collect(Collectors.joining(" | "));
    }

    private static Grid paired(String drawing) {
        YoungestPairs pairs = new YoungestPairs(Grammars.ofConfig());
        Workbook paired = pairs.writtenOut(new Workbook(List.of(grid(drawing)), List.of()));
        return pairs.places().without(paired.grids().get(0));
    }

    @Test
    void theGendersOfSeveralYearsStandBehindTheirAges() {
        Grid paired = paired("""
                |                    | 2023/24 | 2024/25 |
                | Q3 Youngest victim |         |         |
                | Age                | 4       | 5       |
                | Gender             | Female  | Male    |
                | Snapchat           | 7       | 9       |
                """);
        assertThat(row(paired, 2)).isEqualTo("Q3 Youngest victim: Age | 4 (Female) | 5 (Male)");
        assertThat(row(paired, 3)).isEmpty();
        assertThat(row(paired, 4)).isEqualTo("Snapchat | 7 | 9");
    }

    @Test
    void aRowMayAskItself() {
        Grid paired = paired("""
                | Q3 | Youngest victim | Age    | 7    |
                | Q3 | Youngest victim | Gender | Male |
                """);
        assertThat(row(paired, 0)).endsWith("Youngest victim: Age | 7 (Male)");
    }

    @Test
    void theNumberOfTheQuestionMayStandBeforeIt() {
        Grid paired = paired("""
                | Question                       | 2023/24 | 2024/25 |
                | Q3. Age of youngest victim     | 7       | 8       |
                | Q3. Gender of youngest victim  | Female  | Male    |
                | Q5. Snapchat                   | 5       | 9       |
                """);
        assertThat(row(paired, 1)).isEqualTo("Q3. Age of youngest victim | 7 (Female) | 8 (Male)");
        assertThat(row(paired, 2)).isEmpty();
    }

    @Test
    void oneAnswerBelowItsQuestionIsReadAsItStands() {
        assertThat(row(paired("| Youngest victim | |\n| Age | 7 |\n| Gender | Male |\n"), 2))
                .isEqualTo("Gender | Male");
    }

    @Test
    void whereNobodyAsksForTheYoungestTheyAreLabels() {
        assertThat(row(paired("| Victims | | |\n| Age | 7 | 8 |\n| Gender | Male | Female |\n"), 2))
                .isEqualTo("Gender | Male | Female");
    }
}
