package org.foireturns.publish;

import java.util.List;
import org.foireturns.decisions.Decisions;
import org.foireturns.model.Drawing;
import org.foireturns.model.Evidence;
import org.foireturns.model.Proposed;
import org.foireturns.reconcile.Reconciliation;
import org.foireturns.reconcile.Rivals;
import org.foireturns.report.Edition;
import org.foireturns.run.Plan;
import org.foireturns.store.EvidenceStore;
import org.jspecify.annotations.Nullable;

/**
 * What the last two steps share: made once from the database, whichever step asks first, so that a run that resumes at
 * its report has it too.
 */
public final class EditionWorkings {
    private final Plan plan;
    private final Runnable soleRun;
    private final EvidenceStore store;
    private @Nullable Standpoint standpoint;
    private @Nullable Decisions decisions;
    private Rivals.@Nullable Settled settled;
    private @Nullable Reconciliation reconciliation;
    private @Nullable Edition edition;

    /**
     * What is to be shared.
     *
     * @param soleRun throws when another run has taken over
     */
    public EditionWorkings(Plan plan, Runnable soleRun, EvidenceStore store) {
        this.plan = plan;
        this.soleRun = soleRun;
        this.store = store;
    }

    public Plan plan() {
        return plan;
    }

    /** Makes sure that no other run has taken over: to be asked before anything is published. */
    public void requireSoleRun() {
        soleRun.run();
    }

    public Evidence evidence() {
        return settled().evidence();
    }

    private Rivals.Settled settled() {
        if (settled == null) {
            settled = standpoint().settled(decisions());
        }
        return settled;
    }

    /** What was read, from which the counts under any decisions are made. */
    Standpoint standpoint() {
        if (standpoint == null) {
            standpoint = Standpoint.of(store, plan.run(), plan);
        }
        return standpoint;
    }

    /** The decisions, without those that wait for a second person. */
    Decisions decisions() {
        if (decisions == null) {
            Decisions all = plan.books().decisions();
            decisions = plan.settings().decisions().fourEyes()
                    ? all.withholding(new WhatIf(standpoint(), plan, all).unapproved())
                    : all;
        }
        return decisions;
    }

    List<Drawing> drawings() {
        return store.drawings(plan.run());
    }

    /** What rejected values would count that hang on a question, as they were read; only to be shown. */
    List<Proposed> proposed() {
        return store.proposed(plan.run());
    }

    public Reconciliation reconciliation() {
        if (reconciliation == null) {
            reconciliation = Reconciliation.of(
                    evidence(),
                    settled().contested(),
                    plan.requests(),
                    plan.books().forces(),
                    plan.asOf());
        }
        return reconciliation;
    }

    public void published(Edition finished) {
        edition = finished;
    }

    /** What was published, or null as long as nothing was. */
    public @Nullable Edition edition() {
        return edition;
    }
}
