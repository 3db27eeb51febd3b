package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.RawRecord;
import org.junit.jupiter.api.Test;

/** Which rows of a list of groups are sums of the rows above them. */
class GroupSumsTest {
    private static final String HEADS = "| Month | Division | Sex | Age band | Count |\n";
    private static final String ROWS = """
            | Apr-24 | North | F | 12-15 | 1 |
            | Apr-24 | South | F | 12-15 | 2 |
            | Apr-24 | West  | F | 12-15 | 1 |
            | Apr-24 |       |   |       | %d |
            | May-24 | North | F | 12-15 | 1 |
            | May-24 | South | F | 12-15 | 2 |
            | May-24 | West  | F | 12-15 | 1 |
            | May-24 |       |   |       | %d |
            """;

    private static int sums(String rows) {
        DrawnList drawn = DrawnList.of(HEADS + rows);
        ListSample sample = ListSample.of(drawn.list(), DrawnList.WORDS);
        GroupSums groups = new GroupSums(sample.plan(), sample.rows());
        int sums = 0;
        for (RawRecord row : sample.rows()) {
            boolean sum = groups.isSum(row);
            sums += sum ? 1 : 0;
            if (!sum) {
                groups.take(row);
            }
        }
        return sums;
    }

    @Test
    void rowsThatLeaveTheirLastLabelsBlankAreSumsWhereAllOfThemClose() {
        assertThat(sums(ROWS.formatted(4, 4))).isEqualTo(2);
        assertThat(sums(ROWS.formatted(4, 3))).isZero();
    }

    @Test
    void oneRowMayCloseByChance() {
        assertThat(sums(ROWS.formatted(4, 4).replace("| May-24 |       |   |       | 4 |\n", "")))
                .isZero();
    }

    @Test
    void saysHowManyARowStandsFor() {
        DrawnList drawn = DrawnList.of(HEADS + ROWS.formatted(4, 4).replace("| 2 |", "| <5 |"));
        ListSample sample = ListSample.of(drawn.list(), DrawnList.WORDS);
        GroupSums groups = new GroupSums(sample.plan(), sample.rows());
        assertThat(groups.take(sample.rows().get(0))).isEqualTo(1);
        assertThat(groups.take(sample.rows().get(1))).isNegative();
    }
}
