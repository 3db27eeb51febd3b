package org.foireturns.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.foireturns.model.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormulaTest {
    private static final Address BASE = new Address(0, 0);

    /** The cells of the second row hold 1, 2, 3 and so on. */
    private static Object value(Address cell) {
        return cell.row() == 1 ? BigDecimal.valueOf(cell.column() + 1L) : "a \"b\"";
    }

    private static String chosen(String formula) {
        return CellFormula.chooses(formula, BASE, new Address(1, 2), CellFormulaTest::value)
                .map(String::valueOf)
                .orElse("cannot be told");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "A1=3; true",
                "$A1=1; true",
                "A$1=\"a \"\"b\"\"\"; true",
                "AND(A1>2,A1<4); true",
                "A1=\"3\"; false",
                "-A1=-3; true",
                "A1=--3; true",
                "A1=\"; cannot be told",
                "SUM(A1)=3; cannot be told",
                "Sheet2!A1=3; cannot be told",
            })
    void choosesACellByItsOwnValueOrThoseBeside(String formula, String chosen) {
        assertThat(chosen(formula)).isEqualTo(chosen);
    }

    @Test
    void aFormulaMayBeAsLongAsATextMay() {
        String quotes = "\"\"".repeat(5_000);
        assertThat(chosen("A1=\"" + quotes + "\"")).isEqualTo("false");
        assertThat(chosen("(".repeat(9_000))).isEqualTo("cannot be told");
        assertThat(chosen("1+".repeat(5_000) + "1")).isEqualTo("true");
        assertThat(chosen("-".repeat(9_000) + "1=1")).isEqualTo("true");
        assertThat(chosen("NOT(".repeat(3_000))).isEqualTo("cannot be told");
    }
}
