package org.foireturns.decisions;

import java.util.List;
import java.util.Locale;
import org.foireturns.model.finding.FindingLine;

/**
 * What became of a decision in a run.
 *
 * @param effect what it did, or why it did nothing; a sentence
 * @param due whether it is to be looked at again
 * @param settled the findings that it answers
 */
public record JudgedDecision(Decision decision, State state, String effect, boolean due, List<FindingLine> settled) {
    public JudgedDecision {
        settled = List.copyOf(settled);
    }

    /** The same with one more sentence on what it did. */
    public JudgedDecision doing(String more) {
        return new JudgedDecision(decision, state, effect + " " + more, due, settled);
    }

    /** What became of it. */
    public enum State {
        /** It did what it says. */
        APPLIED,
        /** Nothing in this run is what it is about. */
        UNUSED,
        /** What it is about is there, and is no longer what was seen. */
        STALE,
        /** Another decision says otherwise, so that neither does anything. */
        CONFLICTING,
        /** It would move a headline, and nobody else has approved it. */
        UNAPPROVED,
        /** A later decision took it back. */
        RETIRED;

        /** As written in output files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
