package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Place;
import org.foireturns.model.RawRecord;
import org.foireturns.model.Request;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class RowPlacesTest {
    private static final Setting SENT_BY_KENT = new Setting(
            new Request("2025", "", "71/17", List.of(), Set.of(), false, List.of(), null, null, true),
            "kent",
            Place.NOWHERE.onSheet("Sheet1"),
            Optional.empty(),
            LocalDate.of(2026, 1, 31));

    private final Between between = new Between(List.of(), DrawnList.WORDS, "71/17", new Stated(null, "", null, null));

    private RowPlaces places(DrawnList drawn) {
        return new RowPlaces(drawn.plan(), SENT_BY_KENT, between, DrawnList.WORDS);
    }

    private static RawRecord row(DrawnList drawn, int row) {
        return new RawRecord(row, 0, drawn.grid().row(row));
    }

    private static final String WITHOUT_FORCES = """
            | Crime no | Recorded   | Sex | Age | App      |
            | 24000101 | 2024-04-02 | F   | 13  | Snapchat |
            | 24000102 | 2024-04-03 | M   | 12  |          |
            """;

    @Test
    void aRowStandsFromItsFirstToItsLastCell() {
        DrawnList drawn = DrawnList.of(WITHOUT_FORCES);
        Place place = places(drawn).of(row(drawn, 2));
        assertThat(place.cells()).hasToString("A3:D3");
        assertThat(place.force()).isEqualTo("kent");
    }

    @Test
    void aHeadingBetweenTheRowsNamesTheForceBeforeTheSenderDoes() {
        DrawnList drawn = DrawnList.of(WITHOUT_FORCES);
        assertThat(places(drawn).force(row(drawn, 1))).isEqualTo("kent");
        between.heading(Cell.text(new Address(1, 0), "Essex Police", Style.PLAIN));
        assertThat(places(drawn).force(row(drawn, 1))).isEqualTo("essex");
    }

    @Test
    void aColumnOfForcesSaysItOfEachRowOrNothingDoes() {
        DrawnList drawn = DrawnList.of("""
                | Crime no | Force         | Recorded   | Sex | Age | App      |
                | 24000101 | Essex Police  | 2024-04-02 | F   | 13  | Snapchat |
                | 24000102 |               | 2024-04-03 | M   | 12  | Kik      |
                | 24000103 | Sussex Police | 2024-04-03 | M   | 12  | Kik      |
                """);
        assertThat(places(drawn).force(row(drawn, 1))).isEqualTo("essex");
        assertThat(places(drawn).force(row(drawn, 2))).isNull();
    }
}
