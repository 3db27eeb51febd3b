package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class ComparisonWordsTest {
    @Test
    void someStandInAList() {
        assertThat(ComparisonWords.list(List.of())).isEmpty();
        assertThat(ComparisonWords.list(List.of("a"))).isEqualTo("a");
        assertThat(ComparisonWords.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(ComparisonWords.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void cellsAreNamedAlone() {
        assertThat(ComparisonWords.cells(List.of())).isEqualTo("no number");
        assertThat(ComparisonWords.cells(
                        new Given().detail("B9", "all", "all", "all", "1").cells()))
                .isEqualTo("B9");
        assertThat(ComparisonWords.cells(
                        new Given().table("0-11 12-15 16+\nfemale 1 2 3").cells()))
                .isEqualTo("the sum of B2:D2");
    }

    @Test
    void whatIsLackingIsSureOrNot() {
        Period year = Period.financialYear(2024);
        assertThat(ComparisonWords.lacking(year, Range.exactly(60), Range.exactly(34)))
                .isEqualTo("26 of 60 offences in 2024/25");
        assertThat(ComparisonWords.lacking(year, Range.exactly(1), Range.exactly(0)))
                .isEqualTo("1 of 1 offence in 2024/25");
        assertThat(ComparisonWords.lacking(year, new Range(30, 34L), Range.exactly(18)))
                .isEqualTo("at least 12 of 30 to 34 offences in 2024/25");
        assertThat(ComparisonWords.lacking(year, Range.exactly(30), new Range(10, 18L)))
                .isEqualTo("at least 12 of 30 offences in 2024/25");
    }

    @Test
    void aSplitIsNamedByItsDimensions() {
        assertThat(ComparisonWords.of(Set.of())).isEqualTo("total");
        assertThat(ComparisonWords.of(Splits.GENDER_AGE)).isEqualTo("victim gender and victim age");
        assertThat(ComparisonWords.periods(List.of(Period.financialYear(2024), Period.financialYear(2023))))
                .isEqualTo("2023/24, 2024/25");
    }
}
