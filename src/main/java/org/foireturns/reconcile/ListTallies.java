package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.VictimAge;

/**
 * What the lists of a return come to, by the category of each dimension: a list may name thousands of platforms, and
 * each is asked for.
 */
final class ListTallies {
    private final Map<Dimension, Map<String, List<Observation>>> byCategory = new EnumMap<>(Dimension.class);
    /** Those that are split by age, in whose bands others may lie. */
    private final List<Observation> byAge = new ArrayList<>();

    void add(Observation cell) {
        Cut cut = cell.cut();
        if (cut.equals(Cut.TOTAL)) {
            put(Dimension.TOTAL, cut, cell);
        }
        for (Dimension dimension : cut.split()) {
            put(dimension, cut, cell);
        }
    }

    private void put(Dimension dimension, Cut cut, Observation cell) {
        if (dimension == Dimension.VICTIM_AGE) {
            byAge.add(cell);
            return;
        }
        byCategory
                .computeIfAbsent(dimension, none -> new HashMap<>())
                .computeIfAbsent(cut.category(dimension), none -> new ArrayList<>())
                .add(cell);
    }

    /** Those of a category, or of ages within it; where some are split by nothing else, these alone. */
    List<Observation> of(Dimension dimension, String category) {
        List<Observation> own = dimension == Dimension.VICTIM_AGE
                ? within(new VictimAge(category))
                : byCategory.getOrDefault(dimension, Map.of()).getOrDefault(category, List.of());
        List<Observation> alone =
                own.stream().filter(cell -> cell.cut().split().size() <= 1).toList();
        return alone.isEmpty() ? own : alone;
    }

    private List<Observation> within(VictimAge band) {
        return byAge.stream()
                .filter(cell -> cell.cut().age().equals(band)
                        || band.contains(cell.cut().age()))
                .toList();
    }
}
