package org.foireturns.publish;

import java.util.List;
import org.foireturns.model.Evidence;
import org.foireturns.model.Place;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.finding.ControlBroken;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.reconcile.Control;

/** The controls that stand between what was stored and what is published. */
public final class Audit {
    private Audit() {}

    /**
     * Every non-blank cell of every sheet has exactly one outcome.
     *
     * @throws BooksDoNotClose naming each sheet that breaks this
     */
    public static void closeBooks(Evidence evidence) {
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
    public static void hold(List<Control> controls) {
        List<FindingLine> broken = controls.stream()
                .filter(control -> !control.holds())
                .map(control -> FindingLine.of(
                        ControlBroken.of(control.control(), control.scope(), control.left(), control.right())))
                .toList();
        if (!broken.isEmpty()) {
            throw new BooksDoNotClose(broken);
        }
    }

    private static Place place(SheetAccount account) {
        return Place.NOWHERE.inFile(account.file()).onSheet(account.sheet());
    }
}
