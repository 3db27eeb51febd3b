package org.foireturns.meaning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** What the keys of a sheet say of its values by their colours. */
final class Keyed {
    private static final Doubt DOUBTED =
            Doubt.of("explains the colour of this number, and something else about it speaks against that");

    private final Map<Address, List<ByColour>> told;
    private final Grammar grammar;

    Keyed(Map<Address, List<ByColour>> told, Grammar grammar) {
        this.told = told;
        this.grammar = grammar;
    }

    /** Adds to what the labels of a value say what its colours do. */
    void tell(Address value, Composition composition) {
        for (ByColour by : told.getOrDefault(value, List.of())) {
            composition.keyed(by.key(), said(by));
        }
    }

    private Said said(ByColour by) {
        Said.Builder said = new Said.Builder();
        Reading reading = grammar.read(by.key().text());
        if (by.doubtful() && !saysTotals(reading)) {
            return said.doubt(DOUBTED).build();
        }
        for (Fact fact : reading.facts()) {
            Axis axis = Axis.of(fact);
            Object value = Facts.value(fact);
            if (axis != null && value != null) {
                said.values.put(axis, value);
            } else if (fact instanceof Fact.Standing standing) {
                said.standing = standing.id();
            }
        }
        Set<Axis> named = reading.all(Fact.Names.class).map(Fact.Names::axis).collect(Collectors.toSet());
        if (said.values.isEmpty() && named.size() == 1 && reading.says(Fact.Unknown.class)) {
            Axis axis = named.iterator().next();
            Object unknown = unknown(axis);
            if (unknown != null) {
                said.values.put(axis, unknown);
            }
        }
        return said.build();
    }

    /** Whether a key only says which numbers are totals, which their labels say as well. */
    private static boolean saysTotals(Reading key) {
        return key.whole() && key.says(Fact.Whole.class) && key.facts().stream().allMatch(Fact.Whole.class::isInstance);
    }

    private static @Nullable Object unknown(Axis axis) {
        return switch (axis) {
            case VICTIM_GENDER -> VictimGender.UNKNOWN;
            case VICTIM_AGE -> VictimAge.UNKNOWN;
            case PLATFORM -> "unknown";
            default -> null;
        };
    }
}
