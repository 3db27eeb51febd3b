package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlotTest {
    @Test
    void smallNumbersAreWholeAndFewerThanThirty() {
        assertThat(at("| 9 |").smallNumber()).isEqualTo(9);
        assertThat(at("| 0 |").smallNumber()).isZero();
        assertThat(at("| '12 |").smallNumber()).isEqualTo(12);
        assertThat(at("| 30 |").smallNumber()).isEqualTo(-1);
        assertThat(at("| 2.5 |").smallNumber()).isEqualTo(-1);
        assertThat(at("| -1 |").smallNumber()).isEqualTo(-1);
        assertThat(at("| Female |").smallNumber()).isEqualTo(-1);
    }

    @Test
    void itIsAValueOrALabelOrEither() {
        assertThat(at("| 3 |").isValue()).isTrue();
        assertThat(at("| Female |").isLabel()).isTrue();
        assertThat(at("| 2018 |").isValue()).isFalse();
        assertThat(at("| 2018 |").isLabel()).isFalse();
        assertThat(at("| Female | < |").merged()).isTrue();
        assertThat(at("| Female |").merged()).isFalse();
    }

    @Test
    void aPlainNumberIsStoredOrTyped() {
        assertThat(at("| 2018 |").isPlainNumber()).isTrue();
        assertThat(at("| '0 |").isPlainNumber()).isTrue();
        assertThat(at("| * |").isPlainNumber()).isFalse();
    }

    @Test
    void aYearThatIsStoredAsANumberIsNoRange() {
        assertThat(at("| 12-15 |").isRange()).isTrue();
        assertThat(at("| 2018 |").isRange()).isFalse();
        assertThat(at("| Female |").isRange()).isFalse();
    }

    @Test
    void itIsSetInByItsStyleAndByTheColumnItStandsIn() {
        assertThat(at("| Kik |").indent()).isZero();
        assertThat(at("| > Kik |").indent()).isEqualTo(2);
        assertThat(at("| > Kik |").at(1).indent())
                .isGreaterThan(at("| >>>> Kik |").indent());
    }

    private static Slot at(String drawing) {
        return Drawn.slot(Drawn.field(drawing), "A1");
    }
}
