package org.foireturns.sentences;

import java.util.List;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Unit;

/**
 * Whether a sentence speaks of what was asked and of nothing else, such as suspects, outcomes or another offence.
 *
 * @param offence that is asked about
 * @param periodKnown whether the letter says what period "the period requested" is
 */
record AboutTheAnswer(String offence, boolean periodKnown) {
    private static final int ADULT = 18;

    /** No band of victims begins above: "more than 50 times" is no age. */
    private static final int OLDEST = 21;

    /** Whether all that a sentence says is about the answer. */
    boolean speaks(Reading reading) {
        return reading.facts().stream().allMatch(fact -> {
            if (fact instanceof Fact.OfOffence other) {
                return other.id().equals(offence);
            }
            if (fact instanceof Fact.Counts counts) {
                return counts.unit() != Unit.SUSPECTS;
            }
            if (fact instanceof Fact.OfAge of && of.age().known() && of.age().from() > OLDEST) {
                return false;
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
        boolean silent = !reading.says(Fact.Counts.class);
        return (silent && (tellsAge(reading) || tellsYoungest(parts, reading))) || tellsTime(parts, reading);
    }

    /** "Q3 4, female" answers who the youngest was. */
    private static boolean tellsYoungest(SentenceParts parts, Reading reading) {
        List<Phrase> numbers = parts.numbers();
        return numbers.size() == 1
                && numbers.get(0).fact() instanceof Fact.Number number
                && number.value() < ADULT
                && parts.tokens().size() > numbers.get(0).end()
                && parts.tokens().get(numbers.get(0).end()).isSign(",")
                && reading.says(Fact.OfGender.class)
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Number
                                || fact instanceof Fact.OfGender
                                || fact instanceof Fact.QNumber
                                || fact instanceof Fact.Numbering);
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
