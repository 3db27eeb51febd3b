package org.foireturns.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foireturns.model.Count;

/**
 * Blocks of rows in which each number is hidden behind a range that could be an age elsewhere. Where such rows follow
 * each other, each behind an entry of one axis, and no number stands in them or right below, the ranges are the values.
 *
 * <pre>
 * App      | Count
 * Snapchat | 1 to 4
 * Kik      | {@literal <5}
 * </pre>
 */
final class HiddenRows {
    private static final int FEWEST = 2;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");

    private HiddenRows() {}

    /** Makes values of the ranges of such rows. */
    static void settle(NavigableMap<Integer, NavigableMap<Integer, Slot>> rows) {
        List<NavigableMap<Integer, Slot>> block = new ArrayList<>();
        int last = -1;
        for (var each : rows.entrySet()) {
            NavigableMap<Integer, Slot> row = each.getValue();
            boolean next = each.getKey() == last + 1;
            boolean hidden = hidesAll(row);
            if (!block.isEmpty() && (!next || !hidden || !goesOn(block.get(0), row))) {
                if (!next || row.values().stream().noneMatch(Slot::isValue)) {
                    settle(block);
                }
                block.clear();
            }
            if (hidden) {
                block.add(row);
            }
            last = each.getKey();
        }
        settle(block);
    }

    private static void settle(List<NavigableMap<Integer, Slot>> block) {
        if (block.size() >= FEWEST) {
            block.forEach(row -> row.tailMap(row.firstKey(), false).replaceAll((column, slot) -> slot.asValue()));
        }
    }

    /** Whether a row holds an entry of an axis and nothing but ranges of small numbers behind it. */
    private static boolean hidesAll(NavigableMap<Integer, Slot> row) {
        Slot first = row.firstEntry().getValue();
        return row.size() > 1
                && !first.isValue()
                && first.sense().isEntry()
                && row.tailMap(row.firstKey(), false).values().stream()
                        .allMatch(slot -> slot.isRange() && small(slot.said()));
    }

    private static boolean goesOn(NavigableMap<Integer, Slot> first, NavigableMap<Integer, Slot> row) {
        Slot label = first.firstEntry().getValue();
        Slot other = row.firstEntry().getValue();
        return first.keySet().equals(row.keySet())
                && !label.said().equals(other.said())
                && (other.sense().neutral() || label.sense().sharesKind(other.sense()));
    }

    /** Whether a range may hide a count: it begins at nought or one and ends low. */
    private static boolean small(String range) {
        List<Integer> numbers = DIGITS.matcher(range)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        return !numbers.isEmpty()
                && numbers.get(numbers.size() - 1) <= Count.MOST_SUPPRESSED
                && (numbers.size() == 1 || numbers.get(0) <= 1);
    }
}
