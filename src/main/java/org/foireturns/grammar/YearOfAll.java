package org.foireturns.grammar;

import java.util.List;
import java.util.Optional;

/** The year that a sentence says all figures are of: "All figures below are for the calendar year 2024". */
public final class YearOfAll {

    private YearOfAll() {}

    /** The words for the year; empty where the sentence says anything else. */
    public static Optional<Phrase> in(Reading reading) {
        List<Phrase> years = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.OfPeriod)
                .toList();
        boolean all = reading.whole()
                && reading.says(Fact.Whole.class)
                && years.size() == 1
                && ((Fact.OfPeriod) years.get(0).fact()).period().nearlyLastsAYear()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Whole
                                || fact instanceof Fact.OfWhich
                                || fact instanceof Fact.Filler
                                || fact instanceof Fact.OfPeriod
                                || (fact instanceof Fact.Names named && named.axis() == Axis.PERIOD));
        return all ? Optional.of(years.get(0)) : Optional.empty();
    }
}
