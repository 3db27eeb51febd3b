package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class ChangeCheckTest {
    private final Given given = new Given();

    private Measured change(Measure measure) {
        return OnFile.measured(measure, OnFile.ground(given, "uk"), Dimension.TOTAL, "all");
    }

    @Test
    void theNumberOfAllIsHeldAgainstThatOfAllBefore() {
        given.force("gwent").year(2023).total("10").year(2024).total("20");
        given.force("essex").year(2024).total("5");
        Measured change = change(Measure.CHANGE);
        assertThat(OnFile.words(change.figure())).isEqualTo("1.5");
        assertThat(change.base()).isEqualTo("25 in 2024/25 (2 of 8 forces) against 10 in 2023/24 (1 of 8 forces)");
        assertThat(change.reason()).startsWith("All forces, not like for like.").contains("ESSEX (2023/24)");
        assertThat(change.sources()).extracting(Source::role).containsExactly("value", "value", "baseline");
    }

    @Test
    void theSameForcesAreSaidToBe() {
        given.force("gwent").year(2023).total("10").year(2024).total("20");
        assertThat(change(Measure.CHANGE).reason()).startsWith("The same forces in both periods.");
    }

    @Test
    void aChangeFromNoughtOrFromNothingHasNoSize() {
        given.force("gwent").year(2024).total("20");
        assertThat(change(Measure.CHANGE).reason()).isEqualTo("No force gave a number for 2023/24.");
        given.year(2023).total("0");
        assertThat(change(Measure.CHANGE).reason()).contains("a change from 0 has no size");
    }

    @Test
    void aSentenceWithoutABeginningSaysNothing() {
        Subject without = new Subject(Measure.CHANGE, OnFile.LAST, Dimension.TOTAL, "all", null);
        given.force("gwent").total("20");
        assertThat(new ChangeCheck()
                        .measure(without, OnFile.ground(given, "uk"))
                        .reason())
                .isEqualTo("The claim does not say what the change is measured from.");
    }
}
