package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.DateReading;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.RawRecord;
import org.foireturns.model.Style;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two lists side by side: the first row of a reference is looked up where it stands. */
class RepeatsTest {
    private static final int WIDTH = 2;
    private static final DateReading DAY = new DateReading.Day(LocalDate.of(2024, 5, 1));
    private static final DateReading OTHER_DAY = new DateReading.Day(LocalDate.of(2024, 5, 2));

    private final Grid grid = grid(List.of(
            List.of("K1", "Female", "K2", "Male"),
            List.of("K3", "Female", "K2", "Male"),
            List.of("K1", "Male", "K1", "Female")));
    private final Map<Integer, String> sections = new HashMap<>();
    private final Repeats repeats = new Repeats(this::row, row -> sections.getOrDefault(row.row(), ""), false);

    private static Grid grid(List<List<String>> rows) {
        GridBuilder grid = Grid.named("Sheet1");
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                grid.add(Cell.text(new Address(row, column), rows.get(row).get(column), Style.PLAIN));
            }
        }
        return grid.build();
    }

    private RawRecord row(int row, int left) {
        return new RawRecord(row, left, grid.row(row, left, left + WIDTH));
    }

    @BeforeEach
    void seeThatReferencesStandTwice() {
        for (long reference : List.of(1L, 2L)) {
            repeats.see(reference, DAY, row(0, 0));
            repeats.see(reference, DAY, row(0, 0));
        }
        repeats.see(3L, DAY, row(1, 0));
        repeats.begin();
    }

    @Test
    void knowsAReferenceWhereItStandsAgainAndNoOther() {
        assertThat(repeats.repeats(1L)).isTrue();
        assertThat(repeats.repeats(3L)).isFalse();
        assertThat(repeats.known(1L)).isFalse();
        repeats.first(1L, DAY, row(0, 0));
        repeats.first(3L, DAY, row(1, 0));
        assertThat(repeats.known(1L)).isTrue();
        assertThat(repeats.known(3L)).isFalse();
        assertThat(repeats.known(null)).isFalse();
    }

    @Test
    void keepsReferencesThatStandOnceWhereItMust() {
        Repeats all = new Repeats(this::row, row -> "", true);
        assertThat(all.first(3L, DAY, row(1, 0))).isNull();
        assertThat(all.known(3L)).isTrue();
        assertThat(all.first(3L, DAY, row(1, 0))).isEqualTo(2);
    }

    @Test
    void saysWhichEarlierRowIsTheSame() {
        assertThat(repeats.first(1L, DAY, row(0, 0))).isNull();
        assertThat(repeats.first(3L, DAY, row(1, 0))).isNull();
        assertThat(repeats.first(1L, DAY, row(2, 0))).isNull();
        assertThat(repeats.first(2L, DAY, row(0, 2))).isNull();
        assertThat(repeats.first(2L, DAY, row(1, 2))).isEqualTo(1);
        assertThat(repeats.first(1L, DAY, row(2, 2))).isEqualTo(1);
    }

    @Test
    void saysWhichEarlierRowGivesAnotherDay() {
        assertThat(repeats.first(2L, DAY, row(0, 2))).isNull();
        assertThat(repeats.first(2L, OTHER_DAY, row(1, 2))).isEqualTo(1);
    }

    @Test
    void rowsBeforeTheDayFromWhichComputersCountAreOfOneDayToo() {
        DateReading old = new DateReading.Day(LocalDate.of(1962, 5, 1));
        assertThat(repeats.first(1L, old, row(0, 0))).isNull();
        assertThat(repeats.first(1L, old, row(2, 0))).isNull();
    }

    @Test
    void oneBelowAnotherHeadingIsNotTheSame() {
        sections.putAll(Map.of(0, "Snapchat", 1, "Snapchat", 2, "Kik"));
        assertThat(repeats.first(1L, DAY, row(0, 0))).isNull();
        assertThat(repeats.first(1L, DAY, row(2, 2))).isNull();
        assertThat(repeats.first(2L, DAY, row(0, 2))).isNull();
        assertThat(repeats.first(2L, DAY, row(1, 2))).isEqualTo(1);
    }
}
