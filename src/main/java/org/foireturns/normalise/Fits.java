package org.foireturns.normalise;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Label;

/** How many labels of an axis can be read as each kind. */
final class Fits {
    private final Map<Axis, Integer> fitting = new EnumMap<>(Axis.class);
    /** The kinds that one and the same label fits. */
    private final Map<Axis, Set<Axis>> together = new EnumMap<>(Axis.class);

    private final int labels;

    private Fits(int labels) {
        this.labels = labels;
    }

    static Fits of(Collection<Label> labels, LabelReader reader) {
        Fits fits = new Fits(labels.size());
        for (Label label : labels) {
            Set<Axis> kinds = EnumSet.noneOf(Axis.class);
            for (Axis axis : Axis.values()) {
                if (reader.on(axis, label).isPresent()) {
                    fits.fitting.merge(axis, 1, Integer::sum);
                    kinds.add(axis);
                }
            }
            kinds.forEach(axis -> fits.together
                    .computeIfAbsent(axis, none -> EnumSet.noneOf(Axis.class))
                    .addAll(kinds));
        }
        return fits;
    }

    int on(Axis axis) {
        return fitting.getOrDefault(axis, 0);
    }

    /** Every kind that some labels fit, the given one first. */
    List<Axis> kinds(Axis first) {
        return fitting.keySet().stream()
                .sorted(Comparator.comparing((Axis axis) -> axis != first).thenComparing(axis -> axis))
                .toList();
    }

    /** How many labels there are. */
    int labels() {
        return labels;
    }

    /** The kind that most labels fit, the surer one of several; {@code NONE} when no label fits any. */
    Axis most() {
        Axis best = Axis.NONE;
        for (Map.Entry<Axis, Integer> fit : fitting.entrySet()) {
            if (fit.getValue() > on(best)) {
                best = fit.getKey();
            }
        }
        return best;
    }

    /** Another kind that just as many labels fit, one of them both; {@code NONE} when there is none. */
    Axis rival(Axis axis) {
        return fitting.keySet().stream()
                .filter(other -> other != axis && on(other) == on(axis))
                .filter(other -> together.getOrDefault(axis, Set.of()).contains(other))
                .findFirst()
                .orElse(Axis.NONE);
    }
}
