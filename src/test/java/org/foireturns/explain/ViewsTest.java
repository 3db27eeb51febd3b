package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ViewsTest {
    @Test
    void aPartIsSeenUprightAndTurned() {
        Field upright = Drawn.field("""
                | Gender | 2018/19 |
                | Female | 3       |
                """);
        Map<View, Field> views = Views.of(upright);
        assertThat(views).containsOnlyKeys(View.AS_IT_STANDS, View.TURNED).containsEntry(View.AS_IT_STANDS, upright);
        assertThat(views.get(View.TURNED)).matches(Field::isTurned);
    }

    @Test
    void questionsBelowEachOtherAreNotTurned() {
        assertThat(Views.of(Drawn.field("""
                        | Q1 Gender   | 3       |
                        | Q2 Platform | 12      |
                        | Q3 Year     | Unknown |
                        """))).doesNotContainKey(View.TURNED);
        assertThat(Views.of(Drawn.field("""
                        | Q1 Gender | Q2 Platform | Q3 Year |
                        | 3         | 12          | Unknown |
                        """))).containsKey(View.TURNED);
    }

    @Test
    void captionsBelowTheirNumbersAreSeenFromBelow() {
        assertThat(fromBelow("""
                | 52     | 31      |
                | Crimes | Persons |
                """)).isTrue();
        assertThat(fromBelow("""
                | 52     | 31      |
                | 10     | 9       |
                | Crimes | Persons |
                """)).isTrue();
        assertThat(fromBelow("""
                | 2018/19 | 52     | 31      |
                | Year    | Crimes | Persons |
                """)).isTrue();
        assertThat(fromBelow("""
                | 52     | 31      |
                | Crimes | Persons |
                | 10     | 9       |
                """)).isTrue();
        assertThat(fromBelow("""
                | 52     | 31      |
                | Crimes | Unknown |
                """)).isTrue();
        assertThat(fromBelow("""
                | Female | 52      | 31   |
                | Male   | Unknown | Boys |
                """)).isTrue();
    }

    @Test
    void whatHasNoRowOfCaptionsIsNot() {
        assertThat(fromBelow("""
                | 52 | 31 |
                | 10 | 9  |
                """)).isFalse();
        assertThat(fromBelow("""
                | Year    | Crimes | Persons |
                | 2018/19 | 52     | 31      |
                """)).isFalse();
        assertThat(fromBelow("""
                | 52 | Female  | 31      |
                | a  | Crimes  | Persons |
                """)).isFalse();
        assertThat(fromBelow("""
                | Female  | 52      |
                | Crimes  | Persons |
                """)).isFalse();
        assertThat(fromBelow("""
                | Female | 52      | 31      |
                | Male   | Unknown | Unknown |
                """)).isFalse();
        assertThat(fromBelow("""
                | Female | 52     | 31      |
                | Crimes | Boys   |         |
                """)).isFalse();
        assertThat(fromBelow("| 52 | 31 |")).isFalse();
    }

    @Test
    void aPartThatGoesDownInStepsIsSeenSoToo() {
        assertThat(Views.of(Drawn.field("""
                | Crimes | 203    |       |    |
                |        | Female | 167   |    |
                |        |        | 12-15 | 13 |
                |        | Male   | 36    |    |
                """))).containsOnlyKeys(View.AS_IT_STANDS, View.TURNED, View.IN_STEPS);
    }

    @Test
    void aVeryLargePartIsSeenUprightAlone() {
        assertThat(Views.of(Drawn.field("| Female | 3 |\n".repeat(10_000)))).hasSize(2);
        assertThat(Views.of(Drawn.field("| Female | 3 |\n".repeat(10_001)))).hasSize(1);
    }

    private static boolean fromBelow(String drawing) {
        return Views.of(Drawn.field(drawing)).containsKey(View.FROM_BELOW);
    }
}
