package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that are decided beside the others. */
class ColumnsTest {
    @Test
    void aRemarkOnAFewRowsNamesNoOffenceBesideThatOfEachRow() {
        List<String> said = DrawnList.of("""
                | Crime ref | Recorded   | Offence                           | Sex | Remarks        |
                | 46/1      | 2024-04-02 | Sexual communication with a child | F   |                |
                | 46/2      | 2024-04-03 | Sexual communication with a child | F   |                |
                | 46/3      | 2024-04-05 | Meeting a child s15               | M   | S15, not S15A  |
                | 46/4      | 2024-04-09 | Sexual communication with a child | F   |                |
                | 46/5      | 2024-04-09 | Sexual communication with a child | F   |                |
                """).read().said();

        assertThat(said).hasSize(4).allMatch(row -> row.contains("female"));
    }

    @Test
    void theCodeOfTheForceInEachRowIsNoReference() {
        List<String> said = DrawnList.of("""
                | REF_AREA  | Recorded   | Sex |
                | E23000032 | 2024-04-02 | F   |
                | E23000032 | 2024-04-03 | F   |
                | E23000032 | 2024-04-05 | M   |
                """).read().said();

        assertThat(said).hasSize(3);
    }
}
