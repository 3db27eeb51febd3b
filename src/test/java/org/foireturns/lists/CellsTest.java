package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12      | 12
            12.0    | 12
            1,204   | 1204
            21,608  | 21608
            0,204   |
            1,20    |
            1,204,1 |
            12.5    |
            """)
    void wholeNumbersAreReadAsTheyAreTyped(String typed, Integer number) {
        assertThat(Cells.whole(typed)).isEqualTo(number);
    }

    @Test
    void onlyNumbersAndTextsAreWholeNumbers() {
        Address at = new Address(0, 0);
        assertThat(Cells.whole(Cell.number(at, new BigDecimal("12"), Style.PLAIN)))
                .isEqualTo(12);
        assertThat(Cells.whole(Cell.text(at, " 12 ", Style.PLAIN))).isEqualTo(12);
        assertThat(Cells.whole(Cell.struck(at, "12", Style.PLAIN))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "36525, ", "36526, 2000-01-01", "45384, 2024-04-02", "45384.75, 2024-04-02", "54788, 2049-12-31", "54789, ",
        "20240402, 2024-04-02", "20240402.5, ", "20240431, ", "20241302, ", "20000101, 2000-01-01", "19991231, ",
        "20491231, 2049-12-31", "20500101, ", "20241231, 2024-12-31"
    })
    void aBareNumberMayBeADay(String number, LocalDate day) {
        assertThat(Cells.serial(Cell.number(new Address(0, 0), new BigDecimal(number), Style.PLAIN)))
                .isEqualTo(day);
    }

    @Test
    void aTextIsNoBareNumber() {
        assertThat(Cells.serial(Cell.text(new Address(0, 0), "45384", Style.PLAIN)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"SWP0001, A9", "KP12, A9", "' 12/3 ', 9/9", "A--1, A--9", "09, 9", "é1, A9", "'', ''", "::/9, ::/9"})
    void theShapeOfATextIsItsRunsOfLettersAndDigits(String text, String shape) {
        assertThat(Cells.shape(text)).isEqualTo(shape);
    }

    @ParameterizedTest
    @CsvSource({"AB/1234, true", "AB/123, false", "AB 1234, false", "' 1234 ', true", "12 34, false", "abcd, false"})
    void aReferenceHasFourDigitsAndNoSpace(String text, boolean reference) {
        assertThat(Cells.likeAReference(text)).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({"12, true", "' 12', true", "x12, false", "'', false", "9, true", "/1, false", ":1, false"})
    void aNumberBeginsWithADigit(String text, boolean may) {
        assertThat(Cells.mayBeginNumber(text)).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cancelled                                         | true
            NO CRIME - additional verifiable information      | true
            Cancelled, transferred to another force           | true
            Offence in Essex - NOT COUNTED                    | true
            Cancelled crime 24000101                          | true
            Cancelled on 2 April 2024                         | true
            Cancelled rape offence                            | true
            Recorded                                          | false
            Girl of 13, cancelled                             | false
            Snapchat cancelled                                | false
            Rape                                              | false
            """)
    void anOffenceIsCancelledWhereATextSaysThatAndNothingElse(String text, boolean cancelled) {
        assertThat(Cells.cancelled(text, DrawnList.WORDS)).isEqualTo(cancelled);
    }

    @ParameterizedTest
    @CsvSource({"Unknown, true", "n/a, true", "-, true", "'', true", "12, true", "child, false", "Female, false"})
    void aTextSaysNothing(String text, boolean nothing) {
        assertThat(Cells.saysNothing(DrawnList.WORDS.read(text), text)).isEqualTo(nothing);
    }

    @Test
    void aTextHasItsOwnShapeAndNoOther() {
        List<String> texts = List.of(
                "",
                " ",
                "7",
                "SWP0001",
                "KP12 ",
                "42/0000001/24",
                " 42/1/2",
                "42/1/",
                "42//1",
                "A-B",
                "\u00c41",
                "\ud835\udfd81",
                "a\ud83d\ude00b",
                "12 34",
                "1234",
                "A1A",
                "A1");
        for (String text : texts) {
            for (String other : texts) {
                String shape = Cells.shape(other);
                assertThat(Cells.isShaped(text, shape))
                        .as(text + " like " + other)
                        .isEqualTo(Cells.shape(text).equals(shape));
            }
        }
    }
}
