package org.foireturns.report.page;

import java.util.List;
import org.foireturns.model.Dimension;
import org.foireturns.model.Request;
import org.foireturns.report.Anchor;
import org.foireturns.report.CollectingView;
import org.foireturns.report.Edition;

/** The figures of the United Kingdom and its nations, by request. */
public record TotalsView(List<OfRequest> requests) {

    static TotalsView of(Edition edition) {
        return new TotalsView(edition.latestFirst().stream()
                .map(request -> OfRequest.of(request, edition))
                .filter(request -> !request.tables.isEmpty())
                .toList());
    }

    /** The tables of one request. */
    public record OfRequest(String anchor, String title, List<FigureTable> tables) {

        static OfRequest of(Request request, Edition edition) {
            RequestTotals totals = RequestTotals.of(request, edition);
            List<FigureTable> tables = List.of(
                    totals.areas(),
                    totals.categories(Dimension.VICTIM_GENDER, "Victim gender"),
                    totals.categories(Dimension.VICTIM_AGE, "Victim age"),
                    totals.categories(Dimension.PLATFORM, "Platform"));
            return new OfRequest(
                    Anchor.request("totals", request.id()),
                    edition.collecting(request.id())
                            .map(each -> request.title() + ": incomplete, " + CollectingView.answered(each))
                            .orElse(request.title()),
                    tables.stream().filter(table -> !table.rows().isEmpty()).toList());
        }
    }
}
