package org.foireturns.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;

/**
 * Whether the returns add up, what forces restated, and who answered what.
 *
 * @param findings what reconciliation noticed, without those of the evidence, gravest first
 */
public record Reconciliation(
        List<TieOut> tieOuts, List<Revision> revisions, List<Response> responses, List<FindingLine> findings) {
    private static final Comparator<TieOut> IN_ORDER = Comparator.comparing(TieOut::request)
            .thenComparing(TieOut::force)
            .thenComparing(TieOut::period)
            .thenComparing(TieOut::check);

    public Reconciliation {
        tieOuts = List.copyOf(tieOuts);
        revisions = List.copyOf(revisions);
        responses = List.copyOf(responses);
        findings = List.copyOf(findings);
    }

    /** The same with other responses, as somebody decided. */
    public Reconciliation answered(List<Response> decided) {
        return new Reconciliation(tieOuts, revisions, decided, findings);
    }

    /** As after the day of every request. */
    public static Reconciliation of(Evidence evidence, List<Request> requests, Forces forces) {
        return of(evidence, List.of(), requests, forces, LocalDate.MAX);
    }

    /**
     * Reconciles what stands.
     *
     * @param contested counts that do not stand and are answers all the same
     * @param asOf the day on which an answer is awaited or overdue
     */
    public static Reconciliation of(
            Evidence evidence, List<Observation> contested, List<Request> requests, Forces forces, LocalDate asOf) {
        List<Folder> folders = Folder.all(evidence);
        Rejections rejections = Rejections.of(evidence);
        Standings standings = Standings.of(folders, rejections, requests);
        List<TieOut> tieOuts = new ArrayList<>();
        List<FindingLine> findings = new ArrayList<>();
        for (Folder folder : folders) {
            TieOutLog log = ReturnChecks.of(folder, rejections, forces);
            tieOuts.addAll(log.tieOuts());
            findings.addAll(log.findings());
        }
        RevisedAnswers revisions = RevisedAnswers.of(standings, forces);
        Responses responses = Responses.of(evidence, contested, standings, requests, forces, asOf);
        findings.addAll(Anomalies.of(folders, standings, forces));
        findings.addAll(revisions.findings());
        findings.addAll(responses.findings());
        tieOuts.sort(IN_ORDER);
        Collections.sort(findings);
        return new Reconciliation(tieOuts, revisions.revisions(), responses.responses(), findings);
    }
}
