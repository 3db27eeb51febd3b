package org.foireturns.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.foireturns.read.format.FormatSection.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatSectionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            0               | 12   | same
            #,##0           | 1234 | same
            0.0             | 12   | same
            0               | 12.4 | same
            0%              | 0.12 | same
            0" offences"    | 12   | within 12 offences
            0" offences"    | 12.4 | same
            0               | -3   | same
            "<"0            | 5    | within <5
            "*"             | 3    | instead *
            ;               | 3    | nothing
            #               | 0    | same
            "-"             | 0    | same
            "nil"           | 0    | instead nil
            0,              | 1234 | instead 1 (in thousands)
            0,," m"         | 5000000 | instead 5 m
            [White]0        | 12   | nothing
            [White]0        | 0    | same
            yyyy            | 12   | same
            """)
    void showsTheNumberOrSomethingElse(String code, BigDecimal number, String shown) {
        assertThat(words(section(code).show(number, Use.ANY))).isEqualTo(shown);
    }

    @Test
    void theSectionForNegativeNumbersShowsNoSign() {
        assertThat(words(section("0\" due\"").show(BigDecimal.valueOf(-3), Use.ANY)))
                .isEqualTo("within -3 due");
        assertThat(words(section("0\" due\"").show(BigDecimal.valueOf(-3), Use.NEGATIVE)))
                .isEqualTo("within 3 due");
    }

    @Test
    void wordsForAZeroAreAZeroInWords() {
        assertThat(words(section("\"nil\"").show(BigDecimal.ZERO, Use.ZERO))).isEqualTo("within nil");
    }

    @Test
    void aPlainSectionNeedsNoLook() {
        assertThat(section("#,##0").plain(Use.ANY)).isTrue();
        assertThat(section("(0)").plain(Use.ANY)).isTrue();
        assertThat(section("\"-\"").plain(Use.ZERO)).isTrue();
        assertThat(section("\"-\"").plain(Use.ANY)).isFalse();
        assertThat(section("0\" due\"").plain(Use.ANY)).isFalse();
        assertThat(section("0,").plain(Use.ANY)).isFalse();
        assertThat(section("[White]0").plain(Use.ANY)).isFalse();
        assertThat(section("[<5]0").plain(Use.ANY)).isFalse();
    }

    @Test
    void aTextMayBeShownWithWordsAroundItOrNotAtAll() {
        assertThat(words(section("@").show("Girls"))).isEqualTo("same");
        assertThat(words(section("@\" (all)\"").show("Girls"))).isEqualTo("within Girls (all)");
        assertThat(words(section("\"text\"").show("Girls"))).isEqualTo("instead text");
        assertThat(words(section("\" \"").show("Girls"))).isEqualTo("nothing");
    }

    private static FormatSection section(String code) {
        return FormatScanner.sections(code).get(0);
    }

    private static String words(Display display) {
        if (display instanceof Display.Within within) {
            return "within " + within.text();
        }
        if (display instanceof Display.Instead instead) {
            return "instead " + instead.text();
        }
        return display.equals(Display.SAME) ? "same" : "nothing";
    }
}
