package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeRowsTest {
    @Test
    void aTotalAloneInTheFirstOfFullColumnsIsOverAll() {
        assertThat(isOverAll(1, """
                |         | Girls | Boys |
                | 2018/19 | 20    | 7    |
                | Total   | 71    |      |
                """)).isTrue();
    }

    @Test
    void aTotalBesideAnotherOrInALaterColumnIsOverItsOwn() {
        assertThat(isOverAll(1, """
                |         | Girls | Boys |
                | 2018/19 | 20    | 7    |
                | Total   | 62    | 9    |
                """)).isFalse();
        assertThat(isOverAll(2, """
                |         | Girls | Boys |
                | 2018/19 | 20    | 7    |
                | Total   |       | 9    |
                """)).isFalse();
    }

    @Test
    void anotherRowOrATotalBelowColumnsWithBlanksIsOverItsOwn() {
        assertThat(isOverAll(1, """
                |         | Girls | Boys |
                | 2018/19 | 20    | 7    |
                | Kik     | 71    |      |
                """)).isFalse();
        assertThat(isOverAll(1, """
                |         | Girls | Boys |
                | 2017/18 | 20    | 7    |
                | 2018/19 | 20    |      |
                | Total   | 71    |      |
                """)).isFalse();
    }

    @Test
    void allLabelsAndAllColumnsOfARowAreLookedAt() {
        String drawing = """
                | Year  | x      | 20 | 7 | 5 |
                | Year  | y      | 20 | 7 | 5 |
                | Total | Crimes | 71 |   | 9 |
                | Total | Crimes | 71 |   |   |
                """;
        WholeRows rows = new WholeRows(Drawn.plan("LLVVV", 0, drawing));
        assertThat(rows.isOverAllColumns(2, 2)).isFalse();
        assertThat(new WholeRows(Drawn.plan("LLVVV", 0, drawing.replace("| Total | Crimes | 71 |   | 9 |\n", "")))
                        .isOverAllColumns(2, 2))
                .isTrue();
    }

    @Test
    void aTotalOfOneColumnIsThatOfTheColumn() {
        WholeRows rows = new WholeRows(Drawn.plan("LV", 0, """
                | 2018/19 | 20 |
                | Total   | 71 |
                """));
        assertThat(rows.isOverAllColumns(1, 1)).isFalse();
    }

    private static boolean isOverAll(int column, String drawing) {
        Plan plan = Drawn.plan("LVV", 1, drawing);
        return new WholeRows(plan).isOverAllColumns(plan.lastRow(), column);
    }
}
