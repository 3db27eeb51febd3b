package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
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
    void aShareIsOfThoseWhoseAgeAndGenderAreKnown() {
        given.force("gwent")
                .detail("B2", "female", "0-11", "all", "30")
                .detail("B3", "male", "12-15", "all", "10")
                .detail("B4", "female", "unknown", "all", "5")
                .detail("B5", "unknown", "0-11", "all", "7");

        assertThat(totals())
                .extracting(AgeGenderTotal::category, total -> total.share().percent())
                .containsExactly(
                        tuple("female+0-11", "75%"),
                        tuple("female+unknown", ""),
                        tuple("male+12-15", "25%"),
                        tuple("unknown+0-11", ""));
    }

    @Test
    void theyArePublishedWithTheOtherFiguresAndEachOnce() {
        given.force("gwent").detail("B2", "female", "0-11", "all", "30").total("40");

        assertThat(figures().published())
                .extracting(AreaFigure::figure)
                .contains(
                        "2025/uk/2024-04-01..2025-03-31/total/all",
                        "2025/uk/2024-04-01..2025-03-31/victim_gender+victim_age/female+0-11")
                .doesNotHaveDuplicates();
    }

    @Test
    void theLargestGroupIsTheOneAboveAllThatTheOthersCanBe() {
        whole("5", "9");

        assertThat(AgeGenderTotal.largest(totals())).hasValueSatisfying(leader -> {
            assertThat(leader.first().category()).isEqualTo("female+12-15");
            assertThat(leader.sure()).isTrue();
        });
    }

    @Test
    void aWithheldNumberMayBeTheLargest() {
        whole("*", "9");

        assertThat(AgeGenderTotal.largest(totals())).map(Leader::sure).hasValue(false);
    }

    @Test
    void aGroupOfWhichThereIsNoNumberMayBeTheLargest() {
        given.force("gwent")
                .detail("B2", "female", "0-11", "all", "3")
                .detail("B3", "female", "12-15", "all", "9")
                .detail("B4", "female", "16+", "all", "1");

        assertThat(AgeGenderTotal.largest(totals())).map(Leader::sure).hasValue(false);
    }

    @Test
    void manyOfUnknownAgeAreNoGroup() {
        whole("5", "9");
        given.force("essex").detail("B2", "female", "unknown", "all", "500");

        assertThat(AgeGenderTotal.largest(totals()))
                .map(leader -> leader.first().category())
                .hasValue("female+12-15");
    }

    /** A whole table of one force. */
    private void whole(String boysOfTheSameAge, String girls) {
        given.force("gwent")
                .detail("B2", "female", "0-11", "all", "3")
                .detail("B3", "female", "12-15", "all", girls)
                .detail("B4", "female", "16+", "all", "1")
                .detail("C2", "male", "0-11", "all", "2")
                .detail("C3", "male", "12-15", "all", boysOfTheSameAge)
                .detail("C4", "male", "16+", "all", "0");
    }

    private List<AgeGenderTotal> totals() {
        return AgeGenderTotal.all(given.evidence(), List.of(Request.open("2025", "71/17")), Book.FORCES);
    }

    private Figures figures() {
        return Figures.of(
                given.evidence(), List.of(Request.open("2025", "71/17")), Book.FORCES, Book.PLATFORMS, List.of());
    }
}
