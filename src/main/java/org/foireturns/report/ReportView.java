package org.foireturns.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.foireturns.model.Request;

/**
 * The whole page.
 *
 * @param title of the latest request
 * @param findings how many there are of which kind
 * @param started shown in the header; the only thing on the page that differs between two runs on the same input
 */
public record ReportView(
        String title,
        String run,
        String version,
        String started,
        String asOf,
        Inline style,
        Inline script,
        AnswerView answer,
        HeadlinesView headlines,
        TilesView tiles,
        SumsView sums,
        ChangesView changes,
        ActorsView actors,
        ChaseView chase,
        ClaimsView claims,
        ChartsView charts,
        TotalsView totals,
        ForcesView forces,
        String findings,
        List<ForceSection> sections,
        RejectedView rejected,
        LedgerView ledger) {

    private static final DateTimeFormatter STARTED =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK);

    static ReportView of(Edition edition, Inline style, Inline script) {
        List<Request> requests = Names.latestFirst(edition.requests());
        DrawnSheets sheets = DrawnSheets.of(edition);
        Contributions.Book book = new Contributions.Book(edition, sheets);
        ForcesView forces = ForcesView.of(edition);
        TilesView tiles = TilesView.of(forces.requests(), requests);
        return new ReportView(
                requests.isEmpty() ? "No returns" : requests.get(0).title(),
                edition.run(),
                edition.version(),
                STARTED.format(edition.started().atOffset(ZoneOffset.UTC)),
                English.day(edition.asOf()),
                style,
                script,
                AnswerView.of(edition, sheets),
                HeadlinesView.of(edition, book),
                tiles,
                SumsView.of(edition),
                ChangesView.of(edition),
                ActorsView.of(edition),
                ChaseView.of(edition),
                ClaimsView.of(edition),
                ChartsView.of(edition, book),
                TotalsView.of(edition),
                forces,
                ActionCounts.of(edition.findings()).words(),
                ForceSections.of(edition, sheets, book, tiles),
                RejectedView.of(edition),
                LedgerView.of(edition));
    }
}
