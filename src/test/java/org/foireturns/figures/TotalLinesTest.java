package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class TotalLinesTest {
    private final Given given = new Given();

    private TotalLines lines() {
        return TotalLines.of(OnFile.standings(given), Book.request("2025", OnFile.LAST), Book.FORCES, Book.PLATFORMS);
    }

    /**
     * The totals of an area by one axis: the category, its number, the known that it is of, and where it comes from.
     */
    private Stream<String> totals(String area, String axis) {
        return lines().totals().stream()
                .filter(total -> total.area().equals(area) && total.axis().equals(axis))
                .map(total -> total.category() + " " + total.value().words()
                        + (total.base() == null
                                ? ""
                                : " of " + Objects.requireNonNull(total.base()).words()) + " "
                        + total.basis());
    }

    @Test
    void aForceHasItsOwnCategoriesAndAShareOfThoseKnown() {
        given.force("gwent").gender("female", "6").gender("male", "2").gender("unknown", "9");
        assertThat(totals("gwent", "victim_gender"))
                .containsExactlyInAnyOrder("female 6 of 8 stated", "male 2 of 8 stated", "unknown 9 stated");
        assertThat(totals("gwent", "total")).containsExactly("all 17 sum of parts");
    }

    @Test
    void whoLacksACategoryHasNoShares() {
        given.force("gwent").gender("female", "6").gender("male", "n/a");
        assertThat(totals("gwent", "victim_gender")).containsExactly("female 6 stated");
    }

    @Test
    void finerBandsOfAForceAreAddedToTheGroupsThatTheyFit() {
        given.force("gwent").age("0-4", "1").age("5-11", "3").age("12-15", "4").age("16+", "2");
        assertThat(totals("gwent", "victim_age"))
                .containsExactlyInAnyOrder(
                        "0-4 1 of 10 stated",
                        "5-11 3 of 10 stated",
                        "0-11 4 of 10 sum of parts",
                        "12-15 4 of 10 stated",
                        "16+ 2 of 10 stated");
    }

    @Test
    void bandsAcrossABorderMakeNoGroup() {
        given.force("gwent").age("0-4", "1").age("5-12", "3").age("13-15", "4");
        assertThat(totals("gwent", "victim_age"))
                .containsExactlyInAnyOrder("0-4 1 of 8 stated", "5-12 3 of 8 stated", "13-15 4 of 8 stated");
    }

    @Test
    void platformsOfAGroupAreAddedUp() {
        given.force("gwent")
                .platform("instagram", "2")
                .platform("facebook", "3")
                .platform("kik", "5");
        assertThat(totals("gwent", "platform"))
                .contains("group:meta 5 of 10 sum of parts", "group:facebook 3 of 10 sum of parts");
        assertThat(totals("uk", "platform")).contains("group:meta 5 of 10 sum of forces", "kik 5 of 10 sum of forces");
    }

    @Test
    void anAreaIsTheSumOfItsForces() {
        given.force("gwent")
                .total("3")
                .force("north-wales")
                .total("4")
                .force("essex")
                .total("5");
        assertThat(totals("wales", "total")).containsExactly("all 7 sum of forces");
        assertThat(totals("uk", "total")).containsExactly("all 12 sum of forces");
        assertThat(totals("scotland", "total")).isEmpty();
    }

    @Test
    void anAreaHasTheAgeGroupsAlone() {
        given.force("gwent").age("0-4", "1").age("5-11", "3").age("12-15", "4").age("unknown", "2");
        assertThat(totals("wales", "victim_age"))
                .containsExactlyInAnyOrder(
                        "0-11 4 of 8 sum of forces", "12-15 4 of 8 sum of forces", "unknown 2 sum of forces");
    }

    @Test
    void turnoutIsOfThoseAsked() {
        given.force("gwent").total("3").force("north-wales").total("4");
        assertThat(lines().totals())
                .filteredOn(total -> total.area().equals("uk") || total.area().equals("wales"))
                .extracting(total -> total.area() + " " + total.forcesReporting() + " of " + total.forcesAsked())
                .containsExactlyInAnyOrder("uk 2 of 2", "wales 2 of 2");
        List<Total> uk = TotalLines.ofTheUk(
                        OnFile.standings(given), Book.request("2025", OnFile.LAST), Book.FORCES, Book.PLATFORMS)
                .totals();
        assertThat(uk).extracting(Total::area).containsOnly("uk");
    }

    @Test
    void everyTotalHasItsCells() {
        given.force("gwent").gender("female", "6").gender("male", "2");
        TotalLines lines = lines();
        assertThat(lines.totals())
                .allMatch(total ->
                        lines.lineage().stream().anyMatch(line -> line.figure().equals(total.figure())));
    }
}
