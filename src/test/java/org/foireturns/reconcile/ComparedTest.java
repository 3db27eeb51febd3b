package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Range;
import org.foireturns.reconcile.TieOut.Side;
import org.junit.jupiter.api.Test;

/** How a total and what it was compared with are told. */
class ComparedTest {
    /** The sum of the platforms stands on another sheet than the total, and the same cells of both hold numbers. */
    @Test
    void partsOnAnotherSheetAreToldWithIt() {
        assertThat(told("Age")).contains("B10 says 1204, but the sum of B6:B9 on Platform gives 620.");
        assertThat(told("Platform")).contains("but the sum of B6:B9 gives 620.");
    }

    private static String told(String sheet) {
        List<Observation> parts = new Given()
                .force("surrey")
                .sheet("Platform")
                .detail("B6", "all", "all", "snapchat", "620")
                .evidence()
                .observations();
        return new Compared(
                        Place.parse("2025", "surrey", "2025/surrey.xlsx", sheet, "B10", ""),
                        "Surrey Police",
                        Period.financialYear(2024),
                        new Side("B10", new Range(1204, 1204L), List.of()),
                        new Side("the sum of B6:B9", new Range(620, 620L), parts))
                .doNotAddUp()
                .message();
    }
}
