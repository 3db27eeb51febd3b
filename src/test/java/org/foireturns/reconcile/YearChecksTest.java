package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

class YearChecksTest {
    private static final Period FIRST = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 9, 30));
    private static final Period SECOND = new Period(LocalDate.of(2024, 10, 1), LocalDate.of(2025, 3, 31));
    private static final Period YEAR = Period.financialYear(2024);
    private static final Period BOTH = Period.financialYear(2023).to(YEAR);

    private final Given given = new Given();

    /** What was compared with what, and how it came out. */
    private List<String> compared() {
        TieOutLog log = new TieOutLog("2025", "gwent", Book.FORCES);
        List<TableTotals.Sum> sums = new TableTotals(given.folder().kept(), Rejections.of(given.evidence())).sums();
        YearChecks.of(given.folder(), sums, log);
        return log.tieOuts().stream()
                .map(tieOut -> tieOut.left().words() + " = " + tieOut.right().words() + " " + tieOut.verdict())
                .toList();
    }

    @Test
    void theHalvesAreHeldAgainstTheirYear() {
        given.period(FIRST).detail("B2", "all", "all", "all", "3");
        given.period(SECOND).detail("B5", "all", "all", "all", "4");
        given.period(YEAR).detail("B8", "all", "all", "all", "8");
        assertThat(compared()).containsExactly("B8 = the sum of B2 and B5 DOES_NOT_ADD_UP");
    }

    @Test
    void halvesThatDoNotCoverTheYearAreNot() {
        given.period(FIRST).detail("B2", "all", "all", "all", "3");
        given.period(YEAR).detail("B8", "all", "all", "all", "8");
        assertThat(compared()).isEmpty();
    }

    @Test
    void whatCountsSomethingElseIsNoPart() {
        given.period(FIRST).detail("B2", "all", "all", "all", "3");
        given.unit(Unit.VICTIMS).period(SECOND).detail("B5", "all", "all", "all", "4");
        given.unit(Unit.OFFENCES).period(SECOND).detail("C5", "female", "all", "all", "4");
        given.period(YEAR).detail("B8", "all", "all", "all", "8");
        assertThat(compared()).isEmpty();
    }

    /** Of years before the request a total says more than the sheet, so that it may hold more than the cells. */
    @Test
    void aTotalOverYearsIsHeldAgainstThoseThatThereAre() {
        given.year(2024).detail("B5", "all", "all", "all", "4");
        given.period(BOTH).stated("F9", "all", "all", "all", "4");
        assertThat(compared()).containsExactly("F9 = B5 ADDS_UP");
    }

    @Test
    void aTotalThatWasComparedInItsRowIsNotComparedAgain() {
        given.year(2023).detail("B5", "all", "all", "all", "3");
        given.year(2024).detail("C5", "all", "all", "all", "4");
        given.period(BOTH).stated("D5", "all", "all", "all", "7");
        assertThat(compared()).isEmpty();
    }

    @Test
    void whatIsNotHeldIsNotCompared() {
        given.period(FIRST).detail("B2", "all", "all", "all", "3");
        given.period(SECOND).detail("B5", "all", "all", "all", "n/a");
        given.period(YEAR).detail("B8", "all", "all", "all", "8");
        assertThat(compared()).isEmpty();
    }

    /** A row of a list by gender, age and platform is no answer that a year could be held against. */
    @Test
    void rowsByAllDimensionsAreNotCompared() {
        given.period(FIRST).detail("B2", "female", "0-11", "kik", "3");
        given.period(SECOND).detail("B5", "female", "0-11", "kik", "4");
        given.period(YEAR).detail("B8", "female", "0-11", "kik", "8");
        assertThat(compared()).isEmpty();
    }
}
