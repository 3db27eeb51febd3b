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
    private final EvidenceStore store;
    private @Nullable Evidence evidence;
    private @Nullable Reconciliation reconciliation;
    private @Nullable Edition edition;

    Workings(Plan plan, EvidenceStore store) {
        this.plan = plan;
        this.store = store;
    }

    Plan plan() {
        return plan;
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
