package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static List<String> lines(String role, Given given) {
        return Lineage.of("f", Source.of(role, given.cells())).stream()
                .map(line -> line.role() + " " + line.sheet() + "!" + line.cells() + " "
                        + line.value().words())
                .toList();
    }

    @Test
    void aCellIsNamedOnce() {
        Given given = new Given().detail("B2", "all", "0-11", "all", "3").detail("B3", "all", "12-15", "all", "4");
        assertThat(lines(Source.VALUE, given)).containsExactly("value Sheet1!B2 3", "value Sheet1!B3 4");
    }

    @Test
    void theRowsOfAListAreOneLine() {
        Given given = new Given()
                .detail("A2:F9", "all", "12", "all", "3")
                .detail("A8:F20", "all", "13", "all", "4")
                .sheet("Other")
                .detail("A2:F9", "all", "12", "all", "5");
        assertThat(lines(Source.BASE, given)).containsExactlyInAnyOrder("base Sheet1!A2:F20 7", "base Other!A2:F9 5");
    }

    @Test
    void aCellThatIsTwoThingsHasTwoLines() {
        Given given = new Given().total("3");
        assertThat(Lineage.of(
                        "f",
                        Source.both(Source.of(Source.VALUE, given.cells()), Source.of(Source.BASE, given.cells()))))
                .hasSize(2);
    }
}
