package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class CountCheckTest {
    private final Given given = new Given();

    private Measured counted(String area, Dimension dimension, String category) {
        return OnFile.measured(Measure.COUNT, OnFile.ground(given, area), dimension, category);
    }

    @Test
    void theNumbersOfAllForcesAreAdded() {
        given.force("gwent").total("10").force("essex").total("<5");
        Measured counted = counted("uk", Dimension.TOTAL, "all");
        assertThat(OnFile.words(counted.figure())).isEqualTo("10 to 14");
        assertThat(counted.base()).isEqualTo("2 of 8 forces");
        assertThat(counted.sources()).hasSize(2);
        assertThat(OnFile.words(counted("wales", Dimension.TOTAL, "all").figure()))
                .isEqualTo("10");
    }

    @Test
    void whatNobodyGaveIsNoNought() {
        given.force("gwent").gender("female", "3").gender("male", "4");
        Measured counted = counted("uk", Dimension.VICTIM_AGE, "0-11");
        assertThat(counted.figure()).isNull();
        assertThat(counted.reason()).isEqualTo("No force gave a number for 2024/25.");
    }
}
