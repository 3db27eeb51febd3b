package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void digitsArePartedByThousands() {
        assertThat(Numbers.words(7263)).isEqualTo("7,263");
        assertThat(Numbers.words(726)).isEqualTo("726");
        assertThat(Numbers.words(new Range(1200, 1230L))).isEqualTo("1,200 to 1,230");
        assertThat(Numbers.grouped("1000000 of 999")).isEqualTo("1,000,000 of 999");
    }

    @Test
    void severalFinancialYearsAreToldByTheFirstAndTheLast() {
        Period first = Period.financialYear(2017);
        assertThat(Numbers.span(first.to(Period.financialYear(2022)))).isEqualTo("2017/18 to 2022/23");
        assertThat(Numbers.span(first)).isEqualTo("2017/18");
        Period half = new Period(first.start(), LocalDate.of(2018, 9, 30));
        assertThat(Numbers.span(half)).isEqualTo(half.words());
    }
}
