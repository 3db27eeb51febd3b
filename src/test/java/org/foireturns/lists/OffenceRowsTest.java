package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.RawRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OffenceRowsTest {
    private static final String MIXED = """
            | Crime no | Recorded   | Offence | Sex | Age |
            | 24000101 | 2024-04-02 | 71/17   | F   | 13  |
            | 24000102 | 2024-04-03 | 88/10   | M   | 12  |
            | 24000103 | 2024-04-03 |         | M   | 12  |
            | 24000104 | 2024-04-04 | 71/17   | M   | 12  |
            """;

    /** The rows that count where the line over a list names an offence. */
    private static String counting(String drawing, @Nullable String over) {
        DrawnList drawn = DrawnList.of(drawing);
        List<RawRecord> rows = drawn.grid().rowNumbersBelow(0).stream()
                .map(row -> new RawRecord(row, 0, drawn.grid().row(row)))
                .toList();
        OffenceRows offences = new OffenceRows(
                drawn.plan(),
                rows,
                new Stated(null, "", over, null),
                "71/17",
                DrawnList.WORDS,
                new ReferencesElsewhere(Map.of()));
        return String.join(
                " ",
                rows.stream()
                        .filter(row -> offences.counts(row, true))
                        .map(row -> "" + (row.row() + 1))
                        .toList());
    }

    @Test
    void amongOthersOnlyThoseCountThatNameTheOffence() {
        assertThat(counting(MIXED, null)).isEqualTo("2 5");
    }

    @Test
    void whereNoneIsOfAnotherABlankOneIsOfTheSame() {
        assertThat(counting(MIXED.replace("88/10", "71/17"), null)).isEqualTo("2 3 4 5");
    }

    @Test
    void withoutAColumnTheLineOverTheListDecides() {
        String plain = MIXED.replace("| Offence ", "").replaceAll("\\| (71/17|88/10|     )   ", "");
        assertThat(counting(plain, null)).isEqualTo("2 3 4 5");
        assertThat(counting(plain, "71/17")).isEqualTo("2 3 4 5");
        assertThat(counting(plain, "88A")).isEmpty();
    }

    @Test
    void aClassAndItsSubclassInTwoColumnsAreOneCode() {
        assertThat(counting("""
                | Crime no | Recorded   | HO class | HO sub | Sex | Age |
                | 24000101 | 2024-04-02 | 71       | 17     | F   | 13  |
                | 24000102 | 2024-04-03 | 88       | 6      | M   | 12  |
                | 24000103 | 2024-04-03 | 71       | 16     | M   | 12  |
                | 24000104 | 2024-04-04 | 71       | 17     | M   | 12  |
                """, null)).isEqualTo("2 5");
    }
}
