package org.foireturns.job;

import java.util.List;
import org.foireturns.model.Drawing;
import org.foireturns.model.Evidence;
import org.foireturns.reconcile.Reconciliation;
import org.foireturns.report.Edition;
import org.foireturns.store.EvidenceStore;
import org.jspecify.annotations.Nullable;

/**
 * What the last two steps share: made once from the database, whichever step asks first, so that a run that resumes at
 * its report has it too.
 */
final class Workings {
    private final Plan plan;
    private final Runnable soleRun;
    private final EvidenceStore store;
    private @Nullable Evidence evidence;
    private @Nullable Reconciliation reconciliation;
    private @Nullable Edition edition;

    /**
     * What is to be shared.
     *
     * @param soleRun throws when another run has taken over
     */
    Workings(Plan plan, Runnable soleRun, EvidenceStore store) {
        this.plan = plan;
        this.soleRun = soleRun;
        this.store = store;
    }

    Plan plan() {
        return plan;
    }

    /** Makes sure that no other run has taken over: to be asked before anything is published. */
    void requireSoleRun() {
        soleRun.run();
    }

    Evidence evidence() {
        if (evidence == null) {
            evidence = store.load(plan.run());
        }
        return evidence;
    }

    List<Drawing> drawings() {
        return store.drawings(plan.run());
    }

    Reconciliation reconciliation() {
        if (reconciliation == null) {
            reconciliation =
                    Reconciliation.of(evidence(), plan.requests(), plan.books().forces());
        }
        return reconciliation;
    }

    void published(Edition finished) {
        edition = finished;
    }

    /** What was published, or null as long as nothing was. */
    @Nullable
    Edition edition() {
        return edition;
    }
}
