package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.foireturns.GridText;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The columns of lists that stand side by side. */
class StripsTest {
    /** Each strip by its first column and the one behind its last: {@code 0-3 4-7}. */
    private static String strips(String drawing) {
        Grid grid = GridText.grid(drawing);
        return new Strips(HeadLines.at(grid, 0, DrawnList.WORDS), DrawnList.WORDS)
                .found().stream()
                        .map(strip -> strip.left() + "-" + strip.right())
                        .collect(Collectors.joining(" "));
    }

    /** A line of heads and one of the rows below, which stands there three times. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "| Crime no | Sex | Age | >> | 24000101 | F | 13 | > 0-3",
                "| Crime no | Sex | | Crime no | Sex | >> | 24000101 | F | | 24000102 | M | > 0-2 3-5",
                "| Crime no | Sex | Crime no | Sex | >> | 24000101 | F | 24000102 | M | > 0-2 2-4",
                "| Crime no | Sex | | Age | App | >> | 24000101 | F | | 13 | Kik | > 0-5",
                "| Crime no | Sex | | Platform | 2024/25 | >> | 24000101 | F | | Kik | 12 | > 0-2 3-5",
                "| Crime no | Sex | | >> | 24000101 | F | 13 | > 0-3",
                "| Crime no | Sex | Crime no | >> | 24000101 | F | 24000102 | > 0-3"
            })
    void areParted(String heads, String gap, String row, String strips) {
        assertThat(strips(heads + "\n" + (row + "\n").repeat(3))).isEqualTo(strips);
    }

    /** What stands beside a list below a gap is another table. */
    @Test
    void aColumnThatIsFilledBelowAGapAloneIsNoneOfTheirs() {
        assertThat(strips("""
                | Crime no | Sex | |
                | 24000101 | F   | |
                | 24000102 | F   | |
                |          |     | |
                | Note     |     | x |
                """)).isEqualTo("0-2");
    }

    /** A remark in the gap between two lists is no column of the first. */
    @Test
    void aColumnBeforeTheSameHeadsThatIsHardlyFilledPartsThem() {
        String row = "| 24000101 | F | | 24000102 | M |\n";
        assertThat(strips("| Crime no | Sex | | Crime no | Sex |\n" + "| 24000101 | F | x | 24000102 | M |\n"
                        + row.repeat(6)))
                .isEqualTo("0-2 3-5");
    }
}
