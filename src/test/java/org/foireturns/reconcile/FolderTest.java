package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.foireturns.model.Period;
import org.junit.jupiter.api.Test;

class FolderTest {
    private static final Period THREE = new Period(LocalDate.of(2022, 4, 1), LocalDate.of(2025, 3, 31));

    @Test
    void allCellsOfAForceForARequestAreOneFolder() {
        Given given = new Given().force("gwent").total("1").file("more.xlsx").total("2");
        given.force("essex").total("3").request("2023").force("gwent").total("4");
        assertThat(Folder.all(given.evidence()))
                .extracting(folder -> folder.request() + " " + folder.force() + " "
                        + folder.kept().size())
                .containsExactly("2023 gwent 1", "2025 essex 1", "2025 gwent 2");
    }

    @Test
    void aTotalOverSeveralYearsIsACheckAlone() {
        Folder folder = new Given()
                .total("5")
                .period(THREE)
                .stated("B9", "all", "all", "all", "15")
                .folder();
        assertThat(folder.kept()).hasSize(2);
        assertThat(folder.periods()).containsExactly(Period.financialYear(2024));
        assertThat(folder.of(THREE)).isEmpty();
        assertThat(folder.of(Period.financialYear(2024))).hasSize(1);
    }

    @Test
    void aCountOverSeveralYearsAndATotalOfOneCount() {
        assertThat(new Given().period(THREE).total("15").folder().periods()).containsExactly(THREE);
        assertThat(new Given().stated("B9", "all", "all", "all", "15").folder().periods())
                .containsExactly(Period.financialYear(2024));
        Period leap = Period.calendarYear(2024);
        assertThat(new Given()
                        .period(leap)
                        .stated("B9", "all", "all", "all", "15")
                        .folder()
                        .periods())
                .containsExactly(leap);
    }
}
