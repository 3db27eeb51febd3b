package org.foireturns.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.junit.jupiter.api.Test;

class CategoriesTest {
    private static final Map<Axis, Object> YOUNG = Map.of(Axis.VICTIM_AGE, "0-11");
    private static final Map<Axis, Object> GIRLS_OF_16 = Map.of(Axis.VICTIM_AGE, "16+", Axis.VICTIM_GENDER, "female");

    @Test
    void aPeriodIsNoKind() {
        assertThat(Categories.kinds(Map.of(Axis.PERIOD, "2024/25", Axis.VICTIM_AGE, "0-11")))
                .isEqualTo(Set.of(Axis.VICTIM_AGE));
    }

    @Test
    void twoOfOneAxisCannotBeJoined() {
        assertThat(Categories.joined(YOUNG, Map.of(Axis.VICTIM_GENDER, "male"))).hasSize(2);
        assertThat(Categories.joined(YOUNG, GIRLS_OF_16)).isNull();
    }

    @Test
    void whatDiffersInWhatBothSayStandsBeside() {
        assertThat(Categories.standBeside(YOUNG, GIRLS_OF_16)).isTrue();
        assertThat(Categories.standBeside(YOUNG, Map.of(Axis.VICTIM_AGE, "0-11", Axis.VICTIM_GENDER, "female")))
                .isFalse();
        assertThat(Categories.standBeside(YOUNG, Map.of(Axis.VICTIM_GENDER, "female")))
                .isFalse();
    }
}
