package org.foireturns.report.page;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.report.Edition;
import org.foireturns.report.chart.ChartsView;
import org.foireturns.report.sheet.Contributions;

/**
 * What the page says of one offence: its sentences, forces, drawings and tables, and nothing of another one.
 *
 * @param name its plain name; empty where all requests ask about one
 * @param mark what tells the anchors of this offence from those of the first
 * @param edition its requests and totals
 */
public record OffenceView(
        String name,
        String mark,
        Edition edition,
        HeadlinesView headlines,
        TilesView tiles,
        ChartsView charts,
        TotalsView totals) {

    /** One for each offence asked about, in the order of their book; one where nothing was asked. */
    static List<OffenceView> all(Edition edition, Contributions.Book book) {
        List<Edition> offences = edition.byOffence();
        List<OffenceView> all = new ArrayList<>();
        for (Edition each : offences) {
            all.add(new OffenceView(
                    offences.size() == 1 ? "" : each.offence(),
                    all.isEmpty() ? "" : "-" + (all.size() + 1),
                    each,
                    HeadlinesView.of(each, book),
                    TilesView.of(each),
                    ChartsView.of(each, book),
                    TotalsView.of(each)));
        }
        return List.copyOf(all);
    }
}
