package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadsAmongLabelsTest {
    @Test
    void labelsThatSayTheSameOnEveryRowBesideNumbersAreRepeated() {
        HeadsAmongLabels among = among("LVLV", 0, """
                | Female | 57 | Male | 20 |
                | Female | 61 | Male | 24 |
                """);
        assertThat(among.repeats(0)).isTrue();
        assertThat(among.repeats(2)).isTrue();
        assertThat(among.repeats(1)).isFalse();
        assertThat(among.labelColumns()).isEmpty();
    }

    @Test
    void oneSuchColumnAloneOrOneRowAloneIsNotRepeated() {
        assertThat(among("LVLV", 0, """
                | Female | 57 | Male | 20 |
                | Female | 61 | Kik  | 24 |
                """).labelColumns()).containsExactlyInAnyOrder(0, 2);
        assertThat(among("LVLV", 0, "| Female | 57 | Male | 20 |").labelColumns())
                .containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void aLabelWithoutItsNumberIsNotRepeated() {
        assertThat(among("LVLV", 0, """
                | Female | 57 | Male | 20 |
                | Female | 61 | Male | 24 |
                | Female |    | Male | 24 |
                """).repeats(2)).isFalse();
        assertThat(among("LLLV", 0, """
                | Female | Kik | Male | 20 |
                | Female | Kik | Male | 24 |
                """).repeats(2)).isFalse();
    }

    @Test
    void theLowestHeadOverLabelsMayNameTheHeadsInItsRow() {
        String years = """
                | Year   | 2018/19 | 2019/20 |
                | Female | 3       | 4       |
                """;
        assertThat(among("LVV", 1, years).namesHeads(0)).isTrue();
        assertThat(among("LVV", 1, """
                | Gender | 2018/19 | 2019/20 |
                | Female | 3       | 4       |
                """).namesHeads(0)).isFalse();
        assertThat(among("LVV", 1, """
                | Gender | Female | Male |
                | Male   | 3      | 4    |
                """).namesHeads(0)).isFalse();
        assertThat(among("LVV", 1, """
                | Age | Under 12 | 12-15 |
                | 9   | 3        | 4     |
                """).namesHeads(0)).isFalse();
        assertThat(among("LLV", 1, """
                | Year   | 2018/19 | Total |
                | Female | 3       | 4     |
                """).namesHeads(0)).isFalse();
        assertThat(among("LVV", 0, years).namesHeads(0)).isFalse();
    }

    @Test
    void aHeadOverLabelsHeadsTheNumbersBesideThemThatHaveNoneOfTheirOwn() {
        assertThat(beside("LV", """
                | Female |   |
                | 0-11   | 5 |
                """)).isTrue();
        assertThat(beside("LVLV", """
                | Female |   | Male |   |
                | 0-11   | 5 | 0-11 | 6 |
                """)).isTrue();
    }

    @Test
    void aHeadOverLabelsOfItsKindOrBesideOtherHeadsIsTheirs() {
        assertThat(beside("LV", """
                | Female |   |
                | Male   | 5 |
                """)).isFalse();
        assertThat(beside("LVV", """
                | Female |   | 2018/19 |
                | 0-11   | 5 | 6       |
                """)).isFalse();
        assertThat(beside("LV", """
                | Gender |   |
                | 0-11   | 5 |
                """)).isFalse();
        assertThat(beside("LLV", """
                | Female | < |   |
                | 0-11   | x | 5 |
                """)).isFalse();
        assertThat(beside("LLV", """
                | Female | Kik |   |
                | 0-11   | x   | 5 |
                """)).isFalse();
    }

    @Test
    void labelsInTheLastColumnAreNotRepeated() {
        assertThat(among("LVL", 0, """
                | Female | 57 | Male |
                | Female | 61 | Male |
                """).labelColumns()).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void oneLabelOfItsAxisBelowItMakesAHeadTheirs() {
        assertThat(among("LVV", 1, """
                | Gender | Female | Crimes |
                | Male   | 3      | 4      |
                | Kik    | 3      | 4      |
                """).namesHeads(0)).isFalse();
        assertThat(among("LVV", 1, """
                | Gender | Female | Crimes |
                | Kik    | 3      | 4      |
                | 12     | 3      | 4      |
                """).namesHeads(0)).isTrue();
        assertThat(among("LVV", 1, """
                | Age | Under 12 | 12-15 |
                | 0   | 3        | 4     |
                """).namesHeads(0)).isFalse();
        assertThat(among("LVV", 1, """
                | Age | Under 12 | 12-15 |
                | Kik | 3        | 4     |
                """).namesHeads(0)).isTrue();
        assertThat(beside("LV", """
                | Female |   |
                | 0-11   | 5 |
                | Male   | 5 |
                """)).isFalse();
    }

    private static boolean beside(String roles, String drawing) {
        return among(roles, 1, drawing).headsNumbersBeside(0, 0);
    }

    private static HeadsAmongLabels among(String roles, int heads, String drawing) {
        return new HeadsAmongLabels(Drawn.plan(roles, heads, drawing));
    }
}
