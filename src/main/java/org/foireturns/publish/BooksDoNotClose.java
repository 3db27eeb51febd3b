package org.foireturns.publish;

import java.util.List;
import org.foireturns.model.finding.FindingLine;

/**
 * Not every cell is accounted for, or a control total does not hold: a fault of ours, for which all outputs are
 * withheld.
 */
public final class BooksDoNotClose extends RuntimeException {
    private final transient List<FindingLine> findings;

    BooksDoNotClose(List<FindingLine> findings) {
        super(findings.size() + " accounts do not close");
        this.findings = List.copyOf(findings);
    }

    /** One for each sheet whose account is open and each control that does not hold. */
    public List<FindingLine> findings() {
        return findings;
    }
}
