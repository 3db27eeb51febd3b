package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ServingTest {
    @Test
    void theNearestLabelsOnTheLeftServeAColumn() {
        assertThat(serving(2, "LLV", 0, "| 2018/19 | Kik | 3 |")).containsExactly(0, 1);
        assertThat(serving(3, "LVLV", 0, "| Kik | 3 | Snapchat | 4 |")).containsExactly(2);
        assertThat(serving(2, "LVV", 0, "| Kik | 3 | 4 |")).containsExactly(0);
    }

    @Test
    void labelsOnTheRightServeWhereNoneStandOnTheLeftAndNoValuesFollow() {
        assertThat(serving(0, "VLL", 0, "| 3 | 2018/19 | Kik |")).containsExactly(1, 2);
        assertThat(serving(0, "VL-", 0, "| 3 | Kik | 1 |")).containsExactly(1);
        assertThat(serving(0, "VLV", 0, "| 3 | Kik | 4 |")).isEmpty();
        assertThat(serving(0, "VL-V", 0, "| 3 | Kik | 1 | 4 |")).isEmpty();
        assertThat(serving(0, "V", 0, "| 3 |")).isEmpty();
    }

    @Test
    void labelsBetweenColumnsOfOneKindServeBoth() {
        assertThat(serving(0, "VLV", 1, """
                | Male | Age   | Female |
                | 4    | 12-15 | 9      |
                """)).containsExactly(1);
        assertThat(serving(0, "VLV", 1, """
                | Male | Age   | 2018/19 |
                | 4    | 12-15 | 9       |
                """)).isEmpty();
        assertThat(serving(0, "VLV", 1, """
                | Crimes | Age   | Crimes |
                | 4      | 12-15 | 9      |
                """)).isEmpty();
    }

    @Test
    void labelsBehindATotalServeItWhenItIsFilledOnEachRow() {
        assertThat(serving(0, "VLV", 1, """
                | Total | Gender | 2018/19 |
                | 4     | Female | 9       |
                |       |        | 9       |
                """)).containsExactly(1);
        assertThat(serving(0, "VLV", 1, """
                | Total | Gender | 2018/19 |
                | 4     | Female | 9       |
                |       | Male   | 9       |
                """)).isEmpty();
        assertThat(serving(0, "VLLV", 1, """
                | Total | Year    | Gender | 2018/19 |
                | 4     | 2018/19 | Female | 9       |
                |       |         | Male   | 9       |
                """)).isEmpty();
    }

    private static List<Integer> serving(int column, String roles, int heads, String drawing) {
        Plan plan = Drawn.plan(roles, heads, drawing);
        return new Serving(plan, new HeadsAmongLabels(plan).labelColumns()).columns(column);
    }
}
