package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Count;
import org.foireturns.model.Style;
import org.foireturns.model.ValueReading;
import org.foireturns.model.ValueReading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwiceToldTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fewer than five (5)      | 0 | 4
            Fewer than 5 (five)      | 0 | 4
            <5 (fewer than five)     | 0 | 4
            Five or fewer (5)        | 0 | 5
            Less than 5 (1-4)        | 1 | 4
            Seven (7)                | 7 | 7
            7 (seven)                | 7 | 7
            Nil (0)                  | 0 | 0
            None [0]                 | 0 | 0
            Dim / Nil                | 0 | 0
            """)
    void aValueToldTwiceIsThatValue(String text, long lower, long upper) {
        assertThat(read(text)).isEqualTo(new Read(lower == upper ? Count.of(lower) : Count.between(lower, upper)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Seven (8)", "Fewer than five (7)", "Nil (1-4)", "<5 / 7 girls", "52 (11)", "None (girls)"})
    void whatTellsTwoThingsIsNone(String text) {
        assertThat(read(text)).isNotInstanceOf(Read.class);
    }

    @Test
    void aNumberInDigitsWithAnotherInBracketsIsNotToldTwice() {
        assertThat(read("12 (12)")).isNotInstanceOf(Read.class);
    }

    private static ValueReading read(String text) {
        return Shelves.normaliser().count(Cell.text(Address.parse("B2"), text, Style.PLAIN));
    }
}
