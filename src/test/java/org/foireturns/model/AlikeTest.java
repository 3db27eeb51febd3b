package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {
    @Test
    void oneThatStandsAloneIsItsText() {
        assertThat(Alike.in(List.of("Ref", "Sex"), 1).words()).isEqualTo("Sex");
        assertThat(Alike.parse("Sex").find(List.of("Ref", " Sex "))).contains(1);
    }

    @Test
    void ofSeveralTheOneInItsPlaceIsMeant() {
        assertThat(Alike.in(List.of("Sex", "Age", "Sex"), 2).words()).isEqualTo("Sex [2 of 2]");
        assertThat(Alike.parse("Sex [2 of 2]").find(List.of("Sex", "Age", "Sex")))
                .contains(2);
    }

    @Test
    void whenThereAreMoreOrFewerNobodyKnowsWhichIsMeant() {
        assertThat(Alike.parse("Sex [2 of 2]").find(List.of("Sex", "Age"))).isEmpty();
        assertThat(Alike.parse("Sex").find(List.of("Sex", "Sex"))).isEmpty();
        assertThat(Alike.parse("Sex").find(List.of())).isEmpty();
    }

    @Test
    void whatIsNoPlaceAmongSeveralIsText() {
        assertThat(Alike.parse("Sex [3 of 2]")).isEqualTo(new Alike("Sex [3 of 2]", 1, 1));
    }
}
