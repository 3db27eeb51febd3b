package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartTest {
    @Test
    void oneTextOrAColumnOfWordsThatNobodyKnowsIsAText() {
        assertThat(Drawn.part("| Female |").isText()).isTrue();
        assertThat(Drawn.part("""
                | A note |
                | a word |
                """).isText()).isTrue();
        assertThat(Drawn.part("""
                | A note |
                | Female |
                """).isText()).isFalse();
        assertThat(Drawn.part("| A note | a word |").isText()).isFalse();
        assertThat(Drawn.part("| 3 |").isText()).isFalse();
        assertThat(Drawn.part("| 12-15 |").isText()).isFalse();
    }

    @Test
    void aTitleIsALoneTextInTheFirstRow() {
        assertThat(Drawn.part("""
                | Female |   |
                | 0-11   | 3 |
                """).startsWithTitle()).isTrue();
        assertThat(Drawn.part("| 0-11 |").startsWithTitle()).isFalse();
        assertThat(Drawn.part("| Female | 3 |").startsWithTitle()).isFalse();
    }

    @Test
    void valuesMayStartBelowALoneHeadingAndNotBelowHeads() {
        assertThat(Drawn.part("""
                | Female |   |
                | 0-11   | 3 |
                """).startsWithValues()).isTrue();
        assertThat(Drawn.part("""
                | Gender | 2018/19 |
                | Female | 3       |
                """).startsWithValues()).isFalse();
        assertThat(Drawn.part("""
                | Under 12 | 1 to 4 |
                | 12-15    | 3      |
                """).startsWithValues()).isTrue();
        assertThat(Drawn.part("| Female |").startsWithValues()).isFalse();
    }

    @Test
    void aTileIsANumberOverItsCaption() {
        assertThat(Drawn.part("""
                | 52     |
                | Crimes |
                """).isTile()).isTrue();
        assertThat(Drawn.part("""
                | 52     |
                | Crimes |
                | 10     |
                """).isTile()).isTrue();
        assertThat(Drawn.part("""
                | 52     | a |
                | Crimes | b |
                """).isTile()).isFalse();
        assertThat(Drawn.part("""
                | 52     |
                | Crimes |
                | 10     |
                | 4      |
                """).isTile()).isFalse();
        assertThat(Drawn.part("""
                | Crimes |
                | 52     |
                """).isTile()).isFalse();
        assertThat(Drawn.part("""
                | 52 |
                | 53 |
                """).isTile()).isFalse();
        assertThat(Drawn.part("| 52 |").isTile()).isFalse();
    }

    @Test
    void aLabelColumnStandsBesideHalfOfTheRowsWithValues() {
        assertThat(Drawn.part("""
                | Female | 3 |
                |        | 4 |
                """).hasLabelColumn()).isTrue();
        assertThat(Drawn.part("""
                | Female | 3 |
                |        | 4 |
                |        | 4 |
                """).hasLabelColumn()).isFalse();
        assertThat(Drawn.part("""
                | Female | 3 |
                |        | 4 |
                |        | 4 |
                | Male   | 4 |
                |        | 4 |
                |        | 4 |
                """).hasLabelColumn()).isTrue();
        assertThat(Drawn.part("| 12-15 | 3 |").hasLabelColumn()).isTrue();
        assertThat(Drawn.part("| 3 | 12-15 |").hasLabelColumn()).isFalse();
        assertThat(Drawn.part("| Female |").hasLabelColumn()).isTrue();
    }

    @Test
    void columnsOfValuesHaveThemInAThirdOfTheRows() {
        assertThat(Drawn.part("""
                | Female | 3 | 4 |
                | Male   | 3 |   |
                | Kik    | 3 |   |
                """).valueColumns()).containsExactlyInAnyOrder(1, 2);
        assertThat(Drawn.part("""
                | Female | 3 | 4 |
                | Male   | 3 |   |
                | Kik    | 3 |   |
                | Total  | 3 |   |
                """).valueColumns()).containsExactly(1);
    }

    @Test
    void itSaysWhatStandsInItsRows() {
        Part part = Drawn.part("""
                | Gender | 2018/19 |
                | Female | 3       |
                | Male   |         |
                """);
        assertThat(part.hasValues()).isTrue();
        assertThat(part.firstRowHasValue()).isFalse();
        assertThat(part.isWide()).isTrue();
        assertThat(part.hasLabelsIn(0)).isTrue();
        assertThat(part.hasLabelsIn(1)).isFalse();
        assertThat(Drawn.part("""
                | Female |
                | Male   |
                """).hasLabelsIn(0)).isFalse();
        assertThat(Drawn.part("| Female |").isWide()).isFalse();
        assertThat(Drawn.part("| Female |").hasValues()).isFalse();
        assertThat(Drawn.part("| Female | 3 |").firstRowHasValue()).isTrue();
    }
}
