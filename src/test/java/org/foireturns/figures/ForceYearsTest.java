package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Breakdown;
import org.foireturns.reconcile.Given;
import org.foireturns.reconcile.Standings;
import org.junit.jupiter.api.Test;

class ForceYearsTest {
    private static final Request REQUEST = Request.open("2025", "71/17");

    private final Given given = new Given().request("2025").force("gwent");

    @Test
    void aCategoryThatAQuarterDoesNotNameHasNoYear() {
        for (Period quarter : quarters()) {
            given.period(quarter).gender("female", "5");
        }
        given.gender("male", "2");
        assertThat(genders()).isEqualTo("female=20, not complete");
    }

    @Test
    void aLongTableThatLeavesOutNoughtsHasAYearOfEachCategory() {
        int row = 2;
        for (Period quarter : quarters()) {
            given.period(quarter);
            for (int age = 9; age < 14; age++) {
                given.detail("D" + row++, "female", Integer.toString(age), "all", "1");
            }
        }
        given.detail("D" + row, "male", "9", "all", "3");
        assertThat(genders()).isEqualTo("female=20 male=3, complete");
    }

    @Test
    void aCategoryWithinAnotherIsNotAddedToIt() {
        for (Period quarter : quarters()) {
            given.period(quarter).age("0-4", "2").age("0-11", "5").age("12-15", "3");
        }
        assertThat(split(Dimension.VICTIM_AGE)).isEqualTo("0-11=20 12-15=12, complete");
    }

    private static List<Period> quarters() {
        LocalDate april = LocalDate.of(2024, 4, 1);
        return Stream.iterate(april, first -> first.plusMonths(3))
                .limit(4)
                .map(first -> new Period(first, first.plusMonths(3).minusDays(1)))
                .toList();
    }

    private String genders() {
        return split(Dimension.VICTIM_GENDER);
    }

    private String split(Dimension dimension) {
        return new ForceYears(Standings.of(given.evidence(), List.of(REQUEST)), REQUEST)
                .of("gwent").stream()
                        .filter(year -> year.dimension() == dimension)
                        .map(ForceYearsTest::words)
                        .collect(Collectors.joining());
    }

    private static String words(Breakdown year) {
        return year.tiles().stream()
                        .map(part -> part.category() + "=" + part.value().lower())
                        .collect(Collectors.joining(" "))
                + (year.complete() ? ", complete" : ", not complete");
    }
}
