package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.Sighting;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcealmentTest {
    private static GridBuilder sheet() {
        return Grid.named("Data")
                .add(Cell.text(Address.parse("A1"), "Female", Style.PLAIN))
                .add(Cell.text(Address.parse("B1"), "Ann Smith", Style.PLAIN))
                .add(Cell.number(Address.parse("C1"), BigDecimal.TEN, Style.PLAIN))
                .add(Cell.text(Address.parse("B2"), "Dover", Style.PLAIN));
    }

    private static String left(Grid grid, Sighting... sightings) {
        Workbook book = new Workbook(List.of(grid), List.of());
        return Concealment.of(book, List.of(sightings), cell -> cell.text().equals("Female"))
                .grids()
                .get(0)
                .cells()
                .stream()
                .map(Cell::text)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HIDDEN_ROW    | Data  | A1:C1 | Female, (hidden B1), 10, Dover
            UNSEEN_COLOUR | Data  | B1:B2 | Female, (hidden B1), 10, (hidden B2)
            HIDDEN_SHEET  | Data  | B2    | Female, Ann Smith, 10, (hidden B2)
            UNDER_MERGE   | Data  | A1:C2 | Female, Ann Smith, 10, Dover
            COMMENT       | Data  | A1:C2 | Female, Ann Smith, 10, Dover
            HIDDEN_ROW    | Other | A1:C2 | Female, Ann Smith, 10, Dover
            HIDDEN_ROW    | Data  |       | Female, Ann Smith, 10, Dover
            """)
    void theWordsOfHiddenCellsAreTakenOut(Trace trace, String sheet, String cells, String left) {
        assertThat(left(sheet().build(), new Sighting(trace, sheet, cells == null ? "" : cells, 1)))
                .isEqualTo(left);
    }

    @Test
    void aSheetOutOfViewIsHiddenAsAWhole() {
        Sighting sighting = new Sighting(Trace.HIDDEN_SHEET, "sheet 1", "", 4);
        assertThat(left(sheet().visibility(Visibility.HIDDEN).build(), sighting))
                .isEqualTo("Female, (hidden B1), 10, (hidden B2)");
        assertThat(left(sheet().visibility(Visibility.HIDDEN).build())).isEqualTo("Female, Ann Smith, 10, Dover");
    }

    @Test
    void whatLiesUnderAMergeIsHidden() {
        Grid merged = sheet().merge(CellRange.parse("B1:B2")).build();
        assertThat(left(merged, new Sighting(Trace.UNDER_MERGE, "Data", "B2", 1)))
                .isEqualTo("Female, Ann Smith, 10, (hidden B2)");
    }

    @Test
    void aCellThatStandsForAHiddenOneIsTold() {
        Address at = Address.parse("B1");
        assertThat(Concealment.conceals(Cell.text(at, "(hidden B1)", Style.PLAIN)))
                .isTrue();
        assertThat(Concealment.conceals(Cell.text(at, "(hidden B2)", Style.PLAIN)))
                .isFalse();
        assertThat(Concealment.conceals(Cell.text(at, "Female", Style.PLAIN))).isFalse();
    }
}
