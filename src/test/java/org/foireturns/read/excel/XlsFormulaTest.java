package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.foireturns.model.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsFormulaTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1E 05 00                            | 5              | a whole number
            1E 05 00 1E 03 00 09                | 5<3            | two of them compared
            2C 00 00 00 C0 1E 05 00 09          | E9<5           | the cell itself, by its distance
            2C FF FF FF C0                      | D8             | one up and to the left
            2C 02 00 00 40                      | E$3            | a row that stands, the column by its distance
            2C 01 00 02 80                      | $C10           | a column that stands, the row by its distance
            24 02 00 01 00                      | $B$3           | a cell that stands
            2C F7 FF 00 C0                      | ''             | a row before the first
            2C 00 00 FB C0                      | ''             | a column before the first
            3A 00 00 00 00 00 C0                | ''             | a cell of another sheet
            1E 05 00 09                         | ''             | half a formula
            FF                                  | ''             | none at all
            """)
    void aFormulaIsToldAsSomebodyWouldTypeIt(String tokens, String words, String what) {
        byte[] bytes = HexFormat.of().parseHex(tokens.replace(" ", ""));
        assertThat(XlsFormula.words(bytes, new Address(8, 4))).as(what).isEqualTo(words);
    }
}
