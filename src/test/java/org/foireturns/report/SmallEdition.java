package org.foireturns.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foireturns.decisions.Offers;
import org.foireturns.figures.Enough;
import org.foireturns.figures.Figures;
import org.foireturns.model.Evidence;
import org.foireturns.model.Proposed;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Collecting;
import org.foireturns.reconcile.Reconciliation;
import org.foireturns.report.RaisedFinding.State;

/** What a run would publish of a little evidence, with all that is made of it. */
public final class SmallEdition {
    private SmallEdition() {}

    /** A first run over the evidence; of the requests, those that some file answers. */
    public static Edition of(Evidence evidence, List<Request> among) {
        return on(LocalDate.of(2026, 1, 1), evidence, among, 0, Letterhead.NONE);
    }

    /**
     * The same on a day.
     *
     * @param least of how many of a hundred forces there must be numbers before sentences are drafted
     */
    public static Edition on(LocalDate day, Evidence evidence, List<Request> among, int least) {
        return on(day, evidence, among, least, Letterhead.NONE);
    }

    /** The same where some values hang on questions. */
    public static Edition proposing(List<Proposed> proposed, LocalDate day, Evidence evidence) {
        return on(day, evidence, List.of(), 0, Letterhead.NONE, proposed);
    }

    public static Edition on(LocalDate day, Evidence evidence, List<Request> among, int least, Letterhead head) {
        return on(day, evidence, among, least, head, List.of());
    }

    private static Edition on(
            LocalDate day,
            Evidence evidence,
            List<Request> among,
            int least,
            Letterhead head,
            List<Proposed> proposed) {
        List<Request> requests = among.stream()
                .filter(request -> evidence.returns().stream()
                        .anyMatch(each -> each.file().request().equals(request.id())))
                .toList();
        Reconciliation reconciliation = Reconciliation.of(evidence, List.of(), requests, Book.FORCES, day);
        List<Collecting> collecting = Collecting.of(requests, evidence, reconciliation.responses(), least);
        Figures figures = Figures.of(
                evidence,
                requests,
                Book.FORCES,
                Book.PLATFORMS,
                List.of(),
                collecting.stream()
                        .filter(Collecting::open)
                        .map(Collecting::request)
                        .collect(Collectors.toSet()),
                new Enough(least),
                Book.OFFENCES);
        List<FindingLine> lines = new ArrayList<>(evidence.findings());
        lines.addAll(reconciliation.findings());
        lines.addAll(figures.findings());
        List<RaisedFinding> findings = IntStream.range(0, lines.size())
                .mapToObj(i -> new RaisedFinding("f" + i, lines.get(i), State.NEW))
                .toList();
        return new Edition(
                new Imprint("r-1", "1", Instant.EPOCH, day),
                requests,
                new Registers(Book.FORCES, Book.PLATFORMS, Book.OFFENCES),
                evidence,
                reconciliation,
                figures,
                Docket.open(findings, Offers.NONE),
                SinceLast.NOTHING,
                List.of(),
                List.of(),
                proposed,
                collecting,
                head);
    }
}
