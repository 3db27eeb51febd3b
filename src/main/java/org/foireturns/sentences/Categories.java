package org.foireturns.sentences;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.jspecify.annotations.Nullable;

/** How what two numbers of a sentence count stands to each other: the categories of each, by axis. */
final class Categories {
    private Categories() {}

    /** The axes of which they are, other than periods. */
    static Set<Axis> kinds(Map<Axis, Object> categories) {
        Set<Axis> kinds = EnumSet.noneOf(Axis.class);
        kinds.addAll(categories.keySet());
        kinds.remove(Axis.PERIOD);
        return kinds;
    }

    static Map<Axis, Object> copy(Map<Axis, Object> categories) {
        Map<Axis, Object> copy = new EnumMap<>(Axis.class);
        copy.putAll(categories);
        return copy;
    }

    static boolean meets(Set<Axis> one, Set<Axis> other) {
        return one.stream().anyMatch(other::contains);
    }

    /** Both together; null where they say two of one axis. */
    static @Nullable Map<Axis, Object> joined(Map<Axis, Object> one, Map<Axis, Object> other) {
        Map<Axis, Object> joined = new EnumMap<>(Axis.class);
        joined.putAll(one);
        for (Map.Entry<Axis, Object> entry : other.entrySet()) {
            Object known = joined.get(entry.getKey());
            Object value = entry.getValue();
            if (known != null && !known.equals(value) && !Clause.relative(known, value)) {
                return null;
            }
            joined.put(entry.getKey(), Clause.told(known, value));
        }
        return joined;
    }

    /**
     * "30 were 12 to 15 and 2 girls were 16 or over": what both say of differs, so that neither is part of the other.
     */
    static boolean standBeside(Map<Axis, Object> one, Map<Axis, Object> other) {
        Set<Axis> both = kinds(one);
        both.retainAll(kinds(other));
        return (both.equals(kinds(one)) || both.equals(kinds(other)))
                && both.stream().anyMatch(axis -> !Objects.equals(one.get(axis), other.get(axis)));
    }

    /**
     * Whether numbers of one rank count categories of one kind, but for one of all.
     *
     * @param headless whether nothing is said before the first number, so that each may say all it counts
     */
    static boolean ofOneKind(List<Counted> counted, boolean headless) {
        for (Counted one : counted) {
            for (Counted other : counted) {
                Set<Axis> kinds = kinds(one.categories());
                Set<Axis> others = kinds(other.categories());
                if (Objects.equals(one.of(), other.of())
                        && !kinds.isEmpty()
                        && !others.isEmpty()
                        && !kinds.equals(others)
                        && !(headless && standBeside(one.categories(), other.categories()))) {
                    return false;
                }
            }
        }
        return true;
    }
}
