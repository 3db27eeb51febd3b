package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadLinesTest {
    @Test
    void theHeadsOverAColumnGovernItOutermostFirst() {
        HeadLines heads = heads("LVV", 2, """
                |     | Female  | Male    |
                | Age | 2018/19 | 2018/19 |
                | 9   | 3       | 4       |
                """);
        assertThat(Drawn.said(heads.over(1))).isEqualTo("Female, 2018/19");
        assertThat(Drawn.said(heads.over(2))).isEqualTo("Male, 2018/19");
        assertThat(heads.lines()).hasSize(2);
        assertThat(heads.over(2).get(1).over()).isEqualTo(heads.over(2).get(0));
    }

    @Test
    void anUpperHeadGovernsTheColumnsUpToTheNext() {
        HeadLines heads = heads("LVVVV", 2, """
                |     | Female  |         | Male    |         |
                | Age | 2018/19 | 2019/20 | 2018/19 | 2019/20 |
                | 9   | 3       | 4       | 5       | 6       |
                """);
        assertThat(Drawn.said(heads.over(2))).isEqualTo("Female, 2019/20");
        assertThat(Drawn.said(heads.over(4))).isEqualTo("Male, 2019/20");
    }

    @Test
    void theLowestHeadGovernsItsOwnColumnAlone() {
        HeadLines heads = heads("LVV", 1, """
                | Age | 2018/19 |   |
                | 9   | 3       | 4 |
                """);
        assertThat(heads.over(2)).isEmpty();
        assertThat(heads("LVV", 2, """
                |     | Female  |   |
                | Age | 2018/19 |   |
                | 9   | 3       | 4 |
                """).over(2)).isEmpty();
    }

    @Test
    void aMergedHeadGovernsWhatItReachesAndNoMore() {
        HeadLines heads = heads("LVVV", 2, """
                |     | Female  | <       |         |
                | Age | 2018/19 | 2019/20 | Unknown |
                | 9   | 3       | 4       | 5       |
                """);
        assertThat(Drawn.said(heads.over(2))).isEqualTo("Female, 2019/20");
        assertThat(Drawn.said(heads.over(3))).isEqualTo("Unknown");
    }

    @Test
    void anUpperHeadDoesNotReachBelowAnotherOneAboveIt() {
        HeadLines heads = heads("LVV", 3, """
                |     | Female  | Male    |
                |     | Kik     |         |
                | Age | 2018/19 | 2018/19 |
                | 9   | 3       | 4       |
                """);
        assertThat(Drawn.said(heads.over(1))).isEqualTo("Female, Kik, 2018/19");
        assertThat(Drawn.said(heads.over(2))).isEqualTo("Male, 2018/19");
    }

    @Test
    void headsBelowAHeadThatNamesAnAxisAreALineOfTheirOwn() {
        HeadLines heads = heads("LVVVV", 2, """
                |     | Gender | <    | Platform | <        |
                | Age | Female | Male | Kik      | Snapchat |
                | 9   | 3      | 4    | 5        | 6        |
                """);
        assertThat(heads.lines()).hasSize(3);
        assertThat(said(heads.over(1).get(1).line().head())).isEqualTo("Gender");
        assertThat(said(heads.over(4).get(1).line().head())).isEqualTo("Platform");
    }

    @Test
    void aCornerNamesItsLineOfHeads() {
        HeadLines upper = heads("LV", 2, """
                | Gender | Female  |
                | Age    | 2018/19 |
                | 9      | 3       |
                """);
        assertThat(said(upper.over(1).get(0).line().head())).isEqualTo("Gender");
        assertThat(said(upper.over(1).get(1).line().head())).isEqualTo("none");
        HeadLines lowest = heads("LV", 1, """
                | Year   | 2018/19 |
                | Female | 3       |
                """);
        assertThat(said(lowest.over(1).get(0).line().head())).isEqualTo("Year");
        HeadLines twice = heads("LV", 2, """
                | Gender | Female  |
                | Gender | 2018/19 |
                | Male   | 3       |
                """);
        assertThat(said(twice.over(1).get(0).line().head())).isEqualTo("none");
        HeadLines merged = heads("LLV", 2, """
                | Gender | <        | Female  |
                | Age    | Platform | 2018/19 |
                | 9      | Kik      | 3       |
                """);
        assertThat(said(merged.over(2).get(0).line().head())).isEqualTo("none");
    }

    @Test
    void headsOverLabelsAreCornersAndThoseOverRanksAndCommentsAreNot() {
        HeadLines heads = heads("-LV-", 1, """
                | Rank | Platform | 2018/19 | Who says so |
                | 1    | Kik      | 3       | The officer |
                """);
        assertThat(heads.corners()).extracting(Cell::text).containsExactly("Platform");
    }

    @Test
    void aHeadOverLabelsMayGovernTheNumbersBesideThem() {
        HeadLines heads = heads("LVLV", 1, """
                | Female |   | Male |   |
                | 0-11   | 5 | 0-11 | 6 |
                """);
        assertThat(Drawn.said(heads.over(1))).isEqualTo("Female");
        assertThat(Drawn.said(heads.over(3))).isEqualTo("Male");
        assertThat(heads.corners()).isEmpty();
    }

    @Test
    void labelsRepeatedOnEveryRowGovernTheNumbersBesideThem() {
        HeadLines heads = heads("LVLV", 0, """
                | Female | 57 | Male | 20 |
                | Female | 61 | Male | 24 |
                """);
        assertThat(Drawn.said(heads.over(1))).isEqualTo("Female");
        assertThat(Drawn.said(heads.over(3))).isEqualTo("Male");
        assertThat(heads.corners()).hasSize(4);
        assertThat(heads.lines()).hasSize(1);
        assertThat(heads("LV", 0, "| Female | 57 |").lines()).isEqualTo(List.of());
    }

    private static String said(@Nullable Cell head) {
        return head == null ? "none" : head.text();
    }

    private static HeadLines heads(String roles, int rows, String drawing) {
        Plan plan = Drawn.plan(roles, rows, drawing);
        return new HeadLines(plan, new HeadsAmongLabels(plan));
    }
}
