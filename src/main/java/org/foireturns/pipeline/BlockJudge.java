package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.model.Candidate;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Outcome.Reason;
import org.foireturns.model.Provenance;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.Role;
import org.foireturns.model.ValueReading;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.validate.Validation;

/** Turns the candidates of one block into outcomes. */
final class BlockJudge {
    private final Validation validation;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<String, List<Reason>> reasons = new LinkedHashMap<>();
    private final RecordTally tally = new RecordTally();

    BlockJudge(Validation validation) {
        this.validation = validation;
    }

    void judge(Candidate candidate) {
        List<Reason> why = validation.reasons(candidate);
        if (why.isEmpty()) {
            accept(candidate);
            return;
        }
        int cells = candidate instanceof RecordCandidate row ? row.size() : 1;
        outcomes.add(new Outcome.Rejected(candidate.place(), why, cells));
        why.forEach(reason ->
                reasons.computeIfAbsent(key(reason), key -> new ArrayList<>()).add(reason));
    }

    private void accept(Candidate candidate) {
        if (candidate instanceof RecordCandidate row) {
            tally.add(row);
            return;
        }
        CountCandidate count = (CountCandidate) candidate;
        ValueReading.Read read = (ValueReading.Read) count.value();
        Observation observation = new Observation(
                count.request(),
                Objects.requireNonNull(count.force()),
                count.offence(),
                Objects.requireNonNull(count.period()),
                count.victimGender(),
                count.victimAge(),
                count.platform(),
                count.unit(),
                count.role(),
                read.count(),
                count.provenance());
        outcomes.add(
                count.role() == Role.STATED_TOTAL
                        ? new Outcome.Total(observation, 1)
                        : new Outcome.Accepted(observation, 1));
    }

    /** Every outcome; the rows of a list come as one observation for each combination. */
    List<Outcome> outcomes(String request, String offence, Provenance sheet) {
        List<Outcome> all = new ArrayList<>(outcomes);
        all.addAll(tally.outcomes(request, offence, sheet));
        return all;
    }

    /**
     * One finding for each reason; cells of the block that share a cause outside of themselves, such as an unknown
     * label, share one.
     */
    List<FindingLine> findings() {
        return reasons.values().stream().map(this::finding).toList();
    }

    private FindingLine finding(List<Reason> same) {
        FindingLine first = validation.finding(same.get(0));
        if (same.size() == 1) {
            return first;
        }
        String message = first.message() + " (" + same.size() + " cells, from "
                + same.get(0).place().cell() + " to "
                + same.get(same.size() - 1).place().cell() + ")";
        return new FindingLine(
                first.code(), first.severity(), first.owner(), first.place(), message, first.why(), first.fix());
    }

    private static String key(Reason reason) {
        boolean shared = switch (reason.code()) {
            case "label-unknown", "period", "force-unknown" -> true;
            default -> false;
        };
        return shared ? reason.code() + reason.message() : reason.code() + reason.place();
    }
}
