package org.foireturns.explain;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Texts that tell a number, behind a number with its label, where their column has no other numbers. They tell
 * something of the sheet, and neither the label of the row nor what stands above them is theirs.
 *
 * <pre>
 * 12 to 15 | 42 |
 * 16+      | 3  | An app could be identified in 44 crimes.
 * </pre>
 */
final class ToldBeside {
    /** A shorter text is a number with its unit: "12 offences". */
    private static final int FEWEST_WORDS = 5;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ToldBeside() {}

    /** Makes words of such sentences. */
    static void settle(NavigableMap<Integer, NavigableMap<Integer, Slot>> rows) {
        Set<Integer> numbered = new TreeSet<>();
        rows.values()
                .forEach(row -> row.forEach((column, slot) -> {
                    if (slot.isValue() && !isBeside(row, column, slot)) {
                        numbered.add(column);
                    }
                }));
        rows.values()
                .forEach(row -> row.replaceAll((column, slot) ->
                        !numbered.contains(column) && isBeside(row, column, slot) ? slot.asWords() : slot));
    }

    private static boolean isBeside(NavigableMap<Integer, Slot> row, int column, Slot slot) {
        return tells(slot) && labelledNumber(row.headMap(column, false));
    }

    /** Whether it tells a number in a sentence or behind a label of its own: "Girls: 14". */
    private static boolean tells(Slot slot) {
        String said = slot.said();
        return slot.sense().told() != null
                && (SPACE.split(said).length >= FEWEST_WORDS || Character.isDigit(said.charAt(said.length() - 1)));
    }

    /** Whether a number stands behind a label. */
    private static boolean labelledNumber(NavigableMap<Integer, Slot> left) {
        boolean label = false;
        for (Slot slot : left.values()) {
            if (label && slot.isValue() && slot.sense().told() == null) {
                return true;
            }
            label |= !slot.isValue();
        }
        return false;
    }
}
