package org.foireturns.describe;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralSensesTest {
    private static final GeneralSenses SENSES = new GeneralSenses(Read.WORDS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 871 | NUMBER",
                "970E | NUMBER",
                "# | NUMBER",
                "2004r | EITHER",
                ".. | MARK",
                "F | MARK",
                "n.a. | MARK",
                "12-15 | WORDS",
                "Total | WORDS",
            })
    void tellsWhatACellIsByItsLook(String text, Kind kind) {
        assertThat(SENSES.kind(cell(text))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"Total,true", "'Total  ',true", "Total 1),true", "Total households,false"})
    void tellsATotalOfNothingFromOneOfSomething(String text, boolean bare) {
        assertThat(SENSES.isBareTotal(cell(text))).isEqualTo(bare);
    }

    private static Cell cell(String text) {
        return Cell.text(new Address(0, 0), text, Style.PLAIN);
    }
}
