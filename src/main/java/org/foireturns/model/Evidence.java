package org.foireturns.model;

import java.util.List;
import org.foireturns.model.finding.FindingLine;

/**
 * All that the returns of one run say, as stored. Each list is sorted, so that what is made of it does not depend on
 * the order of reading.
 */
public record Evidence(
        List<ReturnSummary> returns,
        List<Observation> observations,
        List<Answer> answers,
        List<Refusal> refusals,
        List<Outcome.Rejected> rejected,
        List<Outcome.SetAside> setAside,
        List<SheetAccount> accounts,
        List<FindingLine> findings) {
    public Evidence {
        returns = List.copyOf(returns);
        observations = List.copyOf(observations);
        answers = List.copyOf(answers);
        refusals = List.copyOf(refusals);
        rejected = List.copyOf(rejected);
        setAside = List.copyOf(setAside);
        accounts = List.copyOf(accounts);
        findings = List.copyOf(findings);
    }
}
