package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class BandFindingsTest {
    private static List<String> asked(Given given) {
        return BandFindings.of(OnFile.standings(given), Book.request("2025", OnFile.LAST), Book.FORCES).stream()
                .map(line -> line.place().force() + " " + line.place().cell() + ": " + line.message())
                .toList();
    }

    @Test
    void bandsAcrossTheBorderOfAGroupAreAskedOnceForAForce() {
        assertThat(asked(new Given()
                        .force("gwent")
                        .detail("B2", "all", "0-12", "all", "3")
                        .detail("B3", "all", "13-17", "all", "4")))
                .singleElement()
                .asString()
                .startsWith("gwent B2: ")
                .contains("0-12, 13-17", "0-11, 12-15, 16+");
    }

    @Test
    void bandsThatFitAreNot() {
        assertThat(asked(new Given()
                        .force("gwent")
                        .age("0-4", "1")
                        .age("5-11", "3")
                        .age("12-15", "4")
                        .age("unknown", "2")))
                .isEmpty();
    }

    @Test
    void anEmptyBandDoesNoHarm() {
        assertThat(asked(new Given().force("gwent").age("0-12", "0").age("16-17", "4")))
                .isEmpty();
    }
}
