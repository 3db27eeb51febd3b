package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class LikeForLikeCheckTest {
    private final Given given = new Given();

    private Measured change() {
        return OnFile.measured(Measure.LIKE_FOR_LIKE_CHANGE, OnFile.ground(given, "wales"), Dimension.TOTAL, "all");
    }

    @Test
    void onlyForcesWithBothNumbersAreCompared() {
        given.force("gwent").year(2023).total("10").year(2024).total("20");
        given.force("north-wales").year(2024).total("500");
        Measured change = change();
        assertThat(OnFile.words(change.figure())).isEqualTo("1");
        assertThat(change.reason())
                .contains("Compared: the 1 of 4 forces with a number in both periods: GWENT.")
                .contains("NORTH-WALES (2023/24)")
                .doesNotContain("influence");
    }

    @Test
    void whereAllHaveBothTheyAreSaidToAndTheLargestInfluenceIsNamed() {
        for (String force : new String[] {"gwent", "north-wales", "south-wales"}) {
            given.force(force).year(2023).total("10").year(2024).total("11");
        }
        given.force("dyfed-powys").year(2023).total("10").year(2024).total("30");
        assertThat(change().reason())
                .contains("All forces can be compared.")
                .contains("The largest single influence is DYFED-POWYS: without it the change would be 10%.");
    }

    @Test
    void withoutAForceOfBothThereIsNothing() {
        given.force("gwent")
                .year(2023)
                .total("10")
                .force("north-wales")
                .year(2024)
                .total("20");
        Measured change = change();
        assertThat(change.figure()).isNull();
        assertThat(change.reason())
                .startsWith("No force gave a number for both periods.")
                .contains("GWENT (2024/25)");
    }

    @Test
    void aSentenceWithoutABeginningSaysNothing() {
        Subject without = new Subject(Measure.LIKE_FOR_LIKE_CHANGE, OnFile.LAST, Dimension.TOTAL, "all", null);
        assertThat(new LikeForLikeCheck()
                        .measure(without, OnFile.ground(given, "uk"))
                        .figure())
                .isNull();
    }
}
