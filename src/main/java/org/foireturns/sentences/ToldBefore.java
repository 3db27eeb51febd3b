package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.words.CountTerm;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the sentences of a letter have stated so far. One of them that comes again as that of which others
 * are parts, "of the 126 victims 103 were female", states nothing anew; nor does one that the others come to.
 */
final class ToldBefore {
    /** What a number counts, but for when. */
    private record Told(Map<Axis, Object> categories, int number) {}

    private final Grammar grammar;
    private final Set<Long> ofTables;
    private final Set<Told> told = new HashSet<>();

    /** @param ofTables the numbers in the tables of the letter */
    ToldBefore(Grammar grammar, Set<Long> ofTables) {
        this.grammar = grammar;
        this.ofTables = Set.copyOf(ofTables);
    }

    void add(Statement statement) {
        Map<Axis, Object> categories =
                categories(grammar.read(statement.label()).phrases());
        if (categories != null && statement.number().chars().allMatch(Character::isDigit)) {
            told.add(new Told(categories, Integer.parseInt(statement.number())));
        }
    }

    /** A sentence without such numbers, and without "of the" before them and "offences" behind them. */
    Reading without(Reading reading) {
        List<Phrase> phrases = reading.phrases();
        Set<Phrase> again = new HashSet<>();
        for (int at = 1; at < phrases.size(); at++) {
            Phrase number = phrases.get(at);
            Phrase before = phrases.get(at - 1);
            if (number.fact() instanceof Fact.Number counted && takesFrom(before) && before.end() == number.first()) {
                List<Phrase> behind = behind(phrases, at);
                Map<Axis, Object> categories = categories(behind);
                boolean part = categories != null && !categories.isEmpty() && said(categories, counted.value());
                if (isSumOfOthers(reading, counted.value())) {
                    again.addAll(List.of(before, number));
                } else if (part || said(Map.of(), counted.value())) {
                    again.addAll(List.of(before, number));
                    behind.stream()
                            .limit(1)
                            .filter(phrase -> !part && phrase.fact() instanceof Fact.Counts)
                            .forEach(again::add);
                }
            }
        }
        List<Phrase> rest = new ArrayList<>(phrases);
        rest.removeAll(again);
        return again.isEmpty() ? reading : new Reading(reading.tokens(), rest, reading.residue(), reading.cost());
    }

    /**
     * "Of the 531, females account for 421, males for 98, and 12 are blank": the others are all of a number that stands
     * in a table.
     */
    private boolean isSumOfOthers(Reading reading, int number) {
        List<Integer> numbers =
                reading.all(Fact.Number.class).map(Fact.Number::value).toList();
        return ofTables.contains((long) number)
                && numbers.size() > 2
                && numbers.get(0) == number
                && numbers.stream().mapToLong(Integer::longValue).sum() == 2L * number;
    }

    private boolean said(Map<Axis, Object> categories, int number) {
        return told.contains(new Told(categories, number));
    }

    private static boolean takesFrom(Phrase before) {
        return before.fact() instanceof Fact.OfWhich
                || (before.fact() instanceof Fact.Filler filler && filler.kind() == CountTerm.BASE);
    }

    private static List<Phrase> behind(List<Phrase> phrases, int number) {
        return phrases.subList(number + 1, phrases.size()).stream()
                .takeWhile(phrase -> !(phrase.fact() instanceof Fact.Number))
                .toList();
    }

    private static @Nullable Map<Axis, Object> categories(List<Phrase> phrases) {
        Clause clause = new Clause();
        phrases.forEach(clause::add);
        Map<Axis, Object> categories = clause.categories(null);
        if (categories != null) {
            categories.remove(Axis.PERIOD);
        }
        return categories;
    }
}
