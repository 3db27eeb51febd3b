package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Range;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class ComparedForcesTest {
    private final Given given = new Given()
            .force("dyfed-powys")
            .year(2023)
            .total("10")
            .year(2024)
            .total("30")
            .force("gwent")
            .year(2023)
            .total("10")
            .year(2024)
            .total("11")
            .force("north-wales")
            .year(2024)
            .total("50");

    private ComparedForces compared() {
        return ComparedForces.of(Category.total(), OnFile.BEFORE, OnFile.LAST, OnFile.ground(given, "wales"));
    }

    @Test
    void theyHaveANumberInBothPeriods() {
        assertThat(compared().forces()).containsExactly("dyfed-powys", "gwent");
        assertThat(compared().count(OnFile.LAST).value()).isEqualTo(Range.exactly(41));
        assertThat(compared().count(OnFile.BEFORE).value()).isEqualTo(Range.exactly(20));
    }

    @Test
    void theOneWithoutWhichTheChangeWouldDifferMostIsNamed() {
        assertThat(compared().changeWithout("gwent")).contains("200%");
        assertThat(compared().changeWithout("dyfed-powys")).contains("10%");
        assertThat(compared().largestInfluence())
                .isEqualTo("The largest single influence is DYFED-POWYS: without it the change would be 10%.");
    }

    @Test
    void ofOneForceNoneInfluencesTheOthers() {
        Given one = new Given().force("gwent").year(2023).total("10").year(2024).total("11");
        assertThat(ComparedForces.of(Category.total(), OnFile.BEFORE, OnFile.LAST, OnFile.ground(one, "wales"))
                        .largestInfluence())
                .isEmpty();
    }
}
