package org.foireturns.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foireturns.model.Request;

/**
 * The whole page.
 *
 * @param started shown in the header; the only thing on the page that differs between two runs on the same input
 */
public record ReportView(
        String title,
        String run,
        String version,
        String started,
        String asOf,
        Stylesheet style,
        AnswerView answer,
        HeadlinesView headlines,
        SumsView sums,
        ChangesView changes,
        ActorsView actors,
        ChaseView chase,
        ClaimsView claims,
        FindingsView findings,
        TotalsView totals,
        ForcesView forces,
        RejectedView rejected,
        LedgerView ledger) {

    private static final DateTimeFormatter STARTED =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK);

    static ReportView of(Edition edition, Stylesheet style) {
        return new ReportView(
                "FOI returns "
                        + English.list(
                                edition.requests().stream().map(Request::id).toList()),
                edition.run(),
                edition.version(),
                STARTED.format(edition.started().atOffset(ZoneOffset.UTC)),
                English.day(edition.asOf()),
                style,
                AnswerView.of(edition),
                HeadlinesView.of(edition),
                SumsView.of(edition),
                ChangesView.of(edition),
                ActorsView.of(edition),
                ChaseView.of(edition),
                ClaimsView.of(edition),
                FindingsView.of(edition),
                TotalsView.of(edition),
                ForcesView.of(edition),
                RejectedView.of(edition),
                LedgerView.of(edition));
    }
}
