package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Range;
import org.foireturns.model.Style;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that somebody decided stands where the decision is in force and its cell holds what it expects. */
class CellsDecidedTest {
    /** A count of B2 as {@code 12 [31 by decision d1]}, with a decision that expects one text and becomes another. */
    private static CellsDecided decided(String state, String expects, String becomes) {
        return new CellsDecided(
                CsvLines.of("file,sheet,cell,text", "2025/Kent.xlsx,Q1,B2,12 [" + becomes + " by decision d1]"),
                CsvLines.of("id,state,expects,becomes", "d1," + state + ",\"" + expects + "\",\"" + becomes + "\""));
    }

    private static LineageRow line(String cell, long lower, @Nullable Long upper) {
        return new LineageRow("f", "part", "2025/Kent.xlsx", "Q1", CellRange.parse(cell), new Range(lower, upper));
    }

    private static @Nullable Cell cell(@Nullable String text) {
        return text == null ? null : Cell.text(new Address(1, 1), text, Style.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            applied | 12                   | 31                | 12 | 31 | 31 | true
            applied | 2024/25, female: 12  | 31                | 12 | 31 | 31 | true
            applied | 12                   | 31                | 13 | 31 | 31 | false
            applied | 12                   | 31                | 12 | 30 | 30 | false
            stale   | 12                   | 31                | 12 | 31 | 31 | false
            applied | 12                   | none              | 12 | 0  | 0  | true
            applied | 12                   | withheld          | 12 | 0  | -  | true
            applied | 12                   | 0 to 4            | 12 | 0  | 4  | true
            applied | 12                   | 5 or more         | 12 | 5  | -  | true
            applied | 12                   | 8 female in 2024/25 | 12 | 8 | 8 | true
            applied | 12                   | many              | 12 | 31 | 31 | false
            applied | blank of sha-0a1b    | 31                | -  | 31 | 31 | true
            applied | 12                   | 31                | -  | 31 | 31 | false
            """)
    void aDecisionBearsItsCell(
            String state,
            String expects,
            String becomes,
            @Nullable String text,
            long lower,
            @Nullable Long upper,
            boolean bears) {
        assertThat(decided(state, expects, becomes).bears(line("B2", lower, upper), cell(text)))
                .isEqualTo(bears);
    }

    @ParameterizedTest
    @CsvSource({"B2, true", "B3, false"})
    void andNoOther(String at, boolean bears) {
        assertThat(decided("applied", "12", "31").bears(line(at, 31, 31L), cell("12")))
                .isEqualTo(bears);
    }
}
