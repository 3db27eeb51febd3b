package org.foireturns.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts that stand side by side below one lone text, which begins something new for all of them, and not only for the
 * one that it stands over:
 *
 * <pre>
 * Females         |    |  | Males    |
 * 12-15           | 75 |  | 12-15    | 15
 *
 * Platforms named |    |  |          |
 * Snapchat        | 51 |  | Kik      | 8      is of no gender
 * </pre>
 */
final class TitledAcross {
    private TitledAcross() {}

    /** Those of some parts that the text does not stand over itself. */
    static Set<Area> of(Page page, List<Area> parts) {
        return parts.stream().filter(part -> isBesideTitled(part, page, parts)).collect(Collectors.toSet());
    }

    private static boolean isBesideTitled(Area part, Page page, List<Area> parts) {
        int above = part.top() - 1;
        List<Slot> row =
                above < 0 ? List.of() : List.copyOf(page.row(above, new Area(above, 0, above, Integer.MAX_VALUE)));
        if (row.size() != 1 || !row.get(0).isLabel()) {
            return false;
        }
        int column = row.get(0).cell().address().column();
        boolean over = row.get(0).range().last().column() >= part.left();
        return !over
                && parts.stream()
                        .anyMatch(other -> other.overlapsRows(part)
                                && other.right() < part.left()
                                && other.left() <= column
                                && column <= other.right());
    }
}
