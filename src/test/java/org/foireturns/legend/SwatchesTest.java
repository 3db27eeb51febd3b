package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class SwatchesTest {
    private static List<String> beside(String drawing) {
        Grid grid = grid(drawing);
        Swatches swatches = new Swatches(grid);
        return grid.cells().stream()
                .filter(Cell::isText)
                .flatMap(text -> swatches.beside(text).stream())
                .map(entry -> entry.said() + " " + entry.places().get(1))
                .toList();
    }

    @Test
    void theColoursOfARowStandBeforeItsTextsOrBehindThem() {
        assertThat(beside("| {pink} | Female | {blue} | Male |")).containsExactly("Female A1", "Male C1");
        assertThat(beside("| Female | {pink} | Male | {blue} |")).containsExactly("Female B1", "Male D1");
    }

    @Test
    void aColourBetweenTwoTextsIsOfNeitherWhereTheRowDoesNotSay() {
        assertThat(beside("| {pink} | Female | {blue} |")).isEmpty();
    }

    @Test
    void aBlankNearNumbersOrMoreOfItsColourIsNoSwatch() {
        assertThat(beside("""
                | Female | {pink} |
                |        | 12     |
                """)).isEmpty();
        assertThat(beside("| Female | {pink} | {pink} |")).isEmpty();
    }

    @Test
    void aTextInARowWithNumbersIsTheirLabel() {
        Grid grid = grid("""
                | Female | 12 |
                | Male   |    |
                """);
        List<Cell> cells = grid.cells();
        assertThat(new Swatches(grid).labels(cells.get(0).address())).isTrue();
        assertThat(new Swatches(grid).labels(cells.get(2).address())).isFalse();
    }
}
