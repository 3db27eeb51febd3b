package org.foireturns.meaning;

import java.util.Set;
import java.util.function.Predicate;
import org.foireturns.model.Address;

/**
 * What a text beside the numbers of a table says of some of them.
 *
 * @param at where it stands
 * @param rows of which it speaks; empty for all of its sheet
 * @param besides what else must hold of a number
 * @param says what is unclear by it: "says that it does not stand"
 */
record RowRemark(Address at, Set<Integer> rows, Predicate<Meant> besides, String says) {
    RowRemark {
        rows = Set.copyOf(rows);
    }

    /** One that speaks of the numbers on its left in its own row. */
    static RowRemark ofItsRow(Address at, Predicate<Meant> besides, String says) {
        return new RowRemark(
                at,
                Set.of(at.row()),
                value -> value.cell().address().column() < at.column() && besides.test(value),
                says);
    }

    /** Why a number is in doubt by it: "the remark at C3 says that it does not stand". */
    String doubt() {
        return "the remark at " + at + " " + says;
    }
}
