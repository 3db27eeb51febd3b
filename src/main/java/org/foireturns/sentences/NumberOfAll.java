package org.foireturns.sentences;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;

/**
 * Decides whether a number of a sentence that says no category is that of all offences: "In the specified period, 543
 * offences were recorded".
 *
 * @param reading of the sentence
 * @param parts the sentence, cut at its numbers
 * @param afterTotal whether the sentence before it gave the number of all offences
 * @param differs whether it tells by how much one number differs from another: "up 13 on 2023/24"
 * @param compares whether it compares the letter's year with others: "283 crimes, against 254 in 2023/24"
 * @param found whether it tells how many a search brought up, for the letter's period
 */
record NumberOfAll(
        Reading reading, SentenceParts parts, boolean afterTotal, boolean differs, boolean compares, boolean found) {
    private static final int BRIEF = 9;
    /** A remark speaks of fewer. */
    private static final int MOST_OF_REMARK = 12;
    /** What the number of all offences may name: "during the period", "with this classification". */
    private static final Set<Axis> OF_ALL = EnumSet.of(Axis.PERIOD, Axis.FORCE, Axis.OFFENCE);

    /** Whether a number without any category is that of all offences: it stands first and says so, or is called so. */
    boolean is(Counted each, List<Counted> all) {
        return ofAll(each, all) && !remarks(each);
    }

    private boolean ofAll(Counted each, List<Counted> all) {
        boolean whole = each.says(Fact.Whole.class);
        boolean counts = each.says(Fact.Counts.class);
        boolean comparison = afterTotal && each.categories().containsKey(Axis.PERIOD);
        if (all.size() > 1 && all.stream().allMatch(NumberOfAll::saysNoCategory)) {
            return whole || (!differs && (everyYear(all) || comparesYears(all)));
        }
        if (all.size() > 1) {
            return whole
                    || (each.equals(all.get(0))
                            ? counts
                            : counts && each.categories().containsKey(Axis.PERIOD));
        }
        boolean nothingElse = reading.facts().stream()
                .allMatch(fact -> fact instanceof Fact.Number
                        || fact instanceof Fact.Fewer
                        || fact instanceof Fact.Counts
                        || fact instanceof Fact.OfPeriod
                        || (fact instanceof Fact.RelativeYear && comparison)
                        || (fact instanceof Fact.Day && reading.says(Fact.OfPeriod.class))
                        || fact instanceof Fact.QNumber
                        || fact instanceof Fact.Numbering
                        || fact instanceof Fact.OfForce
                        || fact instanceof Fact.OfOffence
                        || fact instanceof Fact.Whole
                        || (fact instanceof Fact.Names names && OF_ALL.contains(names.axis())));
        return nothingElse
                && (counts || comparison)
                && (reading.says(Fact.OfOffence.class)
                        || reading.says(Fact.OfPeriod.class)
                        || reading.all(Fact.Names.class).anyMatch(names -> names.axis() == Axis.PERIOD)
                        || comparison
                        || found
                        || brief());
    }

    private static boolean saysNoCategory(Counted each) {
        return each.all().keySet().stream().allMatch(axis -> axis == Axis.PERIOD);
    }

    /**
     * "141 offences in 2024/25, 128 in 2023/24": each number has a year or a part of one, and the first says what all
     * of them count, or the sentence before it did.
     */
    private boolean everyYear(List<Counted> all) {
        return (afterTotal || all.get(0).says(Fact.Counts.class))
                && all.stream().allMatch(each -> each.all().containsKey(Axis.PERIOD) || each.says(Fact.Whole.class));
    }

    /** "283 such crimes, against 254 in 2023/24": all but the first have a year, and that is of the letter's. */
    private boolean comparesYears(List<Counted> all) {
        return compares
                && all.get(0).says(Fact.Counts.class)
                && all.get(0).all().isEmpty()
                && all.stream().skip(1).allMatch(each -> each.all().containsKey(Axis.PERIOD));
    }

    /**
     * Whether a number in words is no total but one of a remark: "An offence appears on one sheet only", "one offence
     * may have two victims". A total in words stands right before what it counts, in a sentence that says when; small
     * ones may be of a remark.
     */
    private boolean remarks(Counted each) {
        Phrase number = each.number();
        boolean inWords =
                !Character.isDigit(parts.tokens().get(number.first()).typed().charAt(0));
        boolean comparison = afterTotal && each.categories().containsKey(Axis.PERIOD);
        return inWords
                && !comparison
                && number.fact() instanceof Fact.Number
                && (!saysWhen(((Fact.Number) number.fact()).value())
                        || (parts.unitBehind(parts.numbers().indexOf(number)).isEmpty() && !isBehindUnit(number)));
    }

    /** "Offences: one hundred and nine". */
    private boolean isBehindUnit(Phrase number) {
        return number.first() > 1
                && parts.tokens().get(number.first() - 1).isSign(":")
                && reading.phrases().stream()
                        .anyMatch(phrase -> phrase.fact() instanceof Fact.Counts && phrase.end() == number.first() - 1);
    }

    private boolean saysWhen(int number) {
        return reading.says(Fact.OfPeriod.class)
                || number > MOST_OF_REMARK
                || (number > 1 && reading.all(Fact.Names.class).anyMatch(names -> names.axis() == Axis.PERIOD));
    }

    /** "Q1: 34 offences": hardly anything but numbers and what is counted. */
    private boolean brief() {
        int numbers = reading.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.QNumber
                        || phrase.fact() instanceof Fact.Numbering
                        || phrase.fact() instanceof Fact.Number)
                .mapToInt(phrase -> phrase.end() - phrase.first())
                .sum();
        return reading.tokens() - numbers < BRIEF;
    }
}
