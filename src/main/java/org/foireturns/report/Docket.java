package org.foireturns.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.decisions.JudgedDecision;
import org.foireturns.decisions.Offers;
import org.foireturns.decisions.Proposal;
import org.foireturns.model.finding.FindingLine;

/**
 * What was noticed, and what became of it.
 *
 * @param findings all that nobody answered, with their state against the last run, gravest first
 * @param settled the findings that the officer's answers settle, gravest first
 * @param decisions the officer's answers, each with what became of it
 * @param offers what is known of the answers to the findings before any is given
 */
public record Docket(
        List<RaisedFinding> findings, List<RaisedFinding> settled, List<JudgedDecision> decisions, Offers offers) {
    public Docket {
        findings = List.copyOf(findings);
        settled = List.copyOf(settled);
        decisions = List.copyOf(decisions);
    }

    /** One in which nothing is answered. */
    public static Docket open(List<RaisedFinding> findings, Offers offers) {
        return new Docket(findings, List.of(), List.of(), offers);
    }

    /** All that was noticed, answered or not. */
    public List<RaisedFinding> noticed() {
        return Stream.concat(findings.stream(), settled.stream()).toList();
    }

    /** The same where the officer answered some of the findings. */
    Docket decided(List<JudgedDecision> judged, Predicate<FindingLine> answered) {
        Map<Boolean, List<RaisedFinding>> byAnswer =
                findings.stream().collect(Collectors.partitioningBy(finding -> answered.test(finding.line())));
        return new Docket(
                byAnswer.getOrDefault(false, List.of()),
                byAnswer.getOrDefault(true, List.of()).stream()
                        .map(RaisedFinding::settled)
                        .toList(),
                judged,
                offers);
    }

    /** The same where somebody worked out what answers would do. */
    Docket offering(Map<Proposal, String> effects) {
        return new Docket(findings, settled, decisions, new Offers(offers.sights(), effects, offers.fourEyes()));
    }
}
