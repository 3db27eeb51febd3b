package org.foireturns.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.StandIn;
import org.foireturns.model.Count;

/**
 * Numbers that stand for small ones by a note, and negative ones that stand for anything. One that notes explain in two
 * ways keeps its own worth.
 */
final class NumbersAsSigns {
    /** A number of its own, where one with a minus or decimals is none. */
    private static final Pattern OWN = Pattern.compile("[0-9]+");

    private final StandIn.Finder finder;
    private final Grammar grammar;
    private final Map<String, Count> counts = new HashMap<>();
    private final Set<String> contested = new HashSet<>();

    NumbersAsSigns(Grammar grammar) {
        this.grammar = grammar;
        this.finder = new StandIn.Finder(grammar);
    }

    /** Hears a line of a note. */
    void learn(String line) {
        finder.all(line).flatMap(this::meant).findFirst().ifPresent(said -> {
            Count other = counts.putIfAbsent(said.getKey(), said.getValue());
            if (other != null && !other.equals(said.getValue())) {
                contested.add(said.getKey());
            }
        });
    }

    private Stream<Map.Entry<String, Count>> meant(StandIn said) {
        return CountInWords.of(said.meaning(), grammar)
                .filter(count ->
                        count instanceof Count.Suppressed || said.number().startsWith("-"))
                .map(count -> Map.entry(said.number(), count))
                .stream();
    }

    /** What a number stands for; empty when it stands for itself. */
    Optional<Count> of(String number) {
        return contested.contains(number)
                ? Optional.empty()
                : Optional.ofNullable(counts.get(number)).map(count -> withItself(count, number));
    }

    /** A number that stands for 1 to 4 may be what it is as well: a 5 is then between 1 and 5. */
    private static Count withItself(Count count, String number) {
        if (!(count instanceof Count.Suppressed small) || !OWN.matcher(number).matches()) {
            return count;
        }
        long own = Long.parseLong(number);
        Long upper = small.upper();
        return Count.between(Math.min(small.lower(), own), upper == null ? null : Math.max(upper, own));
    }
}
