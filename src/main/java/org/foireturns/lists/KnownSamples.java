package org.foireturns.lists;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.foireturns.model.Grid;

/**
 * The samples of the sheets that are open, so that what the columns of a list hold is decided once, although it is
 * asked when the list is found and again when its rows are read. A sample is forgotten with its sheet.
 */
final class KnownSamples {
    private final Map<Grid, Map<Place, ListSample>> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** All that a sample of a sheet depends on. */
    record Place(int head, int left, List<String> heads, Map<String, String> key) {
        Place {
            heads = List.copyOf(heads);
            key = Map.copyOf(key);
        }
    }

    ListSample of(Grid grid, Place place, Supplier<ListSample> take) {
        Map<Place, ListSample> here = known.computeIfAbsent(grid, none -> new ConcurrentHashMap<>());
        ListSample sample = here.get(place);
        if (sample == null) {
            sample = take.get();
            here.put(place, sample);
        }
        return sample;
    }
}
