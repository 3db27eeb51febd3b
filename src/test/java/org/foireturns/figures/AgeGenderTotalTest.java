package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class AgeGenderTotalTest {
    private final Given given = new Given().request("2025");

    @Test
    void tablesAndListsAreAddedByGenderAndAgeGroup() {
        given.force("gwent").detail("B2", "female", "0-4", "all", "1").detail("B3", "female", "5-11", "all", "<5");
        given.force("essex")
                .listed("female", "4", "snapchat", "2")
                .listed("female", "4", "kik", "3")
                .listed("male", "unknown", "kik", "7");

        assertThat(totals())
                .extracting(
                        total -> total.gender().id(),
                        total -> total.age().id(),
                        total -> total.value().words(),
                        AgeGenderTotal::forcesReporting)
                .containsExactly(tuple("female", "0-11", "6 to 10", 2), tuple("male", "unknown", "7", 2));
    }

    @Test
    void aBandAndItsPartsAreNotAddedTwice() {
        given.force("gwent")
                .detail("B2", "female", "0-11", "all", "10")
                .detail("B3", "female", "4", "all", "1")
                .detail("B4", "female", "12-15", "all", "5");

        assertThat(totals()).extracting(total -> total.value().words()).containsExactly("10", "5");
    }

    @Test
    void aForceWithAPartMissingOrABandAcrossABorderIsLeftOutWhole() {
        given.force("gwent").detail("B2", "female", "0-11", "all", "10").detail("B3", "male", "0-11", "all", "n/a");
        given.force("police-scotland")
                .detail("B2", "female", "0-12", "all", "10")
                .detail("B3", "male", "16+", "all", "4");
        given.force("essex").detail("B2", "female", "0-11", "all", "3");

        assertThat(totals())
                .extracting(total -> total.value().words(), AgeGenderTotal::forcesReporting)
                .containsExactly(tuple("3", 1));
    }

    @Test
    void itsCellsAreInTheLineage() {
        given.force("essex").detail("B2", "female", "0-11", "all", "3");

        assertThat(figures().lineage())
                .filteredOn(line -> line.figure().equals(totals().get(0).figure()))
                .extracting(line -> line.cells().toString())
                .containsExactly("B2");
    }

    @Test
    void smallCountsThatAreNotWithheldAreAskedAboutOnce() {
        given.force("gwent").detail("B2", "female", "4", "all", "1").detail("B3", "male", "4", "all", "0");
        given.force("essex")
                .detail("B2", "female", "0-11", "all", "4")
                .detail("B3", "male", "0-11", "all", "5")
                .detail("B4", "male", "12", "all", "<5")
                .gender("male", "3");

        assertThat(figures().findings())
                .filteredOn(finding -> finding.code().equals("small-count"))
                .extracting(FindingLine::message)
                .containsExactly("In request 2025, 2 counts of 1 to 4 by age and gender are not withheld (forces: 2).");
    }

    @Test
    void thePanelHoldsTheForcesWithBothNumbersAndSaysWhoIsNotInIt() {
        given.force("gwent").year(2017).total("500").year(2024).total("1000");
        given.force("essex").year(2024).total("200");
        Request request = Book.asked("2025", List.of("gwent", "essex"), Period.financialYear(2024));

        Panel panel = Panel.all(given.evidence(), List.of(request), Book.FORCES).get(0);

        assertThat(panel.compared()).extracting(Panel.Member::force).containsExactly("gwent");
        assertThat(panel.members())
                .filteredOn(member -> member.force().equals("essex"))
                .allMatch(member -> member.before() == null && member.after() != null);
        assertThat(Panel.change(panel.before(), panel.after())).isEqualTo("100%");
    }

    private List<AgeGenderTotal> totals() {
        return AgeGenderTotal.all(given.evidence(), List.of(Request.open("2025", "71/17")), Book.FORCES);
    }

    private Figures figures() {
        return Figures.of(
                given.evidence(), List.of(Request.open("2025", "71/17")), Book.FORCES, Book.PLATFORMS, List.of());
    }
}
