package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Decides which words of a sentence belong to which of its numbers: they stand either all behind their numbers or all
 * before them, and what is said once holds for all numbers, or for the parts of one.
 */
final class NumbersOfSentence {
    private final SentenceParts parts;
    private final int numbers;
    private final List<Map<Axis, Object>> said = new ArrayList<>();

    NumbersOfSentence(SentenceParts parts) {
        this.parts = parts;
        this.numbers = parts.numbers().size();
    }

    /** The numbers with what they count; empty when it is not clear which words belong to which number. */
    List<Counted> counted() {
        Axis line = parts.line();
        if (numbers == 1) {
            Clause both = parts.both();
            Map<Axis, Object> categories = both.categories(line);
            return categories == null
                    ? List.of()
                    : List.of(new Counted(parts.numbers().get(0), parts.telling(both), categories, null));
        }
        for (int i = 0; i <= numbers; i++) {
            Map<Axis, Object> categories = parts.clauses().get(i).categories(line == null ? parts.beside(i) : line);
            if (categories == null) {
                return List.of();
            }
            said.add(categories);
        }
        Set<Axis> before = kinds(said.get(0));
        Set<Axis> behind = kinds(said.get(numbers));
        boolean behindAll = speak(1);
        if (before.isEmpty()) {
            return given(1, 0);
        }
        boolean beforeAll = speak(0);
        boolean numbersFirst = behindAll && apart(said.get(0), 1);
        boolean numbersLast = beforeAll && (behind.isEmpty() || apart(said.get(numbers), 0));
        if (numbersFirst == numbersLast) {
            return List.of();
        }
        return numbersFirst ? given(1, 0) : given(0, numbers);
    }

    /** Whether the clause of each number says something. */
    private boolean speak(int at) {
        for (int i = at; i < at + numbers; i++) {
            if (kinds(said.get(i)).isEmpty() && !parts.clauses().get(i).says(Fact.Whole.class)) {
                return false;
            }
        }
        return true;
    }

    private boolean apart(Map<Axis, Object> common, int at) {
        return said.subList(at, at + numbers).stream()
                .allMatch(each -> each.keySet().stream().noneMatch(common::containsKey));
    }

    private static Set<Axis> kinds(Map<Axis, Object> categories) {
        Set<Axis> kinds = EnumSet.noneOf(Axis.class);
        kinds.addAll(categories.keySet());
        kinds.remove(Axis.PERIOD);
        return kinds;
    }

    /**
     * Gives each number its clause, and to the parts of a number what that one counts.
     *
     * @param at which clause belongs to the first number
     * @param common the clause that holds for all numbers
     */
    private List<Counted> given(int at, int common) {
        List<Counted> counted = new ArrayList<>();
        Counted over = null;
        for (int i = 0; i < numbers; i++) {
            List<Phrase> words = new ArrayList<>(parts.telling(parts.lead()));
            words.addAll(parts.telling(parts.clauses().get(common)));
            words.addAll(parts.telling(parts.clauses().get(i + at)));
            if (at == 0) {
                words.removeAll(i == 0 ? List.of() : parts.unitBehind(i - 1));
                words.addAll(parts.unitBehind(parts.unitBehind(i).isEmpty() ? 0 : i));
            }
            Map<Axis, Object> lead = parts.lead().categories(null);
            Map<Axis, Object> behind = joined(said.get(common), said.get(i + at));
            Map<Axis, Object> own = lead == null || behind == null ? null : joined(lead, behind);
            if (own == null) {
                return List.of();
            }
            Phrase period = parts.period();
            if (period != null && (at == 0 || speak(1)) && !own.containsKey(Axis.PERIOD)) {
                words.add(period);
                own.put(Axis.PERIOD, ((Fact.OfPeriod) period.fact()).period());
            }
            if (i > 0 && parts.startsParts(i, at)) {
                over = counted.get(i - 1);
            } else if (parts.endsParts(i)) {
                over = null;
            }
            while (over != null && meets(kinds(over.categories()), kinds(own))) {
                over = over.of();
            }
            words.addAll(parts.naming(own.keySet()));
            counted.add(new Counted(parts.numbers().get(i), words, own, over));
        }
        return ofOneKind(counted) ? counted : List.of();
    }

    private static boolean meets(Set<Axis> one, Set<Axis> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static @Nullable Map<Axis, Object> joined(Map<Axis, Object> one, Map<Axis, Object> other) {
        Map<Axis, Object> joined = new EnumMap<>(Axis.class);
        joined.putAll(one);
        for (Map.Entry<Axis, Object> entry : other.entrySet()) {
            Object known = joined.put(entry.getKey(), entry.getValue());
            if (known != null && !known.equals(entry.getValue())) {
                return null;
            }
        }
        return joined;
    }

    /** Numbers of one rank count categories of one kind, but for one of all: "147 offences, 112 of females". */
    private static boolean ofOneKind(List<Counted> counted) {
        for (Counted one : counted) {
            for (Counted other : counted) {
                Set<Axis> kinds = kinds(one.categories());
                Set<Axis> others = kinds(other.categories());
                if (Objects.equals(one.of(), other.of())
                        && !kinds.isEmpty()
                        && !others.isEmpty()
                        && !kinds.equals(others)) {
                    return false;
                }
            }
        }
        return true;
    }
}
