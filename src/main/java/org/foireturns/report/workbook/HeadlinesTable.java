package org.foireturns.report.workbook;

import java.util.stream.Stream;
import org.foireturns.figures.Headline;
import org.foireturns.report.Edition;

/** Draft sentences with what each was measured on. */
final class HeadlinesTable {
    private HeadlinesTable() {}

    static SheetTable<Headline> of(Edition edition) {
        Stream<Headline> sentences = RowOrder.latestFirst(edition).stream()
                .flatMap(request -> edition.figures().headlines().stream()
                        .filter(headline -> headline.request().equals(request)));
        return SheetTable.<Headline>on("Headlines", "Headlines of each request, the latest first")
                .about("“Firm” means that no withheld number can change the figure as it is printed.")
                .request(edition, Headline::request)
                .text("Headline", 60, Headline::sentence)
                .text("Measured on", 44, Headline::base)
                .text("Who is in it and who is not", 70, Headline::reason)
                .text("Rounding", 16, headline -> headline.firm() ? "Firm" : "Could change")
                .rows(sentences);
    }
}
