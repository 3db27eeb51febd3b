package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many forces stand behind a number. */
class TurnoutTest {
    @Test
    void saysHowManyOfHowMany() {
        assertThat(new Turnout(44, 45).words()).isEqualTo("44 of 45");
    }

    @Test
    void aForceThatNobodyAskedMakesOneMore() {
        assertThat(new Turnout(3, 2).asked()).isEqualTo(3);
    }
}
