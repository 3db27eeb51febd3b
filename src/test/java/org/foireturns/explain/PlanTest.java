package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTest {
    @Test
    void aRowOfTheBodyStandsBetweenItsNeighbours() {
        Plan plan = Drawn.plan("LV", 1, """
                | Gender | 2018/19 |
                | Female | 3       |
                | Male   | 1       |
                | Total  | 4       |
                """);
        assertThat(plan.rowAbove(1)).isEqualTo(-1);
        assertThat(plan.rowAbove(2)).isEqualTo(1);
        assertThat(plan.rowBelow(2)).isEqualTo(3);
        assertThat(plan.rowBelow(3)).isEqualTo(-1);
        assertThat(plan.lastRow()).isEqualTo(3);
    }

    @Test
    void aColumnHoldsWhatItsRoleSays() {
        Plan plan = Drawn.plan("LV-", 0, "| Female | 3 | 1 |");
        assertThat(plan.holdsLabels(0)).isTrue();
        assertThat(plan.holdsLabels(1)).isFalse();
        assertThat(plan.holdsValues(1)).isTrue();
        assertThat(plan.holdsValues(2)).isFalse();
    }
}
