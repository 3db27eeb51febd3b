package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.sight.Seen;
import org.foireturns.sight.Witness;
import org.junit.jupiter.api.Test;

class ContradictionTest {
    /** A count of 2024/25 for a gender, of all ages and platforms. */
    private static Function<Axis, Object> meaning(VictimGender gender) {
        return axis -> switch (axis) {
            case PERIOD -> Period.financialYear(2024);
            case VICTIM_GENDER -> gender;
            case VICTIM_AGE -> VictimAge.ALL;
            default -> "all";
        };
    }

    private static Seen seen(VictimGender gender, boolean inLine) {
        return new Seen(Map.of(Axis.VICTIM_GENDER, new Witness(gender, "C4", inLine)), Set.of(), false);
    }

    @Test
    void whatIsSeenAndDiffersIsToldWithItsPlace() {
        assertThat(Contradiction.between(meaning(VictimGender.FEMALE), seen(VictimGender.MALE, false)))
                .isEqualTo(new Contradiction(Set.of(Axis.VICTIM_GENDER), "male by C4"));
    }

    @Test
    void whatIsNotSeenContradictsNothing() {
        assertThat(Contradiction.between(meaning(VictimGender.FEMALE), new Seen(Map.of(), Set.of(), false)))
                .isNull();
        assertThat(Contradiction.between(meaning(VictimGender.MALE), seen(VictimGender.MALE, true)))
                .isNull();
    }

    @Test
    void whatIsMissingIsContradictedByTheLinesOfTheCellAlone() {
        assertThat(Contradiction.between(meaning(VictimGender.ALL), seen(VictimGender.MALE, true)))
                .isNotNull();
        assertThat(Contradiction.between(meaning(VictimGender.ALL), seen(VictimGender.MALE, false)))
                .isNull();
    }
}
