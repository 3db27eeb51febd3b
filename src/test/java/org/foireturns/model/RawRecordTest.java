package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RawRecordTest {
    @Test
    void eachCellIsFoundInItsColumn() {
        assertThat(texts(record(0, 0, 1, 2))).containsExactly("c0", "c1", "c2", null, null);
    }

    @Test
    void blankCellsAreNoneWhereverTheyAre() {
        assertThat(texts(record(0, 1, 4))).containsExactly(null, "c1", null, null, "c4");
        assertThat(texts(record(0))).containsOnlyNulls();
    }

    @Test
    void columnsAreCountedFromTheLeftOfTheList() {
        assertThat(texts(record(3, 4, 5, 7))).containsExactly(null, "c4", "c5", null, "c7");
    }

    @Test
    void cellsOnTheLeftOfTheListStandInNone() {
        assertThat(texts(record(3, 0, 1, 4, 5))).containsExactly(null, "c4", "c5", null, null);
    }

    private static RawRecord record(int left, int... columns) {
        return new RawRecord(
                0,
                left,
                IntStream.of(columns)
                        .mapToObj(column -> Cell.text(new Address(0, column), "c" + column, Style.PLAIN))
                        .toList());
    }

    private static Stream<@Nullable String> texts(RawRecord row) {
        return IntStream.range(0, 5).mapToObj(row::cell).map(cell -> cell == null ? null : cell.text());
    }

    @Test
    void aCellThatReachesIntoARowIsNotItsOwn() {
        Cell month = Cell.text(new Address(1, 0), "April", Style.PLAIN);
        Cell kik = Cell.text(new Address(2, 1), "Kik", Style.PLAIN);
        assertThat(new RawRecord(2, 0, List.of(month, kik)).own()).isEqualTo(1);
        assertThat(new RawRecord(1, 0, List.of(month)).own()).isEqualTo(1);
    }
}
