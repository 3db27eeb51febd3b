package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.report.Edition;
import org.foireturns.report.Names;
import org.foireturns.report.SmallEdition;
import org.foireturns.report.sheet.Contributions;
import org.foireturns.report.sheet.DrawnSheets;
import org.junit.jupiter.api.Test;

class ForceFiguresTest {
    private static final Request REQUEST = Book.request("2025", Period.financialYear(2023), Period.financialYear(2024));

    private static Optional<ForceFigures> of(String force) {
        Given given = new Given().request("2025");
        given.force("essex").year(2023).total("40").year(2024).stated("B9", "all", "all", "all", "44");
        given.gender("female", "30").gender("unknown", "*").platform("snapchat", "20");
        given.age("16+", "5").age("0-11", "1");
        given.request("2024").year(2024).force("gwent").total("9");
        Edition edition =
                SmallEdition.of(given.evidence(), List.of(REQUEST, Book.request("2024", Period.financialYear(2024))));
        Contributions.Book book = new Contributions.Book(edition, DrawnSheets.of(edition));
        return ForceFigures.of(force, REQUEST, edition.figures().totals(), book, Names.of(edition));
    }

    private static List<String> rows(ForceFigures figures) {
        return figures.rows().stream()
                .map(row -> row.name() + " "
                        + row.numbers().stream().map(ForceFigures.Figure::value).toList())
                .toList();
    }

    @Test
    void eachNumberStandsUnderItsPeriodDimensionByDimension() {
        ForceFigures figures = of("essex").orElseThrow();
        assertThat(figures.heads()).startsWith("2023/24", "2024/25");
        assertThat(rows(figures).get(0)).contains("[40, 44");
        assertThat(rows(figures))
                .anySatisfy(row -> assertThat(row).startsWith("Gender: Female [, 30"))
                .anySatisfy(row -> assertThat(row).startsWith("Platform: Snapchat [, 20"));
        assertThat(figures.rows())
                .extracting(ForceFigures.Row::name)
                .containsSubsequence("Gender: Female", "Age: 11 and under", "Age: 16 and over", "Platform: Snapchat");
    }

    @Test
    void aNumberHasWhereItComesFromAndItsCells() {
        ForceFigures.Figure total =
                of("essex").orElseThrow().rows().get(0).numbers().get(1);
        assertThat(total.basis()).isNotEmpty();
        assertThat(total.cells()).hasSize(1);
        assertThat(of("essex").orElseThrow().rows().get(1).numbers().get(0)).isEqualTo(ForceFigures.Figure.NONE);
    }

    @Test
    void aForceThatGaveNothingInTheRequestHasNone() {
        assertThat(of("gwent")).isEmpty();
    }
}
