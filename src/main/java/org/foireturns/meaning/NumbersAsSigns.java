package org.foireturns.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.StandIn;
import org.foireturns.model.Count;

/**
 * Numbers that stand for small ones by a note, and negative ones that stand for anything. One that notes explain in two
 * ways keeps its own worth.
 */
final class NumbersAsSigns {
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
        finder.in(line)
                .ifPresent(said -> CountInWords.of(said.meaning(), grammar)
                        .filter(count -> count instanceof Count.Suppressed
                                || said.number().startsWith("-"))
                        .ifPresent(count -> {
                            Count other = counts.putIfAbsent(said.number(), count);
                            if (other != null && !other.equals(count)) {
                                contested.add(said.number());
                            }
                        }));
    }

    /** What a number stands for; empty when it stands for itself. */
    Optional<Count> of(String number) {
        return contested.contains(number) ? Optional.empty() : Optional.ofNullable(counts.get(number));
    }
}
