package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

/** Totals that count what is hidden as 0. */
class SkippingTotalsTest {
    private static List<String> skipping(Given given) {
        List<TableTotals.Sum> sums = new TableTotals(given.cells(), Rejections.of(given.evidence())).sums();
        return SkippingTotals.among(given.cells(), sums).stream()
                .map(cell -> cell.provenance().cells().toString())
                .sorted()
                .toList();
    }

    @Test
    void aTotalThatIsLessThanItsPartsCanBeSkips() {
        assertThat(skipping(new Given().table("""
                        0-11 12-15 all
                female  3    1-4   3
                """))).containsExactly("D2");
    }

    /** "<5" may be 0, so that the sum of what is shown may be right. */
    @Test
    void aTotalThatMayBeRightIsNone() {
        assertThat(skipping(new Given().table("""
                        0-11 12-15 all
                female  3    <5    3
                """))).isEmpty();
    }

    @Test
    void itIsOneWhereTheAnswerForTheTotalIsMore() {
        Given given = new Given().table("""
                        0-11 12-15 16+
                female  3    <5    2
                male    4    2     *
                all     7    2     2
                """);
        assertThat(skipping(given)).isEmpty();
        assertThat(skipping(given.total("12"))).containsExactly("C4", "D4");
    }

    @Test
    void theAnswerOfAnotherYearSaysNothing() {
        assertThat(skipping(new Given().table("""
                        0-11 12-15
                female  3    <5
                male    4    2
                all     7    2
                """).year(2023).total("12"))).isEmpty();
    }

    @Test
    void whereNothingIsHiddenNothingIsSkipped() {
        assertThat(skipping(new Given().table("""
                        0-11 12-15 all
                female  3    4     3
                """))).isEmpty();
    }

    @Test
    void aTotalThatCountsWhatIsHiddenIsNone() {
        assertThat(skipping(new Given().table("""
                        0-11 12-15 all
                female  3    1-4   5
                """))).isEmpty();
    }

    @Test
    void allSuspectsOfATableAreMadeByOneFormula() {
        assertThat(skipping(new Given().table("""
                        0-11 12-15 all
                female  3    1-4   3
                male    2    <5    2
                """))).containsExactly("D2", "D3");
        assertThat(skipping(new Given().table("""
                        0-11 12-15 all
                female  3    1-4   3
                """).sheet("Other").table("""
                        0-11 12-15 all
                male    2    <5    2
                """))).containsExactly("D2");
    }

    /** The line of totals is that of the same table: no other total makes it come to more. */
    @Test
    void totalsOfAnotherLineAreNotAddedToIt() {
        String table = """
                        0-11 12-15 16+
                female  3    <5    2
                male    4    2     *
                all     7    2     2
                """;
        Given given = new Given().table(table).total("12");
        given.stated("J9", "female", "all", "all", "50");
        given.year(2023).stated("K9", "all", "0-11", "all", "50");
        given.year(2024).unit(Unit.VICTIMS).stated("L9", "all", "0-11", "all", "50");
        given.unit(Unit.OFFENCES).detail("M9", "all", "0-11", "all", "50");
        given.sheet("Other").stated("N9", "all", "0-11", "all", "50");
        given.sheet("Sheet1").file("other.xlsx").stated("O9", "all", "0-11", "all", "50");
        assertThat(skipping(given)).containsExactly("C4", "D4");
    }

    @Test
    void anAnswerOfAsMuchIsNotMore() {
        assertThat(skipping(new Given().table("""
                        0-11 12-15 16+
                female  3    <5    2
                male    4    2     *
                all     7    2     2
                """).total("11"))).isEmpty();
    }
}
