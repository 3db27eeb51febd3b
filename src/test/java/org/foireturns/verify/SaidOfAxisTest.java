package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SaidOfAxisTest {
    @Test
    void whatMayBeOneOfTwoIsMaybeEitherAndSurelyBoth() {
        SaidOfAxis said = SaidOfAxis.oneOf(Set.of("12", "12+"));

        assertThat(said.is("12"::equals)).isEqualTo(HowSure.MAYBE);
        assertThat(said.is(age -> age.startsWith("12"))).isEqualTo(HowSure.YES);
        assertThat(said.is("13"::equals)).isEqualTo(HowSure.NO);
        assertThat(SaidOfAxis.ANYTHING.is("13"::equals)).isEqualTo(HowSure.MAYBE);
    }

    @Test
    void bothAreSoOnlyWhenEachIs() {
        assertThat(HowSure.YES.and(HowSure.YES)).isEqualTo(HowSure.YES);
        assertThat(HowSure.YES.and(HowSure.MAYBE)).isEqualTo(HowSure.MAYBE);
        assertThat(HowSure.NO.and(HowSure.MAYBE)).isEqualTo(HowSure.NO);
    }
}
