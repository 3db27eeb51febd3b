package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProximityTest {
    private static List<String> places(List<Observation> cells) {
        return cells.stream()
                .map(cell -> cell.provenance().cells().toString())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "B2 B3 B4, B2 B3 B4",
        "B2 B4 B6, B2 B4 B6",
        "B2 B5, B2",
        "B2 D2 F2, B2 D2 F2",
        "B2 E2, B2",
        "B2 D4, B2 D4",
        "B2 D5, B2",
        "D5 B2 D3, B2 D3 D5",
        "B2:B4 B6, B2:B4 B6",
        "B2:B4 B7, B2:B4",
        "E2 B2:C2, B2:C2 E2",
        "F2 B2:C2, F2"
    })
    void oneLineMayStandBetweenTheCellsOfATable(String names, String table) {
        Given given = new Given();
        List.of(names.split(" ", -1)).forEach(name -> given.detail(name, "female", "all", "all", "1"));
        List<Observation> cells = given.cells();
        Observation first = cells.stream()
                .filter(cell -> cell.provenance().cells().toString().equals(names.split(" ", -1)[0]))
                .findFirst()
                .orElseThrow();
        assertThat(String.join(" ", places(Proximity.table(first, cells)))).isEqualTo(table);
    }

    @Test
    void cellsOfAnotherSheetOrFileStandInNoTable() {
        List<Observation> cells = new Given()
                .detail("B2", "female", "all", "all", "1")
                .sheet("Other")
                .detail("B3", "female", "all", "all", "1")
                .sheet("Sheet1")
                .file("other.xlsx")
                .detail("B4", "female", "all", "all", "1")
                .cells();
        assertThat(places(Proximity.table(cells.get(0), cells))).hasSize(1);
    }
}
