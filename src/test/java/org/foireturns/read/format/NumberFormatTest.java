package org.foireturns.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Excel and LibreOffice draw, format by format. */
class NumberFormatTest {
    private static Display shown(String code, String number) {
        return NumberFormat.of(code).show(new BigDecimal(number));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[<5]\"*\";0          | 3    | *",
                "[<5]\"*\";0          | 0    | *",
                "[<5]\"*\"            | 3    | *",
                "[<5]\\*;General      | 4    | *",
                "\"*\"                | 5231 | *",
                "[Red][<5]\"*\";0     | 3    | *",
                "[<5][Red]\"*\";0     | 3    | *",
                "[=3]\"x\"            | 3    | x",
                "[=3]\"x\";[>=5]0;\"<5\" | 2 | <5",
                "[>=5]0;\"<5\"        | 4    | <5",
                "[>4]0;\"*\"          | 4    | *",
                "[<>0]\"*\";0         | 2    | *",
                "[<10]\"<10\";[<20]\"10-19\";\"20+\" | 15 | 10-19",
                "[<10]\"<10\";[<20]\"10-19\";\"20+\" | 50 | 20+",
                "\"Fewer than 5\"     | 2    | Fewer than 5",
                "[<5]\"Less than 5\";General | 4 | Less than 5",
                "[<5]Fewer than five;General | 4 | Fewer than five",
                "\"7\"                | 3    | 7",
                "[<5]\"1 to 4\";0     | 4    | 1 to 4",
                "0,                   | 5231 | 5 (in thousands)",
                "#,##0,               | 1523456 | 1523 (in thousands)",
                "0,,                  | 5231000 | 5 (in millions)",
                "0.0,\"k\"            | 5231 | 5.2k",
                "[<5]\"*\";[>=10]0    | 7    | #####",
                "[<0.05]\"*\";0%      | 0.03 | *",
            })
    void somethingElseIsShownInPlaceOfTheNumber(String code, String number, String text) {
        assertThat(shown(code, number)).isEqualTo(new Display.Instead(text));
        assertThat(NumberFormat.of(code).plain()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "0\" offences\"       | 60     | 60 offences",
                "General\" offences\" | 60     | 60 offences",
                "\"<\"0               | 5      | <5",
                "\\<0                 | 5      | <5",
                "0\"r\"               | 60     | 60r",
                "0\"*\"               | 60     | 60*",
                "0\\*                 | 60     | 60*",
                "0000\"/\"00          | 201718 | 2017/18",
                "0000-00              | 201718 | 2017-18",
                "00-00                | 1215   | 12-15",
                "+0;-0                | 5      | +5",
                "[$£-809]#,##0        | 60     | £60",
                "_-£* #,##0_-;-£* #,##0_- | 60 | £60",
                "0\"%\"               | 12     | 12%",
                "\"-\"0               | 5      | -5",
                "0\" or fewer\"       | 5      | 5 or fewer",
                "0;-0;\"nil\"         | 0      | nil",
                "0;-0;\"n/a\"         | 0      | n/a",
                "[<5]0\"*\";0         | 3      | 3*",
                "0\" offences\"       | -4     | -4 offences",
                "0\" up\";0\" down\"  | -4     | 4 down",
            })
    void theNumberIsShownWithinWords(String code, String number, String text) {
        assertThat(shown(code, number)).isEqualTo(new Display.Within(text));
    }

    @ParameterizedTest
    @CsvSource({
        "';;;',3",
        "'0;;',-4",
        "'\"\";\"\"',7",
        "'[White]0',3",
        "'[<5][White]0;0',3",
        "'[<5]\"\";0',3",
        "'[<5];0',3",
        "'0;;;@',-1"
    })
    void nothingIsShown(String code, String number) {
        assertThat(shown(code, number)).isEqualTo(Display.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "#,##0",
                "0.00",
                "@",
                "#,##0_);(#,##0)",
                "#,##0_);[Red](#,##0)",
                "_-* #,##0_-;-* #,##0_-;_-* \"-\"??_-;_-@_-",
                "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)",
                "General;-General;\"-\"",
                "0;-0;;@",
                "0;;",
                "[$-809]0",
                "[Red]0",
                "[Black][<5]0;[Red]0",
                "0.00E+00",
                "# ?/?",
                "000",
                "??0",
                "#",
                "0%",
                "0.0%",
                "dd/mm/yyyy",
                "mmm-yy",
                "[h]:mm",
                "[$-F800]dddd, mmmm dd, yyyy",
                "h:mm AM/PM",
                "0 ",
                "[>=5]0;[<5]General",
                ""
            })
    void theNumberItselfIsShown(String code) {
        for (String number : new String[] {"3", "12", "0", "5231"}) {
            assertThat(shown(code, number)).as(number).isEqualTo(Display.SAME);
        }
    }

    @Test
    void fewerDecimalsAreTheNumber() {
        assertThat(shown("0", "3.4")).isEqualTo(Display.SAME);
        assertThat(shown("0", "60.00000000000001")).isEqualTo(Display.SAME);
        assertThat(shown("General\" offences\"", "60.00000000000001")).isEqualTo(new Display.Within("60 offences"));
        assertThat(shown("0\" offences\"", "3.4")).isEqualTo(Display.SAME);
        assertThat(shown("0.0\" offences\"", "3.4")).isEqualTo(new Display.Within("3.4 offences"));
        assertThat(shown("0.0%", "0.1234")).isEqualTo(Display.SAME);
        assertThat(shown("#", "0.3")).isEqualTo(Display.SAME);
    }

    @Test
    void aNegativeNumberIsItself() {
        assertThat(shown("#,##0_);(#,##0)", "-4")).isEqualTo(Display.SAME);
        assertThat(shown("0;-0", "-4")).isEqualTo(Display.SAME);
        assertThat(shown("General;-General;\"-\"", "-4")).isEqualTo(Display.SAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0", "#,##0", "0.00%", "#,##0_);(#,##0)", "dd/mm/yyyy", "@", ""})
    void aFormatOfDigitsAloneNeedNotBeAsked(String code) {
        assertThat(NumberFormat.of(code).plain()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'0;-0;0;\"*\"',*",
        "';;;\"redacted\"',redacted",
        "'\"x\"@',xabc",
        "'@\" (r)\"',abc (r)",
    })
    void aTextMayBeShownOtherwise(String code, String text) {
        Display shown = NumberFormat.of(code).show("abc");
        assertThat(shown instanceof Display.Within within ? within.text() : ((Display.Instead) shown).text())
                .isEqualTo(text);
        assertThat(shown instanceof Display.Instead).isEqualTo(!text.contains("abc"));
    }

    @Test
    void aTextIsMostlyItself() {
        assertThat(NumberFormat.of(";;;").show("abc")).isEqualTo(Display.NOTHING);
        for (String code : new String[] {"General", "@", "0;-0;0;@", "_-@_-", "@*.", "\"*\"", "[<5]\"*\";0", "0;;"}) {
            assertThat(NumberFormat.of(code).show("abc")).as(code).isEqualTo(Display.SAME);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"open", "[open", "\\", "_", "*", ";", ";;;;;;", "[<5", "[<x]0", "0,0,0", ".", ",", "/", "E+", "\"\"",
                "[$]0", "[]0"
            })
    void noCodeIsTooOdd(String code) {
        for (String number : new String[] {"3", "0", "-4", "3.4", "1E+300", "1E-300"}) {
            assertThat(shown(code, number)).isNotNull();
            assertThat(NumberFormat.of(code).show("abc")).isNotNull();
        }
    }
}
