package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Period;
import org.foireturns.model.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {
    @ParameterizedTest
    @CsvSource({
        "2024-05-06,2024-05-06", "06/05/2024,2024-05-06", "6/5/24 13:20,2024-05-06", "6 May 2024,2024-05-06",
        "6th MAY 2024,2024-05-06", "06-May-24,2024-05-06", "2024/25,2024-04-01", "FY 2024-2025,2024-04-01"
    })
    void aDayIsReadDayFirst(String text, String first) {
        assertThat(DayText.of(cell(text))).map(Period::start).hasToString("Optional[" + first + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024", "May", "2024/29", "in spring"})
    void whatIsNoDayIsNotGuessed(String text) {
        assertThat(DayText.of(cell(text))).isEmpty();
    }

    private static Cell cell(String text) {
        return Cell.text(new Address(0, 0), text, Style.PLAIN);
    }
}
