package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

class TableTotalsTest {
    /** Each total with the cells that lead to it: {@code D2 of B2 C2}; with a question mark where one is lacking. */
    private static List<String> sums(Given given) {
        Rejections rejections = Rejections.of(given.evidence());
        return new TableTotals(given.cells(), rejections)
                .sums().stream()
                        .map(sum -> sum.total().provenance().cells() + " of "
                                + String.join(
                                        " ",
                                        sum.parts().stream()
                                                .map(part -> part.provenance()
                                                        .cells()
                                                        .toString())
                                                .toList())
                                + (sum.whole() ? "" : " ?"))
                        .sorted()
                        .toList();
    }

    @Test
    void aTotalHasItsPartsInItsRowAndInItsColumn() {
        assertThat(sums(new Given().table("""
                        0-11 12-15 all
                female  3    22    25
                male    1    4     5
                all     4    26    30
                """)))
                .containsExactly(
                        "B4 of B2 B3", "C4 of C2 C3", "D2 of B2 C2", "D3 of B3 C3", "D4 of B4 C4", "D4 of D2 D3");
    }

    @Test
    void aTotalMayStandBeforeItsParts() {
        assertThat(sums(new Given().table("""
                        all 0-11 12-15
                female  25  3    22
                """))).containsExactly("B2 of C2 D2");
    }

    @Test
    void anEmptyLineMayStandAmongThemAndTwoMayNot() {
        assertThat(sums(new Given().table("""
                        0-11 . 12-15 all
                female  3    . 22    25
                """))).containsExactly("E2 of B2 D2");
        assertThat(sums(new Given().table("""
                        0-11 . . 12-15 all
                female  3    . . 22    25
                """))).containsExactly("F2 of E2");
    }

    @Test
    void aRejectedCellAmongThemIsAPartThatIsLacking() {
        assertThat(sums(new Given().table("""
                        0-11 12-15 16+ all
                female  3    ?     4   25
                """))).containsExactly("E2 of B2 D2 ?");
    }

    @Test
    void aTotalThatIsNotHeldHasNoParts() {
        assertThat(sums(new Given().table("""
                        0-11 12-15 all
                female  3    22    n/a
                """))).isEmpty();
    }

    @Test
    void cellsOfAnotherUnitOrTimeAreNoParts() {
        assertThat(sums(new Given()
                        .detail("B2", "female", "0-11", "all", "3")
                        .unit(Unit.VICTIMS)
                        .detail("C2", "female", "12-15", "all", "3")
                        .unit(Unit.OFFENCES)
                        .stated("D2", "female", "all", "all", "6")))
                .isEmpty();
        assertThat(sums(new Given()
                        .year(2023)
                        .detail("C2", "female", "12-15", "all", "3")
                        .year(2024)
                        .stated("D2", "female", "all", "all", "6")))
                .isEmpty();
    }

    @Test
    void yearsAreThePartsOfATotalOverThem() {
        Period both = Period.financialYear(2023).to(Period.financialYear(2024));
        Given given = new Given()
                .year(2023)
                .detail("B2", "female", "all", "all", "3")
                .year(2024)
                .detail("C2", "female", "all", "all", "4")
                .period(both)
                .stated("D2", "female", "all", "all", "7");
        assertThat(sums(given)).containsExactly("D2 of B2 C2");
        assertThat(new TableTotals(given.cells(), Rejections.of(given.evidence())).sums())
                .allMatch(TableTotals.Sum::overTime);
    }

    @Test
    void timesThatOverlapAreNotAdded() {
        assertThat(sums(new Given()
                        .period(Given.quarter(2024))
                        .detail("B2", "female", "all", "all", "3")
                        .detail("C2", "female", "all", "all", "3")
                        .year(2024)
                        .stated("D2", "female", "all", "all", "7")))
                .containsExactly("D2 of C2");
    }

    /** "Female 12-15, Female all, Male 12-15, Male all, Total": what a subtotal is the sum of is passed over. */
    @Test
    void behindASubtotalItsPartsArePassedOver() {
        assertThat(sums(new Given()
                        .detail("B2", "female", "12-15", "all", "3")
                        .stated("B3", "female", "all", "all", "3")
                        .detail("B4", "male", "12-15", "all", "4")
                        .stated("B5", "male", "all", "all", "4")
                        .stated("B6", "all", "all", "all", "7")))
                .containsExactly("B3 of B2", "B5 of B4", "B6 of B3 B5");
    }

    /**
     * "Female 12-15, Male 12-15, Gender unknown": the last is not split by age, so that the run holds not all parts.
     */
    @Test
    void aRunOfPartsThatAreNotSplitAlikeIsNone() {
        assertThat(sums(new Given()
                        .detail("B2", "female", "12-15", "all", "3")
                        .detail("B3", "male", "12-15", "all", "3")
                        .detail("B4", "unknown", "all", "all", "1")
                        .stated("B5", "all", "all", "all", "7")))
                .isEmpty();
    }
}
