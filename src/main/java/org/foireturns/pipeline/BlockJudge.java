package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.foireturns.model.Candidate;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.DateReading;
import org.foireturns.model.Gap;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Outcome.Reason;
import org.foireturns.model.Proposed;
import org.foireturns.model.Provenance;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.Role;
import org.foireturns.model.ValueReading;
import org.foireturns.model.finding.BadAge;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.ForceOfNumberUnknown;
import org.foireturns.model.finding.LabelUnknown;
import org.foireturns.model.finding.PeriodUnknown;
import org.foireturns.validate.Fault;
import org.foireturns.validate.Validation;
import org.foireturns.validate.Validation.Broken;

/** Turns the candidates of one block into outcomes. */
final class BlockJudge {
    private final Validation validation;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<Cause, Same> causes = new LinkedHashMap<>();
    private final Map<Object, List<Broken>> judged = new HashMap<>();
    private final IdentityHashMap<Outcome.Rejected, CountCandidate> rejected = new IdentityHashMap<>();
    /** The cells that are rejected for one reason alone. */
    private final Map<Provenance, Cause> asked = new HashMap<>();

    private final GapFinder gaps = new GapFinder();
    private final Consumer<RecordCandidate> rows;

    /** @param rows takes the rows of a list that pass every rule */
    BlockJudge(Validation validation, Consumer<RecordCandidate> rows) {
        this.validation = validation;
        this.rows = rows;
    }

    /** What is wrong with a candidate; the rules are asked once about candidates with the same gaps. */
    private List<Broken> broken(Candidate candidate) {
        Object looked =
                candidate instanceof CountCandidate count ? Gaps.of(count) : RowGaps.of((RecordCandidate) candidate);
        List<Broken> broken = judged.get(looked);
        if (broken == null) {
            broken = validation.broken(candidate);
            judged.put(looked, broken);
        }
        return broken;
    }

    /** All that the rules look at in a row of a list. */
    record RowGaps(
            boolean force,
            boolean period,
            Class<? extends DateReading> date,
            List<RecordCandidate.Victim> victims,
            ValueReading weight,
            boolean first) {
        static RowGaps of(RecordCandidate row) {
            return new RowGaps(
                    row.force() == null,
                    row.period() == null,
                    row.date().getClass(),
                    row.victims(),
                    row.weight(),
                    row.firstRow() == null);
        }
    }

    /** All that the rules look at in a value cell. */
    record Gaps(boolean force, boolean period, ValueReading value, boolean unread) {
        static Gaps of(CountCandidate count) {
            return new Gaps(
                    count.force() == null,
                    count.period() == null,
                    count.value(),
                    !count.unread().isEmpty());
        }
    }

    void judge(Candidate candidate) {
        List<Broken> broken = broken(candidate);
        if (broken.isEmpty()) {
            accept(candidate);
            return;
        }
        List<Broken> rejecting = broken.stream().filter(Broken::rejects).toList();
        if (rejecting.isEmpty() && candidate.countable()) {
            accept(candidate);
            tell(validation.faults(broken, candidate));
            return;
        }
        List<Fault> faults = validation.faults(rejecting.isEmpty() ? broken : rejecting, candidate);
        List<Reason> why = faults.stream().map(Fault::reason).toList();
        if (candidate instanceof RecordCandidate row) {
            Gap gap = GapFinder.gap(row, rejecting.isEmpty() ? broken : rejecting);
            outcomes.add(new Outcome.Rejected(row.place(), why, row.size(), gap));
        } else {
            Outcome.Rejected cell = new Outcome.Rejected(candidate.place(), why, 1);
            outcomes.add(cell);
            rejected.put(cell, (CountCandidate) candidate);
            if (why.size() == 1) {
                asked.put(
                        ((CountCandidate) candidate).provenance(),
                        Cause.of(faults.get(0).finding()));
            }
        }
        tell(faults);
    }

    private void tell(List<Fault> faults) {
        faults.stream()
                .map(Fault::finding)
                .forEach(finding -> causes.computeIfAbsent(Cause.of(finding), cause -> new Same(finding))
                        .add(finding));
    }

    private void accept(Candidate candidate) {
        if (candidate instanceof RecordCandidate row) {
            rows.accept(row);
            return;
        }
        CountCandidate count = (CountCandidate) candidate;
        gaps.add(count);
        Observation observation = observation(count);
        outcomes.add(
                count.coordinates().role() == Role.STATED_TOTAL
                        ? new Outcome.Total(observation, 1)
                        : new Outcome.Accepted(observation, 1));
    }

    private static Observation observation(CountCandidate count) {
        ValueReading.Read read = (ValueReading.Read) count.value();
        return new Observation(
                count.request(),
                Objects.requireNonNull(count.force()),
                Objects.requireNonNull(count.period()),
                count.coordinates(),
                read.count(),
                count.provenance(),
                count.witnesses());
    }

    /** The outcome of every value and of every row that was rejected. */
    List<Outcome> outcomes() {
        List<Outcome> all = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            CountCandidate cell = outcome instanceof Outcome.Rejected each ? rejected.get(each) : null;
            all.add(cell == null ? outcome : ((Outcome.Rejected) outcome).leaving(gaps.gap(cell)));
        }
        return all;
    }

    /** The rows of a list that were rejected since somebody asked last; what becomes of one hangs on no other. */
    List<Outcome> rowsSince() {
        List<Outcome> since = List.copyOf(outcomes);
        outcomes.clear();
        return since;
    }

    /**
     * One finding for each reason; cells of the block that share a cause outside of themselves, such as an unknown
     * label, share one.
     */
    List<FindingLine> findings() {
        return causes.values().stream().map(this::finding).toList();
    }

    private FindingLine finding(Same same) {
        FindingLine first = FindingLine.of(same.first);
        return same.cells == 1
                ? first
                : first.saying(first.message() + " (" + same.cells + " cells, from "
                        + first.place().cell() + " to "
                        + same.last.place().cell() + ")");
    }

    /**
     * What the values would count that a question alone holds back.
     *
     * @param proposals what we propose that they count
     * @param telling the finding that the officer sees in the place of one of these
     */
    List<Proposed> proposed(List<CountCandidate> proposals, UnaryOperator<FindingLine> telling) {
        List<Proposed> proposed = new ArrayList<>();
        for (CountCandidate proposal : proposals) {
            Cause cause = asked.get(proposal.provenance());
            if (cause != null && proposal.countable()) {
                FindingLine asks = telling.apply(finding(Objects.requireNonNull(causes.get(cause))));
                proposed.add(new Proposed(
                        observation(proposal), asks.code(), asks.place().cell()));
            }
        }
        return proposed;
    }

    /**
     * What one finding tells of.
     *
     * @param cell empty for a cause that lies outside of the cell, or that is asked about once for a list
     */
    private record Cause(String code, String message, String cell) {
        static Cause of(Finding finding) {
            boolean outside = finding instanceof LabelUnknown
                    || finding instanceof PeriodUnknown
                    || finding instanceof ForceOfNumberUnknown
                    || finding instanceof BadAge;
            return outside
                    ? new Cause(finding.code(), finding.message(), "")
                    : new Cause(finding.code(), "", finding.place().cell());
        }
    }

    /** Findings of one cause. */
    private static final class Same {
        private final Finding first;
        private Finding last;
        private int cells;

        private Same(Finding first) {
            this.first = first;
            this.last = first;
        }

        private void add(Finding finding) {
            last = finding;
            cells++;
        }
    }
}
