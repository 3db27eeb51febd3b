package org.foireturns.sentences;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says what a number of the return should be.
 *
 * @param right what it states; null when it is not understood
 * @param categories what its number counts, by axis
 * @param wrong numbers that it says are wrong, as digits; none when it names none
 * @param figure the number that it calls the right one, whatever it counts, as digits; empty when it names none
 */
record Correction(@Nullable Statement right, Map<Axis, Object> categories, Set<String> wrong, String figure) {
    Correction {
        categories = Map.copyOf(categories);
        wrong = Set.copyOf(wrong);
    }

    Correction(@Nullable Statement right, Map<Axis, Object> categories, Set<String> wrong) {
        this(right, categories, wrong, "");
    }

    /** The same that calls a number the right one. */
    Correction calling(String right) {
        return new Correction(this.right, categories, wrong, right);
    }

    boolean understood() {
        return right != null;
    }

    /** Whether a number that counts these categories is the one that is wrong. */
    boolean corrects(Map<Axis, Object> counted, String number) {
        Object year = categories.get(Axis.PERIOD);
        Object other = counted.get(Axis.PERIOD);
        boolean sameYear = year == null || other == null || year.equals(other);
        return right != null
                && sameYear
                && without(counted).equals(without(categories))
                && (wrong.isEmpty() ? !number.equals(right.number()) : wrong.contains(number));
    }

    /** Whether a number may be the one that is wrong, where the sentence is not understood. */
    boolean doubts(Map<Axis, Object> counted, String number) {
        Map<Axis, Object> own = without(categories);
        Map<Axis, Object> others = without(counted);
        boolean shares =
                own.isEmpty() ? others.isEmpty() : own.entrySet().stream().anyMatch(others.entrySet()::contains);
        return wrong.isEmpty() ? shares : wrong.contains(number);
    }

    /** What a label says it counts; null when it says two of one axis. */
    static @Nullable Map<Axis, Object> categories(String label, Grammar grammar) {
        Clause clause = new Clause();
        grammar.read(label).phrases().forEach(clause::add);
        return clause.categories(null);
    }

    private static Map<Axis, Object> without(Map<Axis, Object> categories) {
        Map<Axis, Object> rest = new EnumMap<>(Axis.class);
        rest.putAll(categories);
        rest.remove(Axis.PERIOD);
        return rest;
    }
}
