package org.foireturns.sight;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;

/** Collects what is said from near to far: on each axis the nearest is believed. */
final class Sights {
    private static final Set<Axis> AXES =
            EnumSet.of(Axis.PERIOD, Axis.VICTIM_GENDER, Axis.VICTIM_AGE, Axis.PLATFORM, Axis.FORCE);

    private final Map<Axis, Witness> says = new EnumMap<>(Axis.class);
    private final Set<Axis> dim = EnumSet.noneOf(Axis.class);
    private final List<Part> parts = new ArrayList<>();
    private String partPlace = "";
    private boolean partInLine;
    private boolean blocked;

    void block() {
        blocked = true;
    }

    void dim(Set<Axis> axes) {
        axes.stream().filter(axis -> !says.containsKey(axis)).forEach(dim::add);
    }

    /** What one label says, that stands further away than all before it. */
    void add(Saying saying, String place, boolean inLine) {
        blocked |= saying.blocked();
        for (Axis axis : AXES) {
            if (!says.containsKey(axis) && !dim.contains(axis)) {
                Object value = saying.says().get(axis);
                if (value != null) {
                    says.put(axis, new Witness(value, place, inLine));
                } else if (saying.dim().contains(axis)) {
                    dim.add(axis);
                }
            }
        }
        if (saying.part() != null
                && parts.isEmpty()
                && !saying.says().containsKey(Axis.PERIOD)
                && !says.containsKey(Axis.PERIOD)) {
            parts.add(saying.part());
            partPlace = place;
            partInLine |= inLine;
        }
    }

    /**
     * Adds who says a period from further away, also where what was said so far is one that holds it, but in no label.
     */
    void addWithin(Axis axis, Witness further) {
        Witness nearer = says.get(axis);
        boolean holds = nearer != null && !nearer.inLine() && further.equals(narrower(nearer, further));
        if (holds || (nearer == null && !dim.contains(axis))) {
            says.put(axis, further);
        }
    }

    /** Adds what is said at the same distance on another side; where the two differ nothing is seen. */
    void beside(Sights other) {
        blocked |= other.blocked;
        parts.addAll(other.parts);
        partPlace = partPlace.isEmpty() ? other.partPlace : partPlace;
        partInLine |= other.partInLine;
        dim.addAll(other.dim);
        other.says.forEach((axis, witness) -> {
            Witness mine = says.putIfAbsent(axis, witness);
            if (mine != null && !mine.value().equals(witness.value())) {
                Witness narrow = narrower(mine, witness);
                if (narrow == null) {
                    dim.add(axis);
                } else {
                    says.put(axis, narrow);
                }
            }
        });
        dim.forEach(says::remove);
    }

    private static @org.jspecify.annotations.Nullable Witness narrower(Witness one, Witness other) {
        if (one.value() instanceof Period a && other.value() instanceof Period b) {
            return a.contains(b) ? other : b.contains(a) ? one : null;
        }
        return null;
    }

    boolean speaksOf(Axis axis) {
        return says.containsKey(axis) || dim.contains(axis);
    }

    /** What is seen of all that was said. */
    Seen seen() {
        Map<Axis, Witness> seen = new EnumMap<>(says);
        Set<Axis> unclear = EnumSet.copyOf(dim);
        Witness year = seen.get(Axis.PERIOD);
        if (!parts.isEmpty() && year != null) {
            Period months = parts.size() == 1 && year.value() instanceof Period whole
                    ? parts.get(0).within(whole)
                    : null;
            if (months == null) {
                seen.remove(Axis.PERIOD);
                unclear.add(Axis.PERIOD);
            } else {
                seen.put(Axis.PERIOD, new Witness(months, partPlace, partInLine));
            }
        } else if (!parts.isEmpty()) {
            unclear.add(Axis.PERIOD);
        }
        return blocked ? Seen.NOTHING : new Seen(seen, unclear, false);
    }
}
