package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {
    @Test
    void aPartIsSeenUprightAndTurned() {
        Field upright = Drawn.field("""
                | Gender | 2018/19 |
                | Female | 3       |
                """);
        List<Field> views = Views.of(upright);
        assertThat(views).hasSize(2);
        assertThat(views.get(0)).isSameAs(upright);
        assertThat(views.get(1).isTurned()).isTrue();
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
                """))).hasSize(3);
    }

    @Test
    void aVeryLargePartIsSeenUprightAlone() {
        assertThat(Views.of(Drawn.field("| Female | 3 |\n".repeat(10_000)))).hasSize(2);
        assertThat(Views.of(Drawn.field("| Female | 3 |\n".repeat(10_001)))).hasSize(1);
    }

    private static boolean fromBelow(String drawing) {
        Field upright = Drawn.field(drawing);
        Field second = Views.of(upright).get(1);
        return !second.isTurned();
    }
}
