package org.foireturns.report.page;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foireturns.model.Request;
import org.foireturns.report.ActionCounts;
import org.foireturns.report.Edition;
import org.foireturns.report.Edition.RaisedFinding;
import org.foireturns.report.English;
import org.foireturns.report.sheet.Contributions;
import org.foireturns.report.sheet.DrawnSheets;

/**
 * The whole page.
 *
 * @param title of the latest request of each offence
 * @param asked which offences the requests ask about, with their codes
 * @param findings how many there are of which kind
 * @param started shown in the header; the only thing on the page that differs between two runs on the same input
 */
public record ReportView(
        String title,
        String asked,
        String run,
        String version,
        String started,
        String asOf,
        Inline style,
        Inline script,
        AnswerView answer,
        List<OffenceView> offences,
        SumsView sums,
        ChangesView changes,
        DecisionsView decisions,
        QuestionsView questions,
        ActorsView actors,
        ChaseView chase,
        ClaimsView claims,
        ForcesView forces,
        String findings,
        List<ForceSection> sections,
        RejectedView rejected,
        LedgerView ledger) {

    private static final DateTimeFormatter STARTED =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.UK);

    static ReportView of(Edition edition, Inline style, Inline script) {
        DrawnSheets sheets = DrawnSheets.of(edition);
        Contributions.Book book = new Contributions.Book(edition, sheets);
        List<OffenceView> offences = OffenceView.all(edition, book);
        return new ReportView(
                title(edition),
                asked(edition),
                edition.run(),
                edition.version(),
                STARTED.format(edition.started().atOffset(ZoneOffset.UTC)),
                English.day(edition.asOf()),
                style,
                script,
                AnswerView.of(edition, sheets),
                offences,
                SumsView.of(edition),
                ChangesView.of(edition),
                DecisionsView.of(edition),
                QuestionsView.of(edition),
                ActorsView.of(edition),
                ChaseView.of(edition),
                ClaimsView.of(edition),
                ForcesView.of(edition),
                findings(edition),
                ForceSections.of(edition, sheets, book, offences),
                RejectedView.of(edition),
                LedgerView.of(edition));
    }

    private static String title(Edition edition) {
        List<String> titles = edition.byOffence().stream()
                .flatMap(each -> each.latestFirst().stream().limit(1))
                .map(Request::title)
                .toList();
        return titles.isEmpty() ? "No returns" : String.join("; ", titles);
    }

    /** {@code 1 blocker, 3 questions, 80 notes; of earlier requests: 29 questions}. */
    private static String findings(Edition edition) {
        String now = ActionCounts.of(edition.inHand()).words();
        List<RaisedFinding> earlier = edition.earlier();
        return earlier.isEmpty()
                ? now
                : now + "; of earlier requests: " + ActionCounts.of(earlier).words();
    }

    private static String asked(Edition edition) {
        return edition.latestFirst().stream()
                .map(Request::offence)
                .distinct()
                .map(offence -> edition.offences().name(offence) + " (" + offence + ")")
                .collect(Collectors.joining("; "));
    }
}
