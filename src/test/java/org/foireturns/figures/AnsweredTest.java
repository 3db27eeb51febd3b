package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class AnsweredTest {
    private static final Period BOTH = OnFile.BEFORE.to(OnFile.LAST);

    private final Given given = new Given().force("gwent");

    private Answered answered(Period span, Dimension dimension) {
        Ground ground = OnFile.ground(given, "gwent");
        return Answered.of(ground.view(), ground.area(), span, dimension, Breakdown::complete);
    }

    @Test
    void aSpanIsAnsweredYearByYear() {
        given.year(2023).total("3").year(2024).total("4");
        Answered answered = answered(BOTH, Dimension.TOTAL);
        assertThat(answered.answers()).hasSize(2);
        assertThat(answered.missing()).isEmpty();
        assertThat(answered.forces()).containsExactly("gwent");
    }

    @Test
    void orAtOnceWhereNoYearIs() {
        given.period(BOTH).total("7");
        assertThat(answered(BOTH, Dimension.TOTAL).answers()).hasSize(1);
        assertThat(answered(BOTH, Dimension.TOTAL).missing()).isEmpty();
        given.year(2023).total("3");
        assertThat(answered(BOTH, Dimension.TOTAL).answers())
                .extracting(Breakdown::period)
                .containsExactly(OnFile.BEFORE);
        assertThat(answered(BOTH, Dimension.TOTAL).missing().get("gwent")).containsExactly(OnFile.LAST);
    }

    @Test
    void anAnswerThatMayNotBeCountedIsMissingInPart() {
        given.gender("female", "3").gender("male", "n/a");
        Answered answered = answered(OnFile.LAST, Dimension.VICTIM_GENDER);
        assertThat(answered.answers()).isEmpty();
        assertThat(answered.forces()).isEmpty();
        assertThat(answered.missing()).containsKey("gwent");
        assertThat(answered.inPart()).containsKey("gwent");
        assertThat(answered(OnFile.LAST, Dimension.PLATFORM).inPart()).isEmpty();
        assertThat(answered(OnFile.LAST, Dimension.PLATFORM).missing()).containsKey("gwent");
    }
}
