package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.DateReading;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {
    private static final Style PLAIN = new Style("General", false, false, false, 0);

    private static DateReading read(String text) {
        return DayReader.read(Cell.text(new Address(0, 0), text, PLAIN));
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2017, 2017-04-03",
        "3.4.17, 2017-04-03",
        "3-4-2017, 2017-04-03",
        "2017-04-03, 2017-04-03",
        "2017-04-03T10:15:00, 2017-04-03",
        "03/04/2017 23:59, 2017-04-03",
        "3rd April 2017, 2017-04-03",
        "3-Apr-17, 2017-04-03",
        "29/02/2020, 2020-02-29"
    })
    void readsTheDayBeforeTheMonth(String text, LocalDate day) {
        assertThat(read(text)).isEqualTo(new DateReading.Day(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2019", "13/13/2020", "April 2017", "soon", "32 May 2020", "3rd Abc 2017"})
    void takesNothingElseForADay(String text) {
        assertThat(read(text)).isEqualTo(new DateReading.NoDate());
    }

    @Test
    void knowsABlankFromANonDate() {
        assertThat(DayReader.read(null)).isEqualTo(new DateReading.Blank());
    }

    @Test
    void takesADateCellAsItIsStored() {
        LocalDate day = LocalDate.of(2020, 5, 6);
        assertThat(DayReader.read(Cell.date(new Address(0, 0), day, PLAIN))).isEqualTo(new DateReading.Day(day));
    }
}
