package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void dotsThatLeadToANumberAreNotSeen() {
        Page page = Drawn.page("| Female | ... | 3 |");
        assertThat(page.at(0, 1)).isNull();
        assertThat(page.at(0, 0)).isNotNull();
    }

    @Test
    void fewSignsAndRepeatedLettersAreSeen() {
        Page page = Drawn.page("| .. | aaa | *** |");
        assertThat(page.at(0, 0)).isNotNull();
        assertThat(page.at(0, 1)).isNotNull();
    }

    @Test
    void aMergedCellCoversWhatItReaches() {
        Page page = Drawn.page("""
                | Female | <  | Male |
                | 3      | 4  | 5    |
                """);
        Slot female = page.at(0, 0);
        assertThat(page.covering(0, 1)).isEqualTo(female);
        assertThat(page.at(0, 1)).isNull();
        assertThat(page.covering(1, 1)).isNotEqualTo(female);
    }

    @Test
    void aMergeCoversNothingBelowTheLastCell() {
        GridBuilder grid = Grid.named("Sheet1");
        grid.add(Cell.text(new Address(0, 0), "Female", Style.PLAIN));
        grid.add(Cell.text(new Address(2, 1), "Male", Style.PLAIN));
        grid.merge(CellRange.of(0, 0, 1_000_000, 0));
        Page page = new Page(grid.build(), new DrawnSenses());
        assertThat(page.covering(2, 0)).isNotNull();
        assertThat(page.covering(3, 0)).isNull();
    }

    @Test
    void itIsAsLargeAsItsCells() {
        assertThat(Drawn.page("""

                |  | Female |   |
                |  |        | 3 |
                """).whole()).isEqualTo(new Area(1, 1, 2, 2));
        assertThat(Drawn.page("").whole()).isNull();
    }

    @Test
    void columnsWithoutACellAreNone() {
        Page page = Drawn.page("""
                | Female |  | 3 | x |
                | Male   |  | 4 | x |
                """);
        Area area = new Area(0, 0, 1, 2);
        assertThat(page.columnsIn(area)).containsExactly(0, 2);
        assertThat(page.slots(area)).extracting(Slot::said).containsExactly("Female", "3", "Male", "4");
        assertThat(page.row(2, area)).isEmpty();
    }
}
