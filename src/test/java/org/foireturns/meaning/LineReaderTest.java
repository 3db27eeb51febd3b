package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineReaderTest {
    @Test
    void oneTextSaysTwoThingsWhereTwoLabelsOnItsRowNameTheAxis() {
        assertThat(DrawnMeanings.of("""
                | Victim age    | 12-15   | 30 |
                | Victim gender | Female  | 33 |
                | Victim age    | Unknown | 4  |
                | Victim gender | Unknown | 1  |
                """))
                .containsEntry("C3", "? all unknown all")
                .containsEntry("C4", "? unknown all all");
    }

    @Test
    void aTotalAmongPeriodsIsOverThemAndAmongGendersItIsNot() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences | 2023/24 | 2024/25 | Total |
                | Female         | 30      | 31      | 61    |
                | Male           | 9       | 8       | 17    |
                | Total          | 39      | 39      | 78    |
                """))
                .containsEntry("D2", "1 April 2023 to 31 March 2025 female all all")
                .containsEntry("B4", "2023/24 all all all");
    }
}
