package org.foireturns.grammar;

import java.util.List;
import org.foireturns.words.CountTerm;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;

/**
 * Whether the numbers of a sentence are counts of what stands with them. "Most of the 103 victims were female", "around
 * 100 were", "three quarters were", "we searched for 12 platforms" and "(1) the number of offences" hold numbers of
 * something else.
 */
public final class PlainNumbers {
    private PlainNumbers() {}

    /** Whether all of them are. */
    public static boolean in(Reading reading) {
        List<Phrase> phrases = reading.phrases();
        if (phrases.stream().anyMatch(phrase -> is(phrase, TextTerm.REQUEST) || is(phrase, PeriodTerm.HALF))) {
            return false;
        }
        for (int at = 0; at < phrases.size(); at++) {
            if (phrases.get(at).fact() instanceof Fact.Number
                    && (hedged(phrases, at) || numbersWhatIsAsked(phrases, at) || ofAnAxis(phrases, at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a number is that of which something is told: "of the 103 victims". */
    public static boolean isBase(Reading reading, Phrase number) {
        int at = reading.phrases().indexOf(number);
        return at > 0 && is(reading.phrases().get(at - 1), CountTerm.BASE);
    }

    private static boolean hedged(List<Phrase> phrases, int number) {
        for (int at = number - 1; at >= 0 && phrases.get(at).fact() instanceof Fact.Filler; at--) {
            if (is(phrases.get(at), CountTerm.HEDGE)) {
                return true;
            }
        }
        return false;
    }

    /** "(1) the number of", but not "the number of girls was 12, the number of boys 3". */
    private static boolean numbersWhatIsAsked(List<Phrase> phrases, int number) {
        boolean measured = phrases.stream()
                .takeWhile(phrase -> !(phrase.fact() instanceof Fact.Number))
                .anyMatch(phrase -> is(phrase, CountTerm.MEASURE));
        return !measured && number + 1 < phrases.size() && is(phrases.get(number + 1), CountTerm.MEASURE);
    }

    /** "12 platforms", "three quarters", but "in 12 the platform is not known". */
    private static boolean ofAnAxis(List<Phrase> phrases, int number) {
        List<Phrase> behind = phrases.subList(number + 1, phrases.size()).stream()
                .takeWhile(phrase -> !(phrase.fact() instanceof Fact.Number))
                .toList();
        return !behind.isEmpty()
                && behind.get(0).first() == phrases.get(number).end()
                && behind.get(0).fact() instanceof Fact.Names named
                && (Axis.BREAKDOWNS.contains(named.axis()) || named.axis() == Axis.PERIOD)
                && behind.stream().noneMatch(phrase -> phrase.fact() instanceof Fact.Unknown);
    }

    private static boolean is(Phrase phrase, TermKind kind) {
        return phrase.fact() instanceof Fact.Filler filler && filler.kind() == kind;
    }
}
