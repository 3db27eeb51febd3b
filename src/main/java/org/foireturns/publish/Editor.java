package org.foireturns.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.decisions.Bindings;
import org.foireturns.decisions.Decisions;
import org.foireturns.decisions.Offers;
import org.foireturns.decisions.Settlement;
import org.foireturns.decisions.StatusAnswers;
import org.foireturns.figures.Enough;
import org.foireturns.figures.Figures;
import org.foireturns.figures.RollForward;
import org.foireturns.figures.RollForwardLine;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.UndescribedRequest;
import org.foireturns.reconcile.AskedOnce;
import org.foireturns.reconcile.Collecting;
import org.foireturns.reconcile.Control;
import org.foireturns.report.Docket;
import org.foireturns.report.Edition;
import org.foireturns.report.Imprint;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.Registers;
import org.foireturns.report.SinceLast;
import org.foireturns.run.Plan;
import org.foireturns.store.Archive;
import org.foireturns.store.FrozenFile;
import org.foireturns.store.RunStore;
import org.foireturns.store.StoredFinding;
import org.foireturns.store.StoredRun;

/** Puts together what a run publishes, beside the run before it. */
public final class Editor {
    private final Archive archive;
    private final RunStore runs;

    public Editor(Archive archive) {
        this.archive = archive;
        this.runs = archive.runs();
    }

    public Edition edit(EditionWorkings workings) {
        Plan plan = workings.plan();
        List<Request> requests = plan.requests();
        List<FindingLine> lines = noticed(workings, requests);
        Decisions decisions = workings.decisions();
        StatusAnswers answers = StatusAnswers.of(
                decisions, plan.asOf(), lines, workings.reconciliation().responses());
        List<Collecting> collecting = Collecting.of(
                requests,
                workings.evidence(),
                answers.responses(),
                plan.settings().collecting().share());
        Figures figures = figures(workings, requests, collecting);
        lines.addAll(figures.findings());
        List<FindingLine> asked =
                AskedOnce.of(lines, answers.responses(), plan.books().forces());
        answers.forAllForces(decisions, plan.asOf(), asked);
        Bindings sights = Bindings.of(workings.standpoint().read(), workings.drawings());
        Settlement settlement = Settlement.of(
                decisions, answers, workings.standpoint().decided(decisions).told(), plan.asOf(), asked, sights);

        StoredRun before =
                runs.lastFinished(plan.order().output().toString(), plan.run()).orElse(null);
        FindingRegister register = new FindingRegister(before == null ? List.of() : runs.findings(before.id()));
        List<RaisedFinding> raised = register.raise(asked);
        RollForward.Stand stand = RollForward.Stand.of(shas(plan.frozen()), figures.published(), figures.lineage());
        List<RollForwardLine> rollForward = before == null ? List.of() : rollForward(plan, before, stand, decisions);
        Offers offers = new Offers(sights, Map.of(), plan.settings().decisions().fourEyes());
        Edition found = new Edition(
                imprint(plan),
                requests,
                registers(plan.books()),
                workings.evidence(),
                workings.reconciliation().answered(answers.responses()),
                figures,
                Docket.open(raised, offers),
                new SinceLast(
                        register.fixed(raised, shas(plan.frozen()).keySet()),
                        before == null ? List.of() : changes(plan, runs.files(before.id())),
                        rollForward),
                controls(workings, figures, rollForward),
                workings.drawings(),
                workings.proposed(),
                collecting,
                plan.settings().letters().head());
        WhatIf whatIf = new WhatIf(workings.standpoint(), plan, decisions);
        Edition edition = found.decided(whatIf.done(settlement.judged(), found), settlement.settled()::contains);
        return edition.offering(whatIf.effects(edition));
    }

    private static Imprint imprint(Plan plan) {
        return new Imprint(plan.name(), plan.settings().version(), plan.started(), plan.asOf());
    }

    private static Registers registers(Books books) {
        return new Registers(books.forces(), books.platforms(), books.offences());
    }

    private static List<Control> controls(
            EditionWorkings workings, Figures figures, List<RollForwardLine> rollForward) {
        Plan plan = workings.plan();
        return Controls.of(
                plan.frozen().size(),
                workings.evidence(),
                figures,
                rollForward,
                plan.books().forces());
    }

    /** What was noticed before any figure was computed. */
    private static List<FindingLine> noticed(EditionWorkings workings, List<Request> requests) {
        List<FindingLine> lines = new ArrayList<>();
        lines.addAll(workings.plan().manifest().findings());
        lines.addAll(undescribed(requests));
        lines.addAll(workings.evidence().findings());
        lines.addAll(workings.reconciliation().findings());
        return lines;
    }

    private static Figures figures(EditionWorkings workings, List<Request> requests, List<Collecting> collecting) {
        Books books = workings.plan().books();
        Set<String> open = collecting.stream()
                .filter(Collecting::open)
                .map(Collecting::request)
                .collect(Collectors.toSet());
        return Figures.of(
                workings.evidence(),
                requests,
                books.forces(),
                books.platforms(),
                books.claims(),
                open,
                new Enough(workings.plan().settings().collecting().share()),
                books.offences());
    }

    /** The figures of the UK in an edition, with the cells that they were made of. */
    public static RollForward.Stand ofTheUk(Edition edition) {
        return RollForward.Stand.of(
                Map.of(), edition.figures().published(), edition.figures().lineage());
    }

    /**
     * From the figures of the run before; empty when its returns are no longer on file, so that nothing explains them.
     */
    private List<RollForwardLine> rollForward(
            Plan plan, StoredRun before, RollForward.Stand stand, Decisions decisions) {
        if (!archive.evidence().complete(before.id())) {
            return List.of();
        }
        List<FrozenFile> files = runs.files(before.id());
        Figures restated = Figures.ofTheUk(
                Standpoint.of(archive.evidence(), before.id(), plan)
                        .settled(decisions)
                        .evidence(),
                plan.requests(files.stream().map(FrozenFile::file)),
                plan.books().forces(),
                plan.books().platforms());
        return RollForward.of(
                RollForward.Stand.of(shas(files), restated.published(), restated.lineage()),
                stand,
                runs.figures(before.id()));
    }

    private static Map<String, String> shas(List<FrozenFile> files) {
        return files.stream()
                .collect(Collectors.toMap(
                        frozen -> frozen.file().name(), frozen -> frozen.file().sha256()));
    }

    /** The findings of an edition as the next run will want to know them. */
    public static List<StoredFinding> toStore(Edition edition) {
        return toStore(edition.docket().noticed().stream());
    }

    static List<StoredFinding> toStore(Stream<RaisedFinding> findings) {
        return findings.map(finding -> new StoredFinding(
                        finding.id(), finding.state().name().toLowerCase(Locale.ROOT), finding.line()))
                .toList();
    }

    private static List<FindingLine> undescribed(List<Request> requests) {
        return requests.stream()
                .filter(request -> !request.described())
                .map(request -> FindingLine.of(
                        new UndescribedRequest(Place.ofRequest(request.id()), request.id(), request.offence())))
                .toList();
    }

    private static List<String> changes(Plan plan, List<FrozenFile> before) {
        Path folder = plan.order().input().getFileName();
        return FileChanges.between(before, plan.frozen(), folder == null ? "" : folder.toString());
    }
}
