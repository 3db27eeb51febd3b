package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SaidTest {
    @Test
    void whatMayBeOneOfTwoIsMaybeEitherAndSurelyBoth() {
        Said said = Said.oneOf(Set.of("12", "12+"));

        assertThat(said.is("12"::equals)).isEqualTo(Told.MAYBE);
        assertThat(said.is(age -> age.startsWith("12"))).isEqualTo(Told.YES);
        assertThat(said.is("13"::equals)).isEqualTo(Told.NO);
        assertThat(Said.ANYTHING.is("13"::equals)).isEqualTo(Told.MAYBE);
    }

    @Test
    void bothAreSoOnlyWhenEachIs() {
        assertThat(Told.YES.and(Told.YES)).isEqualTo(Told.YES);
        assertThat(Told.YES.and(Told.MAYBE)).isEqualTo(Told.MAYBE);
        assertThat(Told.NO.and(Told.MAYBE)).isEqualTo(Told.NO);
    }
}
