package org.foireturns.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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

    /** A number that nothing can have been counted to. */
    private static final Pattern NEGATIVE =
            Pattern.compile("(?<![\\p{L}\\p{N}.,)/-]|[0-9] )-[0-9]{1,3}(?![0-9.,/-]*[0-9]|\\p{L})");

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
        Stream.concat(finder.all(line).flatMap(this::meant), negative(line))
                .findFirst()
                .ifPresent(said -> {
                    Count other = counts.putIfAbsent(said.getKey(), said.getValue());
                    if (other != null && !other.equals(said.getValue())) {
                        contested.add(said.getKey());
                    }
                });
    }

    /**
     * The one negative number of a line that says, in whatever words, how great a count is: "-1 is a low number (1 to
     * 4)".
     */
    private Stream<Map.Entry<String, Count>> negative(String line) {
        List<String> held = NEGATIVE.matcher(line)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        return held.size() != 1
                ? Stream.empty()
                : CountInWords.ofSign(line.replace(held.get(0), " ").strip(), grammar)
                        .map(count -> Map.entry(held.get(0), count))
                        .stream();
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
