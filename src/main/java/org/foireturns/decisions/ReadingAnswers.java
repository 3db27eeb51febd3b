package org.foireturns.decisions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.decisions.DecidedEvidence.Told;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.BlankChoice;
import org.foireturns.model.Evidence;
import org.foireturns.model.Place;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.ReturnSummary;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.HeadsChanged;
import org.foireturns.model.finding.HeadsDecided;
import org.foireturns.model.finding.ReadingChosen;

/** Decisions on how a sheet is read: what may be chosen, and what became of what was. */
final class ReadingAnswers {
    private final Evidence read;

    /** @param read under these decisions */
    ReadingAnswers(Evidence read) {
        this.read = read;
    }

    /** The readings that a question shows, where it shows two. */
    static List<Proposal> offered(FindingLine line, Bound bound) {
        if (bound.cell().isEmpty()) {
            return List.of();
        }
        if (AnsweredLoneYears.isAbout(line)) {
            return AnsweredLoneYears.offered(line, bound);
        }
        if (SameMeaning.isAbout(line)) {
            return SameMeaning.offered(line, bound);
        }
        Optional<String> first = Disputed.first(line.message());
        Optional<String> second = Disputed.second(line.message());
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        int cells = bound.cell().split(" [|] ", -1).length;
        String all = cells == 1 ? "" : ", and so of all " + cells + " numbers here of which the same is asked";
        return List.of(
                choice(
                        line,
                        bound,
                        ReadingChoice.FIRST,
                        "It counts " + first.get() + ", as the table says" + all + "."),
                choice(
                        line,
                        bound,
                        ReadingChoice.SECOND,
                        "It counts " + second.get().replace(" by ", ", as said by ") + all + "."));
    }

    private static Proposal choice(FindingLine line, Bound bound, String becomes, String says) {
        return Proposal.ofFile(
                line, becomes, says, DecisionType.CHOOSE_READING, Settlement.where(line), bound.cell(), becomes);
    }

    Told judge(Decision decision) {
        List<FindingLine> told = read.findings().stream()
                .filter(line -> ReadingChosen.by(line, decision.id()))
                .toList();
        if (!told.isEmpty()) {
            return new Told(decision, State.APPLIED, told.get(0).message(), List.of());
        }
        Optional<Told> ofHeads = heads(decision);
        if (ofHeads.isPresent()) {
            return ofHeads.get();
        }
        if (decision.blank().isPresent()) {
            return blanks(decision, decision.blank().get());
        }
        boolean there = read.returns().stream().anyMatch(each -> isAbout(decision, each));
        if (!there) {
            return new Told(decision, State.UNUSED, "This run has no such file.", List.of());
        }
        List<Disputed> open = Disputed.in(read).stream()
                .filter(each -> each.places().get(0).isOf(decision.request())
                        && isAbout(decision, each.places().get(0)))
                .toList();
        if (open.stream().anyMatch(each -> SeenTexts.same(each.expects(), decision.expects()))) {
            return new Told(
                    decision,
                    State.CONFLICTING,
                    "Another decision says otherwise of the same numbers, so that neither does anything. Retire one of"
                            + " them.",
                    List.of());
        }
        String now = open.stream()
                .filter(each -> each.places().stream()
                        .anyMatch(
                                place -> (Place.printed(place.sheet()) + "!" + place.cell()).equals(decision.where())))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(each -> "It expects \"" + decision.expects() + "\", and there is now \"" + each.expects() + "\".")
                .orElse("What it expects is in question no more.");
        return new Told(decision, State.STALE, now, List.of());
    }

    /** What became of a decision about blank cells of which no file tells that it was done. */
    private Told blanks(Decision decision, BlankChoice blank) {
        BoundFile file = BoundFile.of(
                read.returns().stream()
                        .filter(each -> each.file().request().equals(decision.request()))
                        .toList(),
                decision.file(),
                blank.seen().hash());
        return file.found().isEmpty()
                ? new Told(decision, file.state(), file.why(), List.of())
                : new Told(decision, State.UNUSED, "No blank cell is asked about there.", List.of());
    }

    private Optional<Told> heads(Decision decision) {
        return read.findings().stream()
                .flatMap(line -> {
                    if (HeadsDecided.by(line, decision.id())) {
                        return Stream.of(new Told(decision, State.APPLIED, line.message(), List.of()));
                    }
                    String why = HeadsChanged.why(line, decision.id());
                    return why.isEmpty() ? Stream.empty() : Stream.of(new Told(decision, State.STALE, why, List.of()));
                })
                .findFirst();
    }

    private static boolean isAbout(Decision decision, Place place) {
        return place.isIn(decision.file()) || Place.printed(place.force()).equals(decision.force());
    }

    private static boolean isAbout(Decision decision, ReturnSummary file) {
        return file.file().request().equals(decision.request())
                && (file.file().name().equals(decision.file())
                        || decision.force().equals(file.force()));
    }
}
