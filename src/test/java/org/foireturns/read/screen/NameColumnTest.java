package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Objects;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class NameColumnTest {
    private static boolean at(String drawing) {
        Grid grid = grid(drawing);
        return NameColumn.at(grid, cell(grid, 0, 0));
    }

    private static Cell cell(Grid grid, int row, int column) {
        return Objects.requireNonNull(grid.cell(row, column));
    }

    @Test
    void aHeadOverBarsCodesOrNothingHoldsNobody() {
        assertThat(at("| Name | Age |\n| *** | 12 |\n| *** | 13 |\n| --- | 14 |"))
                .isTrue();
        assertThat(at("| Name | Age |\n| V1 | 12 |\n| V2 | 13 |\n| V3 | 14 |")).isTrue();
        assertThat(at("| Name | Age |\n| John | 12 |\n| John | 13 |\n| John | 14 |"))
                .isTrue();
        assertThat(at("| Name | Age | Year |\n| | 12 | 1 |\n| | 13 | 1 |\n| | 14 | 1 |"))
                .isTrue();
    }

    @Test
    void aHeadOverNamesDoes() {
        assertThat(at("| Name | Age |\n| John | 12 |\n| Ann | 13 |\n| Bo | 14 |"))
                .isFalse();
        assertThat(at("| Name | Age |\n| *** | 12 |\n| Ann | 13 |\n| *** | 14 |"))
                .isFalse();
        assertThat(at("| Name | Age |\n| John 2 | 12 |\n| V2 | 13 |\n| V3 | 14 |"))
                .isFalse();
    }

    @Test
    void aLabelOfAFormIsNoHead() {
        assertThat(at("| Name | John |\n| *** | 12 |\n| *** | 13 |"))
                .as("the rows below end")
                .isFalse();
        assertThat(at("| Name | John |\n| | 12 |\n| | 13 |\n| | 14 |"))
                .as("two in a row")
                .isFalse();
    }

    @Test
    void aTitleStandsAmongCodes() {
        String key = "| IG |\n| FB |\n| DC |\n| SC |";
        Grid grid = grid(key);
        assertThat(NameColumn.amongCodes(grid, cell(grid, 2, 0))).isTrue();
        Grid officers = grid("| IG |\n| PC |\n| DC |\n| SC |");
        assertThat(NameColumn.amongCodes(officers, cell(officers, 2, 0))).isFalse();
        Grid one = grid("| IG |\n| IG |\n| DC |\n| Snapchat |");
        assertThat(NameColumn.amongCodes(one, cell(one, 2, 0))).isFalse();
        Grid far = grid("| IG |\n| FB |\n| a |\n| b |\n| c |\n| DC |");
        assertThat(NameColumn.amongCodes(far, cell(far, 5, 0))).isFalse();
    }

    @Test
    void noThreeVictimsHaveOneName() {
        Cell john = Cell.text(new Address(0, 0), "John", Style.PLAIN);
        Cell ann = Cell.text(new Address(1, 0), "Ann", Style.PLAIN);
        Cell five = Cell.number(new Address(2, 0), java.math.BigDecimal.valueOf(5), Style.PLAIN);
        assertThat(NameColumn.sameInAll(List.of(john, john, john))).isTrue();
        assertThat(NameColumn.sameInAll(List.of(john, john))).isFalse();
        assertThat(NameColumn.sameInAll(List.of(john, ann, john))).isFalse();
        assertThat(NameColumn.sameInAll(List.of(five, five, five))).isFalse();
    }
}
