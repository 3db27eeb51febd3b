package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Letter           | A5    | paragraph 5
            Letter           | A5:B7 | paragraph 5 to paragraph 7
            Table 2 (A4:F9)  | B6    | table 2, row 3, column 2
            Table 2 (A4:F9)  | A1    | above table 2
            Table 2 (A4:F9)  | A11   | below table 2
            Table 2 (A4:F9)  | B4:B5 | table 2, row 1, column 2 to table 2, row 2, column 2
            List 12 (A2:B4)  | B3    | paragraph 13
            List 12 (A2:B4)  | A1    | above paragraph 12
            List 12 (A2:B4)  | A6    | below paragraph 14
            Letter, A10, sentence 2          | B1 | paragraph 10, sentence 2
            Table 2 (A4:F9), A1, sentence 1  | B3 | above table 2, sentence 1
            Crimes, A10, sentence 2          | B1 | B1
            Crimes           | B6    | B6
            Table 2          | B6    | B6
            """)
    void saysWhereAPersonFindsIt(String sheet, String cells, String words) {
        assertThat(DocumentPlace.words(sheet, CellRange.parse(cells))).isEqualTo(words);
    }

    @Test
    void namesATableSoThatItsCellsAreFound() {
        String name = DocumentPlace.table(2, CellRange.parse("A4:AA9"));

        assertThat(DocumentPlace.named(name)).isTrue();
        assertThat(DocumentPlace.words(name, CellRange.parse("AA9"))).isEqualTo("table 2, row 6, column 27");
    }
}
