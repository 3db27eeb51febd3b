package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

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
}
