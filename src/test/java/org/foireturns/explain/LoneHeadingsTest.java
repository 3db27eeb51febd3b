package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class LoneHeadingsTest {
    @Test
    void aLoneTextOverRowsIsAHeading() {
        assertThat(heads(0, """
                | Female |   |
                | 0-11   | 3 |
                """)).isTrue();
        assertThat(heads(0, """
                | Female | 3 |
                | 0-11   | 3 |
                """)).isFalse();
        assertThat(heads(0, """
                |        | 3 |
                | 0-11   | 3 |
                """)).isFalse();
    }

    @Test
    void theLastRowAndWhatAnswersItselfHeadNothing() {
        assertThat(heads(1, """
                | 0-11   | 3 |
                | Female |   |
                """)).isFalse();
        assertThat(heads(0, """
                | Youngest girl: 9 |   |
                | 0-11             | 3 |
                """)).isFalse();
    }

    @Test
    void aTextOfTheKindOfTheRowAboveItIsARowWithoutValues() {
        assertThat(heads(1, """
                | Kik      | 3 |
                | Snapchat |   |
                | Female   | 4 |
                """)).isFalse();
        assertThat(heads(1, """
                | Kik      | 3 |
                | Snapchat | < |
                | Female   | 4 |
                """)).as("merged over the values").isTrue();
        assertThat(heads(1, """
                | Kik    | 3 |
                | Female |   |
                | 0-11   | 4 |
                """)).isTrue();
        assertThat(heads(1, """
                | Kik      | 3 |
                | >Snapchat|   |
                | Female   | 4 |
                """)).isTrue();
        assertThat(heads(1, """
                | Kik      | 3 |

                | Snapchat |   |
                | Female   | 4 |
                """)).isTrue();
        assertThat(heads(1, """
                | Kik      |   |
                | Snapchat |   |
                | Female   | 4 |
                """)).isTrue();
    }

    @Test
    void aTextOfTheKindOfTheOpenGroupHeadsTheNext() {
        String drawing = """
                | Kik      | 3 |
                | Snapchat |   |
                | Female   | 4 |
                """;
        Plan plan = Drawn.plan("LV", 0, drawing);
        Groups groups = new Groups(new ArrayList<>());
        groups.open(Drawn.slot(plan.field(), "A1"));
        assertThat(new LoneHeadings(plan, groups).in(1)).isNotNull();
    }

    @Test
    void unknownIsARowWithoutValuesUnlessItsGroupFollows() {
        assertThat(heads(1, """
                | Female  | 3 |
                | Unknown |   |
                | Kik     | 4 |
                """)).isFalse();
        assertThat(heads(1, """
                | 0-11    | 3 |
                | Unknown |   |
                | 0-11    | 4 |
                """)).isTrue();
        Plan plan = Drawn.plan("LLV", 0, """
                | Female  |     | 3 |
                | Unknown |     |   |
                |         | Kik | 4 |
                """);
        assertThat(new LoneHeadings(plan, new Groups(new ArrayList<>())).in(1)).isNotNull();
        assertThat(heads(1, """
                | Female  | 3 |
                | Unknown |   |
                |         | 4 |
                """)).isFalse();
    }

    @Test
    void aTextThatHasValuesElsewhereHasBlankOnes() {
        assertThat(heads(0, """
                | Female |   |
                | 0-11   | 3 |
                | Female | 4 |
                """)).isFalse();
        assertThat(heads(0, """
                | Female   |   |
                | 0-11     | 3 |
                | > Female | 4 |
                """)).isTrue();
    }

    @Test
    void aTextBehindAllValuesIsARemark() {
        Plan plan = Drawn.plan("LVL", 0, """
                |      |   | Up from last year. |
                | 0-11 | 3 |                    |
                """);
        assertThat(new LoneHeadings(plan, new Groups(new ArrayList<>())).in(0)).isNull();
    }

    private static boolean heads(int row, String drawing) {
        Plan plan = Drawn.plan("LV", 0, drawing);
        return new LoneHeadings(plan, new Groups(new ArrayList<>())).in(row) != null;
    }
}
