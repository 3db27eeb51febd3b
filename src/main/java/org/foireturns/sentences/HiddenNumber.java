package org.foireturns.sentences;

import java.util.List;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.VictimAge;
import org.foireturns.words.Token;

/** Small numbers that a sentence does not tell, which read as ages: "TikTok (under 10)", "Kik: 1 to 4". */
final class HiddenNumber {
    /** One that is not told is no larger. */
    private static final int MOST = 9;

    private HiddenNumber() {}

    /**
     * Whether what may be an age is a number that is not told: "Kik <5" and "Kik: 1 to 4" among platforms that speak of
     * no age.
     */
    static boolean is(Phrase phrase, Reading reading, List<Token> tokens) {
        return phrase.fact() instanceof Fact.OfAge
                && reading.says(Fact.OfPlatform.class)
                && !reading.says(Fact.OfGender.class)
                && reading.all(Fact.Names.class).noneMatch(named -> named.axis() == Axis.VICTIM_AGE)
                && reading.phrases().stream()
                        .filter(other -> other.fact() instanceof Fact.OfAge)
                        .allMatch(other -> tokens.get(other.first()).isSign("<") || isSmall(other, reading));
    }

    /** "Kik (under 10)", "Kik: 1 to 4", "under five for Kik": of no more than a handful, right beside a platform. */
    private static boolean isSmall(Phrase phrase, Reading reading) {
        VictimAge age = ((Fact.OfAge) phrase.fact()).age();
        int at = reading.phrases().indexOf(phrase);
        return age.known()
                && age.from() <= 1
                && age.to() <= MOST
                && age.from() < age.to()
                && (isPlatform(reading, at - 1) || (isAlone(reading) && isPlatform(reading, next(reading, at))));
    }

    private static boolean isPlatform(Reading reading, int at) {
        Fact fact = at < 0 || at >= reading.phrases().size()
                ? null
                : reading.phrases().get(at).fact();
        return fact instanceof Fact.OfPlatform || fact instanceof Fact.OfMethod;
    }

    /** Whether no number is told beside it. */
    private static boolean isAlone(Reading reading) {
        return reading.all(Fact.OfAge.class).count() == 1 && !reading.says(Fact.Number.class);
    }

    private static int next(Reading reading, int at) {
        int next = at + 1;
        while (next < reading.phrases().size()
                && (reading.phrases().get(next).fact() instanceof Fact.Filler
                        || reading.phrases().get(next).fact() instanceof Fact.Counts)) {
            next++;
        }
        return next;
    }

    /**
     * A hidden number in words that say no age.
     *
     * @param typed as it stands in the sentence
     */
    static String inWords(Phrase number, List<Token> tokens, String typed, Grammar grammar) {
        if (tokens.get(number.first()).isSign("<")) {
            return typed;
        }
        if (number.fact() instanceof Fact.OfAge range) {
            int to = range.age().to();
            return range.age().from() == 0
                    ? fewerThan(to + 1, grammar)
                    : grammar.written("between") + " " + range.age().from() + " " + grammar.written("between-and") + " "
                            + to;
        }
        return number.fact() instanceof Fact.Fewer fewer ? fewerThan(fewer.than(), grammar) : typed;
    }

    private static String fewerThan(int bound, Grammar grammar) {
        return grammar.written("fewer-than") + " " + bound;
    }
}
