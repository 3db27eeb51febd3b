package org.foireturns.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.figures.Total;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.LaterVersion;
import org.foireturns.reconcile.TieOut;
import org.foireturns.reconcile.Verdict;
import org.foireturns.report.ActionCounts;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.ForceAnswer;
import org.foireturns.report.ForceAnswers;
import org.foireturns.report.Names;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.Visible;
import org.foireturns.report.letter.LettersDue;
import org.foireturns.report.letter.LettersSent;
import org.foireturns.report.sheet.Contributions;
import org.foireturns.report.sheet.DrawnSheets;

/** Puts together what the page says of each force. */
final class ForceSections {
    private static final String REPLACED = Finding.code(LaterVersion.class);

    private final Edition edition;
    private final Names names;
    private final List<Request> requests;
    private final DrawnSheets sheets;
    private final Contributions.Book book;
    private final List<OffenceView> offences;
    private final Map<String, List<RaisedFinding>> findings;
    private final Set<RaisedFinding> inHand;
    private final ForceAnswers answers;
    private final List<Total> totals;

    private ForceSections(Edition edition, DrawnSheets sheets, Contributions.Book book, List<OffenceView> offences) {
        this.edition = edition;
        this.names = Names.of(edition);
        this.requests = edition.latestFirst();
        this.sheets = sheets;
        this.book = book;
        this.offences = offences;
        this.findings = edition.docket().findings().stream()
                .sorted(Comparator.comparing(RaisedFinding::line).thenComparing(RaisedFinding::id))
                .collect(Collectors.groupingBy(
                        finding -> Place.printed(finding.line().place().force()),
                        java.util.TreeMap::new,
                        Collectors.toList()));
        this.inHand = Set.copyOf(edition.inHand());
        this.answers = ForceAnswers.in(edition);
        this.totals = edition.figures().totals().stream()
                .filter(total -> total.ofAForce())
                .toList();
    }

    /** One section for each force that was asked, answered, or is noticed; those that need most come first. */
    static List<ForceSection> of(
            Edition edition, DrawnSheets sheets, Contributions.Book book, List<OffenceView> offences) {
        ForceSections all = new ForceSections(edition, sheets, book, offences);
        Set<String> forces = new TreeSet<>(all.findings.keySet());
        all.requests.forEach(request -> all.answers.all(request).forEach(answer -> forces.add(answer.force())));
        return forces.stream()
                .map(all::section)
                .sorted(Comparator.comparing((ForceSection section) ->
                                section.noticed().counts().blockers() == 0)
                        .thenComparing(section -> !section.noticed().counts().open())
                        .thenComparing(section -> !section.anchor().equals(Anchor.force("")))
                        .thenComparing(ForceSection::name))
                .toList();
    }

    private ForceSection section(String force) {
        List<ForceAnswer> sent = requests.stream()
                .map(request -> answers.of(request, force))
                .filter(answer -> !answer.missing() || answer.request().forces().contains(force))
                .toList();
        return new ForceSection(
                Anchor.force(force),
                names.force(force),
                stands(Anchor.force(force)),
                sent.stream().map(this::sent).toList(),
                noticed(findings.getOrDefault(force, List.of())),
                letters(force),
                figures(force),
                sums(force),
                histories(force),
                sent.stream()
                        .flatMap(answer -> answer.files().stream())
                        .flatMap(summary -> sheets.of(summary.file().name()).stream())
                        .toList());
    }

    private ForceSection.Noticed noticed(List<RaisedFinding> all) {
        List<RaisedFinding> own = all.stream().filter(inHand::contains).toList();
        List<RaisedFinding> earlier =
                all.stream().filter(finding -> !inHand.contains(finding)).toList();
        return new ForceSection.Noticed(
                ActionCounts.of(own), groups(own, false), groups(earlier, false), groups(all, true));
    }

    private ForceSection.Letters letters(String force) {
        List<String> sent = requests.stream()
                .flatMap(request -> LettersSent.of(edition, request.id(), force).words().stream())
                .toList();
        return new ForceSection.Letters(sent, LettersDue.to(force, answers, edition));
    }

    private List<ForceFigures> figures(String force) {
        return offences.stream()
                .flatMap(offence -> offence.edition().latestFirst().stream()
                        .flatMap(request -> ForceFigures.of(force, request, totals, book, names).stream())
                        .limit(1))
                .toList();
    }

    private ForceSection.Sums sums(String force) {
        List<TieOut> tieOuts = edition.reconciliation().tieOuts().stream()
                .filter(tieOut -> tieOut.force().equals(force))
                .toList();
        List<SumsView.Failed> failed = tieOuts.stream()
                .filter(tieOut -> tieOut.verdict() == Verdict.DOES_NOT_ADD_UP)
                .map(tieOut -> SumsView.Failed.of(tieOut, names))
                .toList();
        return new ForceSection.Sums(SumsView.counted(tieOuts), failed);
    }

    private List<ForceHistory> histories(String force) {
        return offences.stream()
                .map(offence -> ForceHistory.of(force, offence.name(), offence.edition()))
                .filter(history -> !history.rows().isEmpty())
                .toList();
    }

    private List<ForceSection.Stand> stands(String anchor) {
        return offences.stream()
                .flatMap(offence -> offence.tiles().tiles().stream()
                        .filter(tile -> tile.anchor().equals(anchor))
                        .map(tile -> new ForceSection.Stand(offence.name(), tile)))
                .toList();
    }

    private ForceSection.SentFiles sent(ForceAnswer answer) {
        return new ForceSection.SentFiles(
                answer.request().title(),
                answer.status(),
                answer.missing() || answer.withoutAnswer().isEmpty()
                        ? ""
                        : ChaseView.Gap.of(answer, names).questions(),
                answer.files().stream()
                        .map(summary -> Visible.brief(summary.file().baseName())
                                + (replaced(summary) ? " (replaced by a later file)" : ""))
                        .toList());
    }

    /** Whether another file of the force stands in the place of what this one says. */
    private boolean replaced(ReturnSummary summary) {
        return edition.docket().noticed().stream()
                .map(RaisedFinding::line)
                .anyMatch(line -> line.code().equals(REPLACED)
                        && line.place().isIn(summary.file().name()));
    }

    private List<FindingGroup> groups(List<RaisedFinding> own, boolean notes) {
        return FindingGroup.of(
                own.stream()
                        .filter(finding -> (finding.line().severity() == Severity.NOTE) == notes)
                        .toList(),
                sheets);
    }
}
