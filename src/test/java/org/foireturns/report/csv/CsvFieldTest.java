package org.foireturns.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.report.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFieldTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+A1", "-", "-A1", "@SUM(A1)", "\t=1", "\r=1", "-1+1", "\uFF1D1", "+44 1234", "-5 or so"
            })
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        assertThat(CsvField.text(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "+5", "-1,234", "-5%", "-0.5", "12-15", "<5", "'=1", "a=1", " =1"})
    void otherTextsAndNumbersStayAsTheyAre(String text) {
        assertThat(CsvField.text(text)).isEqualTo(text);
    }

    @Test
    void charactersThatNobodySeesAreShown() {
        assertThat(CsvField.text("a\u0000b\u0007\u009F")).isEqualTo("a[U+0000]b[U+0007][U+009F]");
        assertThat(CsvField.text("two\r\nlines\tand \uD800")).isEqualTo("two\r\nlines\tand [U+D800]");
        assertThat(Visible.all("a\u202Eb\u200B\uFEFF\u2066c \uD83D\uDE00"))
                .isEqualTo("a[U+202E]b[U+200B][U+FEFF][U+2066]c \uD83D\uDE00");
    }
}
