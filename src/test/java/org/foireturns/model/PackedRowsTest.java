package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedRowsTest {
    private final PackedRows rows = new PackedRows();

    private static List<Cell> cells(int row, Object... columnsAndTexts) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            Address at = new Address(row, (int) columnsAndTexts[i]);
            cells.add(Cell.text(at, (String) columnsAndTexts[i + 1], Style.PLAIN));
        }
        return cells;
    }

    private void put(int row, Object... columnsAndTexts) {
        rows.put(row, cells(row, columnsAndTexts));
    }

    @Test
    void aRowComesBackWithItsPlacesWhetherOrNotItHasGaps() {
        put(3, 2, "a", 3, "b", 4, "c");
        put(9_000, 0, "a", 5, "b", 300, "c");
        assertThat(rows.row(3)).isEqualTo(cells(3, 2, "a", 3, "b", 4, "c"));
        assertThat(rows.row(9_000)).isEqualTo(cells(9_000, 0, "a", 5, "b", 300, "c"));
        assertThat(rows.size(9_000)).isEqualTo(3);
    }

    @Test
    void aRowThatIsPutAgainStandsInPlaceOfWhatItWas() {
        put(3, 2, "a");
        assertThat(rows.row(3)).hasSize(1);
        put(3, 1, "b", 2, "c");
        assertThat(rows.row(3)).isEqualTo(cells(3, 1, "b", 2, "c"));
        assertThat(rows.size(3)).isEqualTo(2);
    }

    @Test
    void rowsLongerThanAPageAndManyOfThemAreKept() {
        String longest = "x".repeat(300_000);
        put(0, 0, "short");
        put(1, 0, longest);
        put(2, 0, "short again");
        for (int row = 3; row < 3_000; row++) {
            put(row, 0, "text of row " + row + " ".repeat(200) + ".");
        }
        assertThat(rows.row(1).get(0).text()).isEqualTo(longest);
        assertThat(rows.row(2).get(0).text()).isEqualTo("short again");
        assertThat(IntStream.range(3, 3_000))
                .allSatisfy(row -> assertThat(rows.row(row).get(0).text()).startsWith("text of row " + row + " "));
        assertThat(rows.bytes()).isGreaterThan(300_000 + 3_000 * 200);
    }

    @Test
    void cellsThatSaySomethingAreFoundInARow() {
        put(5, 1, "F", 4, "KP/1", 6, "F");
        put(6, 1, "F", 2, "M", 3, "F");
        Asking female = new Asking(cell -> cell.text().equals("F"));
        assertThat(rows.row(5, female)).extracting(Cell::address).containsExactly(new Address(5, 1), new Address(5, 6));
        assertThat(rows.row(6, female)).extracting(Cell::address).containsExactly(new Address(6, 1), new Address(6, 3));
        assertThat(rows.row(6, new Asking(cell -> cell.text().equals("X")))).isEmpty();
    }

    @Test
    void headsAndShortRowsSayWhatRecordsDoNot() {
        BitSet all = new BitSet();
        for (int row = 40; row < 2_100; row++) {
            put(row, 0, "F", 1, "KP/" + row, 3, "Kik");
            all.set(row);
        }
        put(1_500, 2, "A note of its own");
        put(1_600, 0, "F", 1, "KP/1600", 3, "Something rare");
        assertThat(rows.apart(all, 3.0).stream())
                .startsWith(40, 41)
                .contains(49, 1_500, 1_600)
                .doesNotContain(50, 1_499);
        put(1_700, 2, "Another note");
        assertThat(rows.apart(all, 3.0).get(1_700)).isTrue();
    }

    @Test
    void rowsAreFedAsTheyAreKept() {
        rows.often(Cell.text(CellPacking.NOWHERE, "F", Style.PLAIN));
        put(5, 1, "F", 4, "KP/1");
        put(6, 2, "KP/2", 3, "F");
        List<String> fed = new ArrayList<>();
        RowFeed feed = new RowFeed() {
            @Override
            public void row(int row, int cells, boolean gaps, int column) {
                fed.add("row " + row + " of " + cells + (gaps ? " with gaps" : "") + " from " + column);
            }

            @Override
            public void gap(int columns) {
                fed.add("gap " + columns);
            }

            @Override
            public void often(int number) {
                fed.add("often " + number);
            }

            @Override
            public void once(Cell cell) {
                fed.add("once " + cell.text());
            }
        };
        rows.feed(5, feed);
        rows.feed(6, feed);
        assertThat(fed)
                .containsExactly(
                        "row 5 of 2 with gaps from 1",
                        "gap 0",
                        "often 0",
                        "gap 3",
                        "once KP/1",
                        "row 6 of 2 from 2",
                        "once KP/2",
                        "often 0");
    }
}
