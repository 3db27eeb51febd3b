package org.foireturns.normalise;

import java.util.List;
import org.foireturns.model.Dimension;

/**
 * A question that the cell beside it refuses to answer, or says that the force cannot.
 *
 * @param questions the breakdowns that its label speaks of; the number of offences alone when it speaks of none
 * @param section of the Act, empty when none is named
 * @param notHeld whether the force says that it holds no information
 */
public record Declined(List<Dimension> questions, String section, boolean notHeld) {
    public Declined {
        questions = List.copyOf(questions);
    }

    /** Whether it is a breakdown that was declined, and not the number of offences. */
    boolean breakdown() {
        return !questions.contains(Dimension.TOTAL);
    }
}
