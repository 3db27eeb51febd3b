package org.foireturns.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together parts of a sheet that blank rows only seem to part: one that goes on below another, or below the one
 * that begins in the same column where parts stand side by side, and a line that heads the part below it as a group.
 */
final class Rejoining {
    private final List<Region> parts;
    private final CellSense sense;
    private final List<Region> whole = new ArrayList<>();
    /** What is known of the regions so far, by their place among them. */
    private final Map<Integer, Part> known = new HashMap<>();

    private final Map<Integer, Integer> lastByLeft = new HashMap<>();

    private Rejoining(List<Region> parts, CellSense sense) {
        this.parts = parts;
        this.sense = sense;
    }

    /**
     * The regions that parts of a sheet make. Each cell of the parts is in exactly one of them.
     *
     * @param parts of which no two share a cell, in reading order
     */
    static List<Region> of(List<Region> parts, CellSense sense) {
        Rejoining rejoining = new Rejoining(parts, sense);
        int next = 0;
        while (next < parts.size()) {
            next += rejoining.take(next);
        }
        return rejoining.whole;
    }

    /** Takes a part, or several that belong together, and says how many. */
    private int take(int next) {
        Region part = parts.get(next);
        int last = whole.size() - 1;
        if (last >= 0) {
            int taken = goesOn(last, next, 1);
            boolean line = part.top() == part.bottom();
            if (taken == 0 && line && next + 1 < parts.size()) {
                taken = goesOn(last, next, 2);
            }
            int above = lastByLeft.getOrDefault(part.left(), last);
            if (taken == 0 && above != last && rightBelow(whole.get(above), part)) {
                taken = goesOn(above, next, 1);
            }
            if (taken > 0) {
                return taken;
            }
        }
        whole.add(part);
        lastByLeft.put(part.left(), last + 1);
        return 1;
    }

    /**
     * Joins parts to the region above when they go on there, together with the parts that stand between them, such as a
     * remark at the end of a row. How many parts that took; none when the rectangle would hold cells of other parts.
     */
    private int goesOn(int above, int next, int count) {
        Region upper = whole.get(above);
        Part joined = part(above).joined(around(next, count), sense);
        int taken = count;
        if (joined != null && holdsOthers(joined.region(), upper, next, count)) {
            taken = reached(upper, next, count);
            joined = taken == count ? null : part(above).joined(around(next, taken), sense);
            if (joined != null && holdsOthers(joined.region(), upper, next, taken)) {
                joined = null;
            }
        }
        if (joined == null) {
            return 0;
        }
        whole.set(above, joined.region());
        known.put(above, joined);
        return taken;
    }

    private Part part(int index) {
        return known.computeIfAbsent(index, key -> Part.of(whole.get(key), sense));
    }

    /** The smallest rectangle around some of the parts. */
    private Region around(int first, int count) {
        Region around = parts.get(first);
        for (Region part : parts.subList(first + 1, first + count)) {
            around = around.with(part);
        }
        return around;
    }

    /** How many parts there are with the following ones that reach into the rectangle around all of them. */
    private int reached(Region upper, int next, int count) {
        Region around = upper.with(around(next, count));
        int end = next + count;
        while (end < parts.size() && around.meets(parts.get(end))) {
            around = around.with(parts.get(end));
            end++;
        }
        return end - next;
    }

    private boolean holdsOthers(Region around, Region upper, int next, int count) {
        int own = parts.subList(next, next + count).stream()
                .mapToInt(Region::size)
                .sum();
        return around.sizeWithout(upper) != own;
    }

    /** Whether one blank row parts a region from the one above it, and it is no wider. */
    private static boolean rightBelow(Region above, Region region) {
        return region.top() == above.bottom() + 2 && region.right() <= above.right();
    }
}
