package org.foireturns.reconcile;

import java.util.List;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;

/**
 * The comparison of two ways to the same number within one return.
 *
 * @param check what is compared, in words: "total of victim gender, female"
 * @param difference the smallest number by which the sides miss each other; 0 when they can agree
 */
public record TieOut(
        String request,
        String force,
        Period period,
        String check,
        Side left,
        Relation relation,
        Side right,
        Verdict verdict,
        long difference) {

    /** The same comparison when the other sums of the return leave no way for it to be right. */
    TieOut missedBy(long distance) {
        return new TieOut(request, force, period, check, left, relation, right, Verdict.DOES_NOT_ADD_UP, distance);
    }

    /**
     * One way to the number.
     *
     * @param words "sum of 4 cells" or "Total, B8"
     */
    public record Side(String words, Range value, List<Observation> cells) {
        public Side {
            cells = List.copyOf(cells);
        }
    }
}
