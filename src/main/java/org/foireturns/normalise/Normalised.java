package org.foireturns.normalise;

import java.util.List;
import org.foireturns.model.Candidate;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Outcome;
import org.foireturns.model.finding.Finding;

/**
 * What a block means.
 *
 * @param candidates to be validated
 * @param settled cells that need no validation: answers that are no counts, and what is set aside
 * @param claimedLabels how many label cells of the block became answers
 * @param readings which readings were possible, and why one won
 * @param proposed what those of the candidates would count that a question holds back, where we have one proposal
 */
public record Normalised(
        List<Candidate> candidates,
        List<Outcome> settled,
        int claimedLabels,
        List<Finding> findings,
        BlockReadings readings,
        List<CountCandidate> proposed) {
    public Normalised {
        candidates = List.copyOf(candidates);
        settled = List.copyOf(settled);
        findings = List.copyOf(findings);
        proposed = List.copyOf(proposed);
    }
}
