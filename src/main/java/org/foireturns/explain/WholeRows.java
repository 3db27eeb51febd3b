package org.foireturns.explain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Totals that stand alone in their row, in the first of several columns that are filled elsewhere: such a total is over
 * all columns, whatever the head of its own says.
 *
 * <pre>
 *                | Girls | Boys
 * 2018/19        | 20    | 7
 * 2019/20        | 35    | 9
 * Total offences | 71    |
 * </pre>
 */
final class WholeRows {
    private static final int SEVERAL = 2;

    private final Plan plan;
    private final List<Integer> valueColumns;

    WholeRows(Plan plan) {
        this.plan = plan;
        this.valueColumns = IntStream.range(0, plan.field().width())
                .filter(plan::holdsValues)
                .boxed()
                .toList();
    }

    /** Whether a value is such a total. */
    boolean isOverAllColumns(int row, int column) {
        return valueColumns.size() >= SEVERAL
                && valueColumns.get(0) == column
                && valueColumns.stream().skip(1).allMatch(other -> plan.field().at(row, other) == null)
                && isTotal(row)
                && isFullElsewhere();
    }

    private boolean isTotal(int row) {
        return IntStream.range(0, plan.field().width())
                .filter(column -> !plan.holdsValues(column))
                .mapToObj(column -> plan.field().at(row, column))
                .anyMatch(slot -> slot != null && slot.sense().whole());
    }

    /** Whether at most one cell fewer stands in each other column than in the first. */
    private boolean isFullElsewhere() {
        long first = cells(valueColumns.get(0));
        return valueColumns.stream().allMatch(column -> cells(column) >= first - 1);
    }

    private long cells(int column) {
        return plan.columnCells().of(column).count();
    }
}
