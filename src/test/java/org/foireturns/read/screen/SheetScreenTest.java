package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;
import org.junit.jupiter.api.Test;

class SheetScreenTest {
    private static Grid.Builder sheet() {
        return Grid.named("Sheet2").add(Cell.text(new Address(3, 0), "A name", Style.PLAIN));
    }

    @Test
    void seesAHiddenSheetThatHoldsSomething() {
        Grid hidden = sheet().visibility(Visibility.VERY_HIDDEN).build();
        List<Sighting> seen = SheetScreen.of(List.of(hidden));
        assertThat(seen).containsExactly(new Sighting(Check.HIDDEN_SHEET, "Sheet2", "", 1));
        assertThat(ScreenRules.USUAL.setsAside(seen)).isTrue();
        Grid empty = Grid.named("Sheet3").visibility(Visibility.HIDDEN).build();
        assertThat(SheetScreen.of(List.of(sheet().build(), empty))).isEmpty();
    }

    @Test
    void seesHiddenRowsThatHoldSomething() {
        List<Sighting> seen = SheetScreen.of(List.of(sheet().hideRow(3).build()));
        assertThat(seen).containsExactly(new Sighting(Check.HIDDEN_ROWS_COLS, "Sheet2", "", 1));
        assertThat(ScreenRules.USUAL.setsAside(seen)).isFalse();
        assertThat(SheetScreen.of(List.of(sheet().hideRow(4).build()))).isEmpty();
    }
}
