package org.foireturns.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Function;
import org.foireturns.report.Edition;
import org.foireturns.report.TwoOffences;
import org.foireturns.report.chart.YearsChart;
import org.foireturns.report.sheet.Contributions;
import org.foireturns.report.sheet.DrawnSheets;
import org.junit.jupiter.api.Test;

class OffenceViewTest {
    private final List<OffenceView> both = views(TwoOffences.both());

    @Test
    void aSingleOffenceNeedsNoName() {
        assertThat(views(TwoOffences.alone()))
                .singleElement()
                .extracting(OffenceView::name, OffenceView::mark)
                .containsExactly("", "");
    }

    @Test
    void eachOffenceStandsUnderItsName() {
        assertThat(both)
                .extracting(OffenceView::name, OffenceView::mark)
                .containsExactly(tuple(TwoOffences.FIRST, ""), tuple(TwoOffences.SECOND, "-2"));
    }

    @Test
    void whatIsSaidAndDrawnOfAnOffenceIsTheSameBesideAnother() {
        OffenceView alone = views(TwoOffences.alone()).get(0);

        for (Function<OffenceView, Object> part : List.<Function<OffenceView, Object>>of(
                OffenceView::headlines, OffenceView::tiles, OffenceView::charts, OffenceView::totals)) {
            assertThat(part.apply(both.get(0))).isEqualTo(part.apply(alone));
        }
    }

    @Test
    void theOtherOffenceHasItsOwnNumbersOnly() {
        OffenceView images = both.get(1);

        assertThat(images.headlines().latest())
                .flatExtracting(HeadlinesView.OfRequest::main)
                .extracting(HeadlinesView.Draft::sentence)
                .containsExactly("330 offences of possession of indecent images were recorded in Wales in 2024/25,"
                        + " by GWENT.");
        assertThat(images.tiles().tiles()).extracting(TilesView.Tile::number).containsExactly("330");
        assertThat(images.charts().years())
                .flatExtracting(YearsChart::columns)
                .extracting(YearsChart.Column::value)
                .containsExactly("330");
    }

    @Test
    void aForceHasAHistoryForEachOffenceAndNoneIsRestatedByTheOther() {
        Edition edition = TwoOffences.both();

        assertThat(both)
                .extracting(each -> ForceHistory.of("gwent", each.name(), each.edition()))
                .allSatisfy(history -> assertThat(history.rows())
                        .flatExtracting(ForceHistory.Row::years)
                        .noneMatch(ForceHistory.Year::restated))
                .extracting(ForceHistory::offence, history -> history.rows().size())
                .containsExactly(tuple(TwoOffences.FIRST, 2), tuple(TwoOffences.SECOND, 1));
        assertThat(edition.latestFirst()).extracting(request -> request.id()).containsExactly("2025", "2023", "images");
    }

    private static List<OffenceView> views(Edition edition) {
        return OffenceView.all(edition, new Contributions.Book(edition, DrawnSheets.of(edition)));
    }
}
