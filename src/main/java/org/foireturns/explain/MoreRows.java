package org.foireturns.explain;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Whether rows below a table are more rows of it, apart from it by a gap or a heading.
 *
 * <pre>
 *          | 2023/24 | 2024/25
 * Female   | 40      | 51
 *
 * Snapchat | 12      | 19       more rows below a blank one
 * </pre>
 *
 * @param bodies the parts of the sheet with values or heads, as they are joined at the time
 * @param texts its lone texts
 * @param begun the areas below a text that begins something new
 */
record MoreRows(List<Part> bodies, List<Part> texts, Set<Area> begun) {
    /** A table goes on no further below itself. */
    private static final int BELOW = 4;

    /** Rows without heads of their own, with values in the very columns of the table above. */
    boolean goOn(Part table, Part more) {
        int gap = table.gapTo(more);
        return gap >= 1
                && gap <= BELOW
                && more.startsWithValues()
                && !begun.contains(more.area())
                && !(table.isTile() && more.isTile())
                && !(more.isUnderOwnHead() && !table.hasLabelColumn())
                && table.hasValues()
                && !(!table.hasSpeakingHeads() && (titleBetween(table, more) || more.startsWithTitle()))
                && Parts.noneBetween(bodies.stream(), table, more)
                && !isTotalOfSeveral(table, more)
                && ((table.hasLabelColumn() == more.hasLabelColumn() && hasColumnsOf(table, more))
                        || (gap == 1 && sideGoesOn(table, more)));
    }

    /**
     * Whether rows have the columns of a table; those of its totals may be blank, and any beside the answers to a
     * question in several columns: "Youngest victim | F 8 | F 5 |" below "2023/24 | 2024/25 | Change". Rows that leave
     * the first columns blank and fill all others stand where they do because of what is over them.
     */
    private static boolean hasColumnsOf(Part table, Part more) {
        Set<Integer> columns = table.valueColumns();
        Set<Integer> own = more.valueColumns();
        if (columns.equals(own)) {
            return true;
        }
        if (own.size() < 2 || !columns.containsAll(own)) {
            return false;
        }
        List<Integer> blank =
                columns.stream().filter(column -> !own.contains(column)).toList();
        int first = Collections.min(own);
        return more.isAnswers()
                || blank.stream().allMatch(table.totals()::contains)
                || (table.hasSpeakingHeads() && blank.stream().allMatch(column -> column < first));
    }

    /**
     * Whether a total of one number stands below several tables that each have one of their own: "Report total | 389".
     * Several numbers need the heads of these.
     */
    private boolean isTotalOfSeveral(Part last, Part total) {
        return total.area().height() == 1
                && total.valueColumns().size() == 1
                && total.endsInTotal()
                && last.endsInTotal()
                && bodies.stream()
                        .anyMatch(other -> other.area().bottom() < last.area().top()
                                && other.valueColumns().equals(total.valueColumns())
                                && other.endsInTotal());
    }

    /** Whether a lone text stands between two parts: where the first has no heads, the second stands under a title. */
    private boolean titleBetween(Part table, Part more) {
        Area between = new Area(
                table.area().bottom() + 1,
                more.area().left(),
                more.area().top() - 1,
                more.area().right());
        return texts.stream()
                .map(Part::area)
                .anyMatch(text -> text.overlapsRows(between) && text.overlapsColumns(between));
    }

    /** Whether rows go on below inner labels of a table, where its other columns have come to their end. */
    private static boolean sideGoesOn(Part table, Part more) {
        int left = more.area().left();
        return left > table.area().left()
                && more.area().right() <= table.area().right()
                && more.hasLabelColumn()
                && table.valueColumns().containsAll(more.valueColumns())
                && table.hasLabelsIn(left);
    }
}
