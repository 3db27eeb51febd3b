package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A table that may be a part of others, with what its titles and numbers say.
 *
 * @param title where the first of its titles stands that has such words
 * @param words of its titles that nobody knows, or that name something beside what was asked
 * @param beside the second of these
 * @param part whether they say that it is a part of others
 */
record TitledPart(
        TableMeaning table, String title, Set<String> words, Set<String> beside, boolean part, List<Counted> numbers) {
    /** Its numbers with those of the other tables of its sheet under the same title. */
    TitledPart together(List<TitledPart> all) {
        List<Counted> numbers = all.stream()
                .filter(other -> other.table.sheet().equals(table.sheet()) && other.title.equals(title))
                .flatMap(other -> other.numbers.stream())
                .toList();
        return new TitledPart(table, title, words, beside, part, numbers);
    }

    /** Whether its titles name something of which those of another table do not speak. */
    boolean namesPartOf(TitledPart other) {
        boolean told = part && !other.part && !other.words.containsAll(words);
        return told || !other.beside.containsAll(beside);
    }

    /** Whether its titles have fewer words of this sort than those of another table, and none of its own. */
    boolean isPlainerThan(TitledPart other) {
        return other.words.containsAll(words) && !words.containsAll(other.words);
    }

    /** Whether another table tells the same of other days: they are two of the quarters of a year. */
    boolean isSisterOf(TitledPart other) {
        return !numbers.isEmpty()
                && keys().equals(other.keys())
                && periods().stream().noneMatch(own -> other.periods().stream().anyMatch(own::overlaps));
    }

    /**
     * Whether it tells the same as one of its numbers of other days of a period too, as of the next month of a year.
     */
    boolean splits(Period whole, Counted one) {
        return numbers.stream()
                .filter(other -> other.key.equals(one.key) && !other.period.overlaps(one.period))
                .anyMatch(other -> whole.contains(other.period));
    }

    private Set<Key> keys() {
        return numbers.stream().map(Counted::key).collect(Collectors.toSet());
    }

    private Set<Period> periods() {
        return numbers.stream().map(Counted::period).collect(Collectors.toSet());
    }

    /**
     * A number that is counted, by what it means.
     *
     * @param force that a label or a title names; null when none does
     */
    record Counted(
            Key key,
            @Nullable Object force,
            Period period,
            Range range,
            @Nullable Unit unit) {
        /** Whether another number may be of the same: of this force, where both say of which they are. */
        boolean means(Counted other) {
            return key.equals(other.key) && (force == null || other.force == null || force.equals(other.force));
        }
    }

    /** What a number means beside its force and its period. */
    record Key(Object gender, Object age, String platform) {
        static Key of(Meant value) {
            return new Key(value.gender(), value.age(), value.platform());
        }
    }
}
