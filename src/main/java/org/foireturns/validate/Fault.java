package org.foireturns.validate;

import java.util.Comparator;
import org.foireturns.model.Outcome.Reason;
import org.foireturns.model.finding.Finding;

/**
 * What a broken rule says of one candidate.
 *
 * @param column the head of the list's column in which the cell at fault stands; empty when it has none
 */
public record Fault(Finding finding, String column) {
    static final Comparator<Fault> IN_ORDER = Comparator.comparing(
                    (Fault fault) -> fault.finding().place())
            .thenComparing(fault -> fault.finding().code());

    /** Why the candidate counts for nothing. */
    public Reason reason() {
        return Reason.of(finding, column, finding.place());
    }
}
