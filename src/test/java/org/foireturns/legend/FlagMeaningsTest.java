package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class FlagMeaningsTest {
    private static boolean withheld(String flag, String text) {
        Workbook workbook = new Workbook(List.of(grid("| " + text + " |")), List.of());
        Cell cell = Cell.text(new Address(9, 9), flag, Style.PLAIN);
        return FlagMeanings.withheld(
                FlagMeanings.in(workbook, Grammars.ofConfig()).of(cell));
    }

    @Test
    void aFlagMeansWhatATextSaysOfIt() {
        assertThat(withheld("c", "r revised; c count withheld (fewer than 5)")).isTrue();
        assertThat(withheld("c", "c = suppressed")).isTrue();
        assertThat(withheld("r", "r revised; c count withheld")).isFalse();
    }

    @Test
    void itsOwnWordsComeFirst() {
        assertThat(withheld("fewer than 5", "r revised")).isTrue();
    }

    @Test
    void aFlagThatIsExplainedTwiceIsNotExplained() {
        assertThat(withheld("c", "c withheld; c confirmed")).isFalse();
    }
}
