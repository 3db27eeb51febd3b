package org.foireturns.report.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.decisions.Decision;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.Visible;

/**
 * What the officer decided, and what became of it in this run.
 *
 * @param said how many decisions are in which state; empty when there are none
 * @param due how many are due for review, in words; empty when none is
 * @param people whether a second person is needed, a sentence
 */
public record DecisionsView(String said, String due, String people, List<OfState> states) {

    public static DecisionsView of(Edition edition) {
        List<JudgedDecision> all = edition.docket().decisions();
        Names names = Names.of(edition);
        long due = all.stream().filter(JudgedDecision::due).count();
        return new DecisionsView(
                said(all),
                due == 0 ? "" : English.counted(due, "is due for review", "are due for review"),
                people(edition),
                Arrays.stream(State.values())
                        .map(state -> OfState.of(state, all, names))
                        .filter(state -> !state.lines.isEmpty())
                        .toList());
    }

    static String people(Edition edition) {
        return edition.docket().offers().fourEyes()
                ? "What moves a headline does nothing until a second person stands in approved_by (foi.decisions.four-eyes)."
                : "No second person has to approve them.";
    }

    /** {@code 3 applied, 1 stale}; empty when nothing was decided. */
    public static String said(List<JudgedDecision> all) {
        return Arrays.stream(State.values())
                .map(state -> of(state, all))
                .filter(same -> !same.isEmpty())
                .map(same ->
                        English.number(same.size()) + " " + same.get(0).state().word())
                .collect(Collectors.joining(", "));
    }

    private static List<JudgedDecision> of(State state, List<JudgedDecision> all) {
        return all.stream().filter(each -> each.state() == state).toList();
    }

    public boolean none() {
        return said.isEmpty();
    }

    /**
     * The decisions in one state.
     *
     * @param open whether they are shown without being asked for: those that do nothing and should
     */
    public record OfState(String title, boolean open, List<DecisionRow> lines) {
        static OfState of(State state, List<JudgedDecision> all, Names names) {
            return new OfState(
                    English.title(state.word()),
                    state == State.STALE || state == State.CONFLICTING || state == State.UNAPPROVED,
                    DecisionsView.of(state, all).stream()
                            .map(each -> DecisionRow.of(each, names))
                            .toList());
        }
    }

    /** One decision: what it says, what became of it, who gave it and why. */
    public record DecisionRow(String id, String about, String effect, String why) {
        static DecisionRow of(JudgedDecision each, Names names) {
            Decision decision = each.decision();
            String force = decision.force().isEmpty() ? "" : names.force(decision.force()) + ": ";
            String becomes = decision.becomes().isEmpty() ? "" : " \u2192 " + decision.becomes();
            return new DecisionRow(
                    decision.id(),
                    Visible.brief(force + decision.expects() + becomes),
                    each.effect() + (each.due() ? " Due for review." : ""),
                    Visible.brief(decision.reason() + " (" + decision.decidedBy() + ", "
                            + English.day(decision.decidedOn()) + ")"));
        }
    }
}
