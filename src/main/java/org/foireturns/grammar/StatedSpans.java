package org.foireturns.grammar;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Period;
import org.foireturns.model.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that say of which days all figures are, and nothing else: "All figures above are for 1 January 2024 to 31
 * December 2024". What a heading says of these is overruled by no such sentence, unless its days are a part of the year
 * in the heading: "Offences in 2024/25" over "All figures run from 1 April 2024 to 28 February 2025".
 */
public final class StatedSpans {
    private static final String ALL_FIGURES = "all_figures";
    private static final String APART = "apart";
    private static final String PART_ONLY = "part_only";
    private static final int LONGEST_MONTH = 31;

    private final Grammar grammar;
    private final List<String> figures;
    private final List<String> apart;

    /** @param notes words of notes by their key */
    public StatedSpans(Grammar grammar, Map<String, List<String>> notes) {
        this.grammar = grammar;
        List<String> only = notes.getOrDefault(PART_ONLY, List.of());
        this.figures = padded(notes.getOrDefault(ALL_FIGURES, List.of()));
        this.apart = padded(notes.getOrDefault(APART, List.of()).stream()
                .filter(word -> !only.contains(word))
                .toList());
    }

    private static List<String> padded(List<String> phrases) {
        return phrases.stream().map(WholeWords::padded).toList();
    }

    /**
     * The days that a text says all figures are of; null where no sentence of it says so, or two say it differently.
     */
    public @Nullable Period in(String text) {
        Set<Period> stated = Sentences.andParts(text).stream()
                .filter(sentence -> WholeWords.in(sentence, figures) && !WholeWords.in(sentence, apart))
                .map(grammar::read)
                .filter(StatedSpans::saysDaysAlone)
                .flatMap(reading -> reading.all(Fact.OfPeriod.class))
                .map(Fact.OfPeriod::period)
                .collect(Collectors.toSet());
        return stated.size() == 1 ? stated.iterator().next() : null;
    }

    private static boolean saysDaysAlone(Reading reading) {
        return reading.whole()
                && reading.all(Fact.OfPeriod.class).distinct().count() == 1
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Whole
                                || fact instanceof Fact.Counts
                                || (fact instanceof Fact.Names named && named.axis() == Axis.PERIOD)
                                || (fact instanceof Fact.OfPeriod told
                                        && told.period().days() > LONGEST_MONTH));
    }
}
