package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldTest {
    private static final String GAPS = """
            | Year   |  | 2018/19 |

            | Female |  | 3       |
            """;

    @Test
    void blankRowsAndColumnsAreLeftOut() {
        Field field = Drawn.field(GAPS);
        assertThat(field.height()).isEqualTo(2);
        assertThat(field.width()).isEqualTo(2);
        assertThat(field.at(1, 1)).hasToString(field.row(1).get(1).toString());
        assertThat(field.gapBefore(1)).isEqualTo(1);
        assertThat(field.gapBefore(0)).isZero();
    }

    @Test
    void turnedItsColumnsAreRows() {
        Field turned = Drawn.field(GAPS).turned();
        assertThat(turned.row(0)).extracting(Slot::said).containsExactly("Year", "Female");
        assertThat(turned.row(1)).extracting(Slot::said).containsExactly("2018/19", "3");
        assertThat(turned.gapBefore(1)).isEqualTo(1);
        assertThat(turned.isTurned()).isTrue();
    }

    @Test
    void flippedItsLastRowIsTheFirst() {
        Field flipped = Drawn.field(GAPS).flipped();
        assertThat(flipped.row(0)).extracting(Slot::said).containsExactly("Female", "3");
        assertThat(flipped.gapBefore(1)).isEqualTo(1);
    }

    @Test
    void whatStandsBelowIsInTheNextRowAlone() {
        Field field = Drawn.field(GAPS);
        assertThat(field.below(0, 0)).isEqualTo(field.at(1, 0));
        assertThat(field.below(1, 0)).isNull();
    }

    @Test
    void aMergedCellReachesWhatItCoversUprightAndTurned() {
        Field field = Drawn.field("""
                | 2018/19 | < | 2019/20 |
                | 1       | 2 | 3       |
                """);
        Slot merged = Drawn.slot(field, "A1");
        assertThat(field.reachesColumn(merged, 1)).isTrue();
        assertThat(field.reachesColumn(merged, 2)).isFalse();
        assertThat(field.reachesRow(merged, 0)).isTrue();
        assertThat(field.reachesRow(merged, 1)).isFalse();
        assertThat(field.turned().reachesRow(merged, 1)).isTrue();
        assertThat(field.turned().reachesRow(merged, 2)).isFalse();
        assertThat(field.turned().reachesColumn(merged, 1)).isFalse();
        assertThat(field.covering(0, 1)).isEqualTo(merged);
        assertThat(field.turned().covering(1, 0)).isEqualTo(merged);
    }
}
