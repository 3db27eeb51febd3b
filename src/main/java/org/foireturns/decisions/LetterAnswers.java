package org.foireturns.decisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Response;

/** Judges what was said of letters: each holds as long as what the letter asks for has not come. */
final class LetterAnswers {
    private final LocalDate asOf;
    private final Collection<FindingLine> lines;
    private final List<Response> responses;

    LetterAnswers(LocalDate asOf, Collection<FindingLine> lines, List<Response> responses) {
        this.asOf = asOf;
        this.lines = lines;
        this.responses = responses;
    }

    List<JudgedDecision> judged(Decisions decisions) {
        return decisions.inForce().stream()
                .flatMap(decision -> SentLetter.of(decision).map(sent -> judge(decision, sent)).stream())
                .toList();
    }

    private JudgedDecision judge(Decision decision, SentLetter sent) {
        if (sent.day().isAfter(asOf)) {
            return say(decision, State.UNUSED, "The day on which it was sent is still to come.");
        }
        List<Response> own = responses.stream()
                .filter(response -> response.request().equals(sent.request())
                        && response.force().equals(sent.force()))
                .toList();
        if (sent.chases()) {
            if (own.isEmpty()) {
                return say(decision, State.UNUSED, "This run has no such request or force.");
            }
            if (own.stream().anyMatch(response -> !response.file().isEmpty())) {
                return say(
                        decision,
                        State.STALE,
                        "It expects \"" + decision.expects() + "\", and there is now \"a return\".");
            }
        } else if (lines.stream().noneMatch(line -> asks(line, sent))) {
            return say(decision, State.STALE, "Nothing of what the letter asks about is noticed any more.");
        }
        if (sent.reviews()) {
            return say(
                    decision,
                    State.APPLIED,
                    "It is not written again: the outcome is due 20 working days after it. No figure is moved by it.");
        }
        return say(
                decision,
                State.APPLIED,
                sent.rests(asOf)
                        ? "No letter about the same is written before " + sent.again() + ". No figure is moved by it."
                        : "The next letter takes it into account. No figure is moved by it.");
    }

    private static boolean asks(FindingLine line, SentLetter sent) {
        return line.place().isOf(sent.request(), sent.force()) && sent.about().contains(line.code());
    }

    private JudgedDecision say(Decision decision, State state, String effect) {
        return new JudgedDecision(decision, state, effect, decision.dueForReview(asOf), List.of());
    }
}
