package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A number of a sentence with what it counts.
 *
 * @param words that say what it counts
 * @param categories what they say, by axis
 * @param of the number that it is a part of; null when it is none
 */
record Counted(
        Phrase number,
        List<Phrase> words,
        Map<Axis, Object> categories,
        @Nullable Counted of) {
    Counted {
        words = List.copyOf(words);
        categories = Map.copyOf(categories);
    }

    /** The categories with those of the number that it is a part of. */
    Map<Axis, Object> all() {
        Map<Axis, Object> all = new EnumMap<>(Axis.class);
        if (of != null) {
            all.putAll(of.all());
        }
        all.putAll(categories);
        return all;
    }

    /** Whether another number is of another year: "283 in 2024/25 (254 in 2023/24)" compares. */
    boolean isOfAnotherYear(Map<Axis, Object> other) {
        Object year = other.get(Axis.PERIOD);
        return year != null && !year.equals(all().getOrDefault(Axis.PERIOD, year));
    }

    /** The axis of which its own category is unknown or none of those that have names; null for none. */
    @Nullable
    Axis unknown() {
        return categories.entrySet().stream()
                .filter(each -> Clause.isOfNone(each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The words with those of the number that it is a part of. */
    List<Phrase> allWords() {
        List<Phrase> all = new ArrayList<>(of == null ? List.of() : of.allWords());
        all.addAll(words);
        return all;
    }

    boolean says(Class<? extends Fact> kind) {
        return words.stream().anyMatch(word -> kind.isInstance(word.fact()));
    }
}
