package org.foireturns.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Edition;
import org.foireturns.report.SmallEdition;
import org.foireturns.report.sheet.Contributions;
import org.foireturns.report.sheet.DrawnSheets;
import org.junit.jupiter.api.Test;

class ByForceTest {
    private static List<ByForce> of(Given given, Dimension... dimensions) {
        Edition edition = SmallEdition.of(given.evidence(), List.of(Book.request("2025", Period.financialYear(2024))));
        Total uk = edition.figures().totals().stream()
                .filter(total -> total.ofTheUk() && total.dimension() == Dimension.TOTAL)
                .findFirst()
                .orElseThrow();
        return ByForce.of(uk, List.of(dimensions), edition, new Contributions.Book(edition, DrawnSheets.of(edition)));
    }

    private static List<String> rows(ByForce table) {
        return table.rows().stream()
                .map(row -> row.force() + " "
                        + row.numbers().stream().map(ByForce.Entry::value).toList())
                .toList();
    }

    private static Given given() {
        Given given = new Given().request("2025");
        given.force("essex")
                .total("44")
                .gender("female", "30")
                .gender("male", "4")
                .gender("unknown", "10");
        given.platform("snapchat", "20").platform("instagram", "6").platform("unknown", "18");
        given.force("gwent").total("9").platform("instagram", "9").platform("facebook", "1");
        return given;
    }

    @Test
    void aBreakdownStandsForceByForceTheLargestCategoryFirst() {
        ByForce platforms = of(given(), Dimension.PLATFORM).get(0);
        assertThat(platforms.caption()).isEqualTo("Platforms by force, 2024/25");
        assertThat(platforms.heads()).containsExactly("Snapchat", "Instagram", "Facebook", "Not known");
        assertThat(rows(platforms)).hasSize(2).anySatisfy(row -> assertThat(row).endsWith("[20, 6, , 18]"));
        assertThat(rows(platforms)).isSorted().anySatisfy(row -> assertThat(row).endsWith("[, 9, 1, ]"));
    }

    @Test
    void aForceWithoutItAndABreakdownThatNobodyGaveAreLeftOut() {
        List<ByForce> tables = of(given(), Dimension.VICTIM_AGE, Dimension.VICTIM_GENDER);
        assertThat(tables).extracting(ByForce::caption).containsExactly("Victim gender by force, 2024/25");
        assertThat(rows(tables.get(0))).singleElement().asString().endsWith("[30, 4, 10]");
    }

    @Test
    void agesStandInTheirOrder() {
        Given given = new Given().request("2025").force("essex").total("9");
        given.age("16+", "5").age("0-11", "1").age("12-15", "3");
        assertThat(of(given, Dimension.VICTIM_AGE).get(0).heads())
                .containsExactly("11 and under", "12\u201315", "16 and over");
    }

    @Test
    void noMoreThanNinePlatformsAreShown() {
        Given given = new Given().request("2025").force("essex").total("99");
        IntStream.range(0, 11).forEach(i -> given.platform("p" + i, Integer.toString(40 - i)));
        assertThat(of(given, Dimension.PLATFORM).get(0).heads()).hasSize(9).doesNotContain("P9", "P10");
    }
}
