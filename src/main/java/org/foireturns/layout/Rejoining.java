package org.foireturns.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts together parts of a sheet that blank rows only seem to part: one that goes on below another, or below the one
 * that begins in the same column where parts stand side by side, and a line that heads the part below it as a group.
 */
final class Rejoining {
    private final CellSense sense;
    private final List<Region> whole = new ArrayList<>();
    /** What is known of the regions so far, by their place among them. */
    private final Map<Integer, Part> known = new HashMap<>();

    private final Map<Integer, Integer> lastByLeft = new HashMap<>();

    private Rejoining(CellSense sense) {
        this.sense = sense;
    }

    static List<Region> of(List<Region> regions, CellSense sense) {
        Rejoining rejoining = new Rejoining(sense);
        int next = 0;
        while (next < regions.size()) {
            next += rejoining.take(regions.get(next), next + 1 < regions.size() ? regions.get(next + 1) : null);
        }
        return rejoining.whole;
    }

    /** Takes a region, or that and the next one, and says how many it took. */
    private int take(Region region, @Nullable Region next) {
        int last = whole.size() - 1;
        if (last >= 0) {
            Part open = part(last);
            if (goesOn(last, open.joined(region, sense))) {
                return 1;
            }
            boolean line = region.top() == region.bottom();
            if (next != null && line && goesOn(last, open.joined(region.with(next), sense))) {
                return 2;
            }
            int above = lastByLeft.getOrDefault(region.left(), last);
            if (above != last
                    && rightBelow(whole.get(above), region)
                    && goesOn(above, part(above).joined(region, sense))) {
                return 1;
            }
        }
        whole.add(region);
        lastByLeft.put(region.left(), last + 1);
        return 1;
    }

    private Part part(int index) {
        return known.computeIfAbsent(index, key -> Part.of(whole.get(key), sense));
    }

    private boolean goesOn(int index, @Nullable Part joined) {
        if (joined == null) {
            return false;
        }
        whole.set(index, joined.region());
        known.put(index, joined);
        return true;
    }

    /** Whether one blank row parts a region from the one above it, and it is no wider. */
    private static boolean rightBelow(Region above, Region region) {
        return region.top() == above.bottom() + 2 && region.right() <= above.right();
    }
}
