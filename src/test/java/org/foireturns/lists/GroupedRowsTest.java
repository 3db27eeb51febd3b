package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foireturns.GridText;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class GroupedRowsTest {
    /** Whether rows with a number of offences below a head are a list. */
    private static boolean areList(String head, String... rows) {
        Grid grid = GridText.grid(head + "\n" + String.join("\n", rows) + "\n");
        List<String> heads = grid.row(0).stream().map(cell -> cell.text()).toList();
        ListSample sample = ListSample.below(0, grid, 0, heads, Map.of(), DrawnList.WORDS);
        return new GroupedRows(sample.plan(), sample.rows(), DrawnList.WORDS)
                .areList(new LongLines(sample, DrawnList.WORDS));
    }

    @Test
    void aColumnThatNobodyAskedForSplitsThem() {
        String[] split = IntStream.range(0, 8)
                .mapToObj(i -> "| Female | 12-15 | Ward " + i + " | 2 |")
                .toArray(String[]::new);
        assertThat(areList("| Sex | Age | Beat | Offences |", split)).isTrue();
    }

    @Test
    void oneRowForEachCombinationIsATable() {
        assertThat(areList(
                        "| Sex | Age | Offences |",
                        "| Female | 0-11  | 4  |",
                        "| Female | 12-15 | 31 |",
                        "| Female | 16-17 | 2  |",
                        "| Male   | 0-11  | 1  |",
                        "| Male   | 12-15 | 9  |",
                        "| Male   | 16-17 | 3  |"))
                .isFalse();
    }
}
