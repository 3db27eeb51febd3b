package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class SignNamesTest {
    private final SignNames names = new SignNames(Grammars.ofConfig());

    @Test
    void aLineThatNamesASignIsOneAboutTheSign() {
        assertThat(names.asSigns("A dash means nil")).isEqualTo("- means nil");
        assertThat(names.asSigns("Asterisk denotes fewer than 5")).isEqualTo("* denotes fewer than 5");
    }

    @Test
    void anyOtherLineStays() {
        assertThat(names.asSigns("Dashcam footage")).isEqualTo("Dashcam footage");
        assertThat(names.asSigns("Numbers marked with a dash")).isEqualTo("Numbers marked with a dash");
    }

    @Test
    void aNameMayStandWithinALine() {
        assertThat(names.anywhere("Replaced with a tilde.")).isEqualTo("Replaced with a ~.");
        assertThat(names.anywhere("Dashcam footage")).isEqualTo("Dashcam footage");
    }
}
