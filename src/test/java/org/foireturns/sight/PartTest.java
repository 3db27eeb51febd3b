package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class PartTest {
    private static final Period YEAR = Period.financialYear(2024);

    private static Period months(int year, int first, int last) {
        return Period.months(YearMonth.of(year, first), YearMonth.of(year, last));
    }

    @Test
    void monthsLieWithinTheirYear() {
        assertThat(Part.of(new Fact.PartOfYear(1, 3)).within(YEAR)).isEqualTo(months(2025, 1, 3));
        assertThat(Part.of(new Fact.PartOfYear(7, 7)).within(Period.calendarYear(2024)))
                .isEqualTo(months(2024, 7, 7));
    }

    @Test
    void theNumberOfAQuarterCountsFromTheBeginningOfItsYear() {
        assertThat(Part.quarter(2).within(YEAR)).isEqualTo(months(2024, 7, 9));
        assertThat(Part.of(new Fact.PartOfYear(7, 9, true)).within(Period.calendarYear(2024)))
                .isEqualTo(months(2024, 4, 6));
    }

    @Test
    void noPartIsSeenOfWhatIsNoYear() {
        assertThat(Part.quarter(2).within(months(2024, 1, 9))).isNull();
        assertThat(Part.NONE.within(YEAR)).isNull();
        assertThat(Part.of(new Fact.PartOfYear(3, 5)).within(YEAR)).isNull();
    }
}
