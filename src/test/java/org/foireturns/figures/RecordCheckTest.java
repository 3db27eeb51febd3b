package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordCheckTest {
    private final Given given = new Given().force("gwent");

    private Measured last() {
        return OnFile.measured(Measure.RECORD_HIGH, OnFile.ground(given, "wales"), Dimension.TOTAL, "all");
    }

    @ParameterizedTest
    @CsvSource({
        "30, 29 20, 1",
        "30, 31 20, 0",
        "30, 30 20, 0",
        "<5, 3 2, 0 to 1",
        "<5, 4 2, 0",
        "30, * 2, 0 to 1",
        "*, 30 2, 0 to 1"
    })
    void theLastYearIsMoreThanAllOthersOrNot(String last, String others, String record) {
        given.year(2024).total(last);
        int year = 2021;
        for (String other : others.split(" ", -1)) {
            given.year(year++).total(other);
        }
        assertThat(OnFile.words(last().figure())).isEqualTo(record);
    }

    @Test
    void yearsThatAreNotOnFileAreTold() {
        given.year(2021).total("20").year(2024).total("30");
        assertThat(last().reason())
                .isEqualTo("Compared with 2021/22: 20 (1 of 4 forces). Not on file: 2022/23, 2023/24.");
        given.year(2022).total("20").year(2023).total("1");
        assertThat(last().reason()).doesNotContain("Not on file");
    }

    @Test
    void aPeriodOfAnotherLengthIsNoRival() {
        given.period(Given.quarter(2023))
                .total("2")
                .period(Period.calendarYear(2023))
                .total("2");
        given.year(2024).total("30");
        assertThat(last().reason()).isEqualTo("No other period of the same length is on file.");
    }

    @Test
    void aYearWithoutANumberIsNoRecord() {
        given.year(2023).total("30");
        assertThat(last().reason()).isEqualTo("No force gave a number for 2024/25.");
    }
}
