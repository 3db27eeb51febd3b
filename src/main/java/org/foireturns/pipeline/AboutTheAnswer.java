package org.foireturns.pipeline;

import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;

/**
 * Whether a sentence speaks of what was asked and of nothing else, such as suspects, outcomes or another offence.
 *
 * @param offence that is asked about
 * @param periodKnown whether the letter says what period "the period requested" is
 */
record AboutTheAnswer(String offence, boolean periodKnown) {
    /** Whether all that a sentence says is about the answer. */
    boolean speaks(Reading reading) {
        return reading.facts().stream().allMatch(fact -> {
            if (fact instanceof Fact.OfOffence other) {
                return other.id().equals(offence);
            }
            if (fact instanceof Fact.Counts counts) {
                return counts.unit() != Unit.SUSPECTS;
            }
            if (fact instanceof Fact.Names names && names.axis() == Axis.PERIOD) {
                return periodKnown || reading.says(Fact.OfPeriod.class);
            }
            return !(fact instanceof Fact.Beside
                    || fact instanceof Fact.Nil
                    || fact instanceof Fact.Youngest
                    || fact instanceof Fact.Standing
                    || fact instanceof Fact.KnownOnly
                    || fact instanceof Fact.Withheld
                    || fact instanceof Fact.Years
                    || fact instanceof Fact.Since
                    || fact instanceof Fact.PartOfYear
                    || fact instanceof Fact.YearAlone
                    || fact instanceof Fact.Misspelt
                    || fact instanceof Fact.Column
                    || fact instanceof Fact.RowName);
        });
    }

    /** Whether its numbers may be ages or spans of time, which count nothing. */
    static boolean tellsAgeOrTime(SentenceParts parts, Reading reading) {
        return (!reading.says(Fact.Counts.class) && tellsAge(reading)) || tellsTime(parts, reading);
    }

    /** "7 years old, one male and one female" answers who the youngest was. */
    private static boolean tellsAge(Reading reading) {
        return reading.all(Fact.OfAge.class)
                .anyMatch(fact ->
                        fact.age().known() && fact.age().from() == fact.age().to());
    }

    /** "Three quarters were girls", "over two years": a number right before a name of time counts nothing asked for. */
    private static boolean tellsTime(SentenceParts parts, Reading reading) {
        return parts.numbers().stream()
                .anyMatch(number -> reading.phrases().stream()
                        .anyMatch(phrase -> phrase.first() == number.end()
                                && phrase.fact() instanceof Fact.Names named
                                && named.axis() == Axis.PERIOD));
    }
}
