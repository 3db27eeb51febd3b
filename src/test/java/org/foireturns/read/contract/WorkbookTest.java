package org.foireturns.read.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    @Test
    void sheetsWithoutANumberAreItsCovers() {
        Grid cover = grid("| Years are calendar years |");
        Grid table = grid("| Female | 12 |");

        assertThat(new Workbook(List.of(table, cover), List.of()).covers()).containsExactly(cover);
        assertThat(new Workbook(List.of(table), List.of()).covers()).isEmpty();
    }
}
