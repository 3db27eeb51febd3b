package org.foireturns.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class EnglishTest {

    @Test
    void numbersAreWrittenAsInAReport() {
        assertThat(English.range(Range.exactly(7263))).isEqualTo("7,263");
        assertThat(English.range(new Range(1000, 1004L))).isEqualTo("1,000 to 1,004");
        assertThat(English.range(new Range(3, null))).isEqualTo("3 or more");
        assertThat(English.counted(1, "force")).isEqualTo("1 force");
        assertThat(English.counted(1200, "force")).isEqualTo("1,200 forces");
    }

    @Test
    void severalFinancialYearsAreNamedByTheFirstAndTheLast() {
        assertThat(English.period(Period.financialYear(2017))).isEqualTo("2017/18");
        assertThat(English.period(Period.financialYear(2017).to(Period.financialYear(2022))))
                .isEqualTo("2017/18 to 2022/23");
        assertThat(English.period(Period.calendarYear(2019))).isEqualTo("2019");
    }

    @Test
    void listsEndWithAnd() {
        assertThat(English.list(List.of())).isEmpty();
        assertThat(English.list(List.of("a"))).isEqualTo("a");
        assertThat(English.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
