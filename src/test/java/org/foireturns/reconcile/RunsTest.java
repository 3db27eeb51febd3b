package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunsTest {
    private static Given cells(Given given, String names) {
        List.of(names.split(" ", -1)).forEach(name -> given.detail(name, "female", "all", "all", "1"));
        return given;
    }

    @ParameterizedTest
    @CsvSource({
        "B2, B2",
        "B2 B3, B2 B3",
        "B4 B3 B2, B2:B4",
        "B2 C2 D2, B2:D2",
        "B2 B3 B4 B6, B2:B4 B6",
        "B2 B3 B4 C2 D2 E2, B2:E2 B3 B4",
        "B2 B3 B4 C2 D2, B2:B4 C2 D2",
        "B2 B2, B2",
        "A2:F900 B2, A2:F900 B2",
        "B9 B10 B11, B9:B11"
    })
    void threeInARowAreARange(String names, String runs) {
        assertThat(String.join(" ", Runs.of(cells(new Given(), names).cells()))).isEqualTo(runs);
    }

    @Test
    void cellsOfSeveralSheetsAreToldWithTheirs() {
        Given given = cells(new Given().sheet("Ages"), "B2 B3 B4");
        cells(given.sheet("Genders"), "C2");
        assertThat(Runs.of(given.cells())).containsExactly("Ages!B2:B4", "Genders!C2");
    }

    @Test
    void noCellsHaveNoName() {
        assertThat(Runs.of(List.of())).isEmpty();
    }
}
