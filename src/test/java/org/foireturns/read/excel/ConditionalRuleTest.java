package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionalRuleTest {
    private static final Address B2 = new Address(1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lessThan           | 5   | B2<(5)
            lessThanOrEqual    | 5   | B2<=(5)
            equal              | 5   | B2=(5)
            notEqual           | 5   | B2<>(5)
            greaterThanOrEqual | 5   | B2>=(5)
            greaterThan        | 5   | B2>(5)
            lessThan           | 5 9 | B2<(5)
            between            | 1 4 | AND(B2>=(1),B2<=(4))
            notBetween         | 1 4 | NOT(AND(B2>=(1),B2<=(4)))
            between            | 1   | ''
            containsText       | 1 4 | ''
            containsText       | 1   | ''
            """)
    void aComparisonIsAFormulaOfTheCellItself(String operator, String bounds, String formula) {
        assertThat(ConditionalRule.comparison(B2, operator, List.of(bounds.split(" "))))
                .isEqualTo(formula);
        assertThat(ConditionalRule.comparison(B2, operator, List.of())).isEmpty();
    }

    @Test
    void itsFormulaIsWrittenForTheFirstRowAndTheFirstColumn() {
        List<CellRange> ranges = List.of(CellRange.parse("C5:D9"), CellRange.parse("E2:F3"));
        assertThat(ConditionalRule.base(ranges)).isEqualTo(Address.parse("C2"));
        assertThat(ConditionalRule.base(List.of())).isEqualTo(new Address(0, 0));
        ConditionalRule rule = new ConditionalRule(ranges, new Address(0, 0), "", 1, false, ConditionalLook.HIDING);
        assertThat(rule.covers(Address.parse("E3"))).isTrue();
        assertThat(rule.covers(Address.parse("C3"))).isFalse();
    }
}
