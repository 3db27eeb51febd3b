package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.foireturns.model.RawRecord;
import org.foireturns.model.RecordCandidate.RecordCell;
import org.junit.jupiter.api.Test;

class RowSourcesTest {
    private final DrawnList drawn = DrawnList.of("""
            | Crime no | Recorded   | Sex | Age | App      |
            | 24000101 | 2024-04-02 | F   | 13  | Snapchat |
            | 24000102 | 2024-04-03 | M   | 12  | Kik      |
            """);
    private final RawRecord row = new RawRecord(1, 0, drawn.grid().row(1));
    private final RowSources sources = new RowSources(drawn.plan());

    @Test
    void namesTheCellAndItsHead() {
        RecordCell age = Objects.requireNonNull(sources.of(row, "victims[0].age"));
        assertThat(age.address()).hasToString("D2");
        assertThat(age.text()).isEqualTo("13");
        assertThat(Objects.requireNonNull(sources.of(row, "victims[0].gender")).address())
                .hasToString("C2");
        assertThat(Objects.requireNonNull(sources.of(row, "date")).address()).hasToString("B2");
    }

    @Test
    void neverShowsAReference() {
        RecordCell reference = Objects.requireNonNull(sources.of(row, "firstRow"));
        assertThat(reference.address()).hasToString("A2");
        assertThat(reference.text()).isEmpty();
    }

    @Test
    void knowsNoCellForWhatNoColumnSays() {
        assertThat(sources.of(row, "weight")).isNull();
        assertThat(sources.of(row, "force")).isNull();
    }
}
