package org.foireturns.publish;

import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.foireturns.decisions.DecidedEvidence;
import org.foireturns.decisions.Decisions;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Vintage;
import org.foireturns.reconcile.Rivals;
import org.foireturns.run.Plan;
import org.foireturns.store.EvidenceStore;

/**
 * What the returns of a run say as they were read: the place to look from at what any decisions make of it.
 *
 * @param cells how many cells an observation accounts for
 * @param vintages what each file says of when it was made, by its name
 * @param offence what a request asks about, by its id
 */
record Standpoint(
        Evidence read,
        ToIntFunction<Observation> cells,
        Map<String, Vintage> vintages,
        UnaryOperator<String> offence,
        Forces forces) {

    /** What a run read, by the books of a plan. */
    static Standpoint of(EvidenceStore store, String run, Plan plan) {
        Map<Observation, Integer> cells = store.cells(run);
        return new Standpoint(
                store.load(run),
                cell -> cells.getOrDefault(cell, 1),
                store.vintages(run),
                id -> Plan.request(plan.books(), plan.settings(), id).offence(),
                plan.books().forces());
    }

    DecidedEvidence decided(Decisions decisions) {
        return DecidedEvidence.of(decisions, read, cells, offence);
    }

    /** All that the returns say under some decisions, with one answer of a force to each question. */
    Rivals.Settled settled(Decisions decisions) {
        DecidedEvidence decided = decided(decisions);
        return Rivals.settle(decided.evidence(), vintages, decided.cells(), forces);
    }
}
