package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "mmm-yy",
                "[$-809]d mmmm yyyy;@",
                "mmmm",
                "yyyy",
                "d/m/yy h:mm",
                "m/d/yyyy h:mm AM/PM",
                "DD\\-MMM",
                "\"year ending\" mmmm\\ yyyy"
            })
    void knowsADate(String code) {
        assertThat(NumberFormats.date(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "#,##0;[Red]-#,##0",
                "0.0%",
                "h:mm",
                "mm:ss",
                "[h]:mm",
                "[mm]",
                "h:mm AM/PM",
                "0 \"days\"",
                "0\\d",
                "0_d",
                "* #,##0",
                "0;\"dummy\"",
                "0.0,,\"m\"",
                "@"
            })
    void knowsWhatIsNone(String code) {
        assertThat(NumberFormats.date(code)).isFalse();
    }

    @Test
    void prefersTheFilesOwnCodes() {
        assertThat(NumberFormats.code(9, Map.of())).isEqualTo("0%");
        assertThat(NumberFormats.code(9, Map.of(9, "0"))).isEqualTo("0");
        assertThat(NumberFormats.code(999, Map.of())).isEqualTo("General");
        assertThat(NumberFormats.date(NumberFormats.code(30, Map.of()))).isTrue();
        assertThat(NumberFormats.date(NumberFormats.code(32, Map.of()))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "61, false, 1900-03-01",
        "43831.99, false, 2020-01-01",
        "2958465, false, 9999-12-31",
        "0, true, 1904-01-01",
        "42369, true, 2020-01-01",
        "0, false,",
        "60, false,",
        "-1, false,",
        "2958466, false,"
    })
    void numbersDaysAsExcelDoes(BigDecimal serial, boolean since1904, String day) {
        assertThat(SerialDates.day(serial, since1904)).isEqualTo(day == null ? null : java.time.LocalDate.parse(day));
    }
}
