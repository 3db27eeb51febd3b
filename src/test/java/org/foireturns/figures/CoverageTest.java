package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Period YEAR = Period.financialYear(2024);

    @Test
    void whatIsNotKnownIsTheRest() {
        Coverage coverage = new Coverage(Range.exactly(29), Range.exactly(100));

        assertThat(coverage.unknown()).isEqualTo(Range.exactly(71));
        assertThat(coverage.percent()).isEqualTo("29%");
    }

    @Test
    void whatIsWithheldWidensBoth() {
        Coverage coverage = new Coverage(new Range(20, 30L), new Range(100, 110L));

        assertThat(coverage.unknown()).isEqualTo(new Range(70, 90L));
        assertThat(coverage.percent()).isEqualTo("18% to 30%");
        assertThat(new Coverage(new Range(20, null), Range.exactly(40)).percent())
                .isEqualTo("50% to 100%");
        assertThat(new Coverage(Range.exactly(20), new Range(40, null)).unknown())
                .isEqualTo(new Range(20, null));
        assertThat(new Coverage(Range.exactly(20), new Range(40, null)).percent())
                .isEqualTo("0% to 50%");
    }

    @Test
    void moreThanAllIsAll() {
        Coverage coverage = new Coverage(Range.exactly(120), Range.exactly(100));

        assertThat(coverage.unknown()).isEqualTo(Range.ZERO);
        assertThat(coverage.percent()).isEqualTo("100%");
        assertThat(new Coverage(Range.ZERO, Range.ZERO).percent()).isEmpty();
    }

    @Test
    void lessThanHalfIsSaidWhenItIsCertain() {
        assertThat(new Coverage(Range.exactly(49), Range.exactly(100)).low("2025", YEAR))
                .hasValueSatisfying(finding -> assertThat(finding.code()).isEqualTo("low-coverage"));
        assertThat(new Coverage(Range.exactly(50), Range.exactly(100)).low("2025", YEAR))
                .isEmpty();
        assertThat(new Coverage(new Range(1, null), Range.exactly(100)).low("2025", YEAR))
                .isEmpty();
    }
}
