package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.read.Pieces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsConditionTest {
    private static OdsCondition condition(String condition, String base) throws Exception {
        String written = condition.replace("<", "&lt;").replace(">", "&gt;");
        return OdsCondition.of(Pieces.xml("<style:map style:condition='" + written
                + "' style:apply-style-name='Hidden' style:base-cell-address='" + base + "'/>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cell-content()<5                 | 4
            cell-content() <= 5              | 4 5
            cell-content()=5                 | 5
            cell-content()!=5                | 4 6
            cell-content()>=5                | 5 6
            cell-content()>5                 | 6
            cell-content-is-between(4,5)     | 4 5
            cell-content-is-between(5;9)     | 5 6
            cell-content-is-not-between(5,9) | 4
            """)
    void ofItsContentItHoldsInAnyCell(String written, String holds) throws Exception {
        OdsCondition condition = condition(written, "Sheet1.B2");
        assertThat(condition.style()).isEqualTo("Hidden");
        assertThat(Stream.of("4", "5", "6")
                        .filter(number -> condition
                                .holds(Address.parse("F9"), new BigDecimal(number))
                                .orElseThrow()))
                .containsExactly(holds.split(" "));
    }

    @Test
    void aFormulaIsWrittenForOneCellAndHoldsForOthersAsFarFromIt() throws Exception {
        OdsCondition own = condition("is-true-formula([.B2]<5)", "Sheet1.$B$2");
        assertThat(own.holds(Address.parse("B2"), BigDecimal.valueOf(4))).contains(true);
        assertThat(own.holds(Address.parse("C7"), BigDecimal.valueOf(6))).contains(false);
        OdsCondition fixed = condition("is-true-formula([.$B$2]<5)", "Sheet1.B2");
        assertThat(fixed.holds(Address.parse("B2"), BigDecimal.valueOf(4))).contains(true);
        assertThat(fixed.holds(Address.parse("C7"), BigDecimal.valueOf(4)))
                .as("asks of another cell")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            is-true-formula([.B2]<5) | nowhere
            cell-content()~5         | Sheet1.B2
            cell-content-is-text()   | Sheet1.B2
            ''                       | Sheet1.B2
            """)
    void whatCannotBeReadTellsNothing(String written, String base) throws Exception {
        OdsCondition condition = condition(written, base);
        assertThat(condition.holds(Address.parse("B2"), BigDecimal.ONE)).isEqualTo(Optional.empty());
        assertThat(condition.style()).isEqualTo("Hidden");
    }
}
