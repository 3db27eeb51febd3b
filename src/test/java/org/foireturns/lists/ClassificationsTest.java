package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.RawRecord;
import org.junit.jupiter.api.Test;

class ClassificationsTest {
    private static final String LIST = """
            | Crime no | Recorded   | First classification | Current classification | Status       | Sex | Age |
            | 24000101 | 2024-04-02 | 71/17                | 71/17                  | Recorded     | F   | 13  |
            | 24000102 | 2024-04-03 | 88/01                | 71/17                  | Reclassified | M   | 12  |
            | 24000103 | 2024-04-03 | 71/17                | 88/01                  | Reclassified | M   | 12  |
            | 24000104 | 2024-04-04 | 71/17                | 71/17                  | Reclassified | M   | 12  |
            | 24000105 | 2024-04-05 | 71/17                | 71/17                  | Recorded     | F   | 11  |
            | 24000106 | 2024-04-05 | 71/17                | 71/17                  | Recorded     | F   | 11  |
            """;

    @Test
    void theLastClassificationSaysWhatARowIs() {
        DrawnList drawn = DrawnList.of(LIST);
        List<Column> offences = drawn.plan().columns().of(ColumnKind.OFFENCE);
        assertThat(offences).hasSize(2);
        assertThat(Classifications.lasting(offences))
                .extracting(column -> column.head().text())
                .containsExactly("Current classification");
    }

    @Test
    void whereNoneIsSaidToBeTheLastAllStand() {
        DrawnList drawn = DrawnList.of(LIST.replace("Current classification", "Original offence      "));
        List<Column> offences = drawn.plan().columns().of(ColumnKind.OFFENCE);
        assertThat(Classifications.lasting(offences)).hasSameSizeAs(offences);
    }

    @Test
    void aRowIsChangedThatWasAnotherOffenceBefore() {
        DrawnList drawn = DrawnList.of(LIST);
        Classifications classes = new Classifications(drawn.plan());
        List<RawRecord> rows = drawn.grid().rowNumbersBelow(0).stream()
                .map(row -> new RawRecord(row, 0, drawn.grid().row(row)))
                .toList();
        assertThat(rows.stream().filter(classes::changed).map(row -> row.row() + 1))
                .containsExactly(3, 4);
    }
}
