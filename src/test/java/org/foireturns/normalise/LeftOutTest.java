package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.Style;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.PercentagesLeftOut;
import org.junit.jupiter.api.Test;

class LeftOutTest {
    private static final Place SHEET = Place.parse("2025", "kent", "2025/Kent.xlsx", "Q1", "", "");
    private static final Finding WHY = new PercentagesLeftOut(SHEET, 7);
    private static final int ROWS = LeftOut.MOST_ALONE;

    @Test
    void eachCellStandsForItselfWithItsNumber() {
        List<Cell> cells = List.of(
                Cell.number(new Address(2, 1), BigDecimal.TEN, Style.PLAIN),
                Cell.text(new Address(2, 2), "Mr Smith, 01632 960123", Style.PLAIN));

        assertThat(LeftOut.cells(cells, WHY, SHEET))
                .extracting(
                        aside -> aside.place().cell(), aside -> aside.place().text(), Outcome.SetAside::cells)
                .containsExactly(tuple("B3", "10", 1), tuple("C3", "", 1));
        assertThat(LeftOut.cells(cells, WHY, SHEET))
                .extracting(aside -> aside.why().code())
                .containsOnly("percentages-left-out");
    }

    @Test
    void veryManyShareAnOutcomeWithThoseNextToThem() {
        assertThat(places(cells((row, column) -> column != 1))).containsExactly("A1:A5000 5000", "C1:D5000 10000");
    }

    @Test
    void aGapPartsThem() {
        assertThat(places(cells((row, column) -> row != 9))).containsExactly("A1:D9 36", "A11:D5000 19960");
    }

    @Test
    void veryManyThatAreScatteredShareOne() {
        assertThat(places(cells((row, column) -> (row + column) % 2 == 0))).containsExactly("A1:D5000 10000");
    }

    @Test
    void rowsOfAListStandForThemselves() {
        Map<Place, Integer> rows = new LinkedHashMap<>();
        rows.put(SHEET.at(CellRange.of(0, 0, 0, 3), ""), 4);
        rows.put(SHEET.at(CellRange.of(2, 0, 3, 3), ""), 8);
        assertThat(words(LeftOut.rows(rows, WHY))).containsExactly("A1:D1 4", "A3:D4 8");
        assertThat(LeftOut.rows(Map.of(), WHY)).isEmpty();
    }

    private static List<Cell> cells(BiPredicate<Integer, Integer> there) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < 4; column++) {
                if (there.test(row, column)) {
                    cells.add(Cell.number(new Address(row, column), BigDecimal.ONE, Style.PLAIN));
                }
            }
        }
        return cells;
    }

    private static List<String> places(List<Cell> cells) {
        return words(LeftOut.cells(cells, WHY, SHEET));
    }

    private static List<String> words(List<Outcome.SetAside> asides) {
        return asides.stream()
                .map(aside -> aside.place().cell() + " " + aside.cells())
                .toList();
    }
}
