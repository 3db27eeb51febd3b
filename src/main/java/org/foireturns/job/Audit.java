package org.foireturns.job;

import java.util.Collection;
import java.util.List;
import org.foireturns.model.Evidence;
import org.foireturns.model.Place;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.finding.ControlBroken;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Control;
import org.springframework.batch.core.step.StepExecution;

/** The controls that stand between what was stored and what is published. */
final class Audit {
    private Audit() {}

    /**
     * Every non-blank cell of every sheet has exactly one outcome.
     *
     * @throws BooksDoNotClose naming each sheet that breaks this
     */
    static void closeBooks(Evidence evidence) {
        List<FindingLine> open = evidence.accounts().stream()
                .filter(account -> !account.closes())
                .map(account ->
                        FindingLine.of(ControlBroken.of(place(account), account.nonBlank(), account.accounted())))
                .toList();
        if (!open.isEmpty()) {
            throw new BooksDoNotClose(open);
        }
    }

    /**
     * Two ways to the same number agree.
     *
     * @throws BooksDoNotClose naming each control that does not hold
     */
    static void hold(List<Control> controls) {
        List<FindingLine> broken = controls.stream()
                .filter(control -> !control.holds())
                .map(control -> FindingLine.of(
                        ControlBroken.of(control.control(), control.scope(), control.left(), control.right())))
                .toList();
        if (!broken.isEmpty()) {
            throw new BooksDoNotClose(broken);
        }
    }

    /**
     * Whatever was read was written: Batch's own counters against each other.
     *
     * @throws IllegalStateException when parts of a return were lost on the way to the database
     */
    static void nothingLost(Collection<StepExecution> steps) {
        for (StepExecution step : steps) {
            boolean lost = step.getReadCount() != step.getWriteCount()
                    || step.getFilterCount() != 0
                    || step.getSkipCount() != 0;
            if (lost) {
                throw new IllegalStateException("step %s read %d parts and wrote %d"
                        .formatted(step.getStepName(), step.getReadCount(), step.getWriteCount()));
            }
        }
    }

    private static Place place(SheetAccount account) {
        return new Place("", "", account.file(), account.sheet(), "", "");
    }
}
