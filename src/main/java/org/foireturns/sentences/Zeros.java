package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.words.Token;
import org.foireturns.words.ValueTerm;

/**
 * Takes a nought in digits for a number beside a platform, a gender or an age, "Kik (0)", and what it says again in
 * brackets for nothing more: "Omegle was not recorded at all (0)".
 */
final class Zeros {
    private Zeros() {}

    static Reading counted(Reading reading, List<Token> tokens, Grammar grammar) {
        boolean category = reading.phrases().stream().anyMatch(phrase -> isCategory(phrase.fact()));
        boolean none = reading.says(Fact.Nil.class) || reading.says(Fact.Unknown.class);
        if (!category || !none) {
            return reading;
        }
        List<Phrase> phrases = new ArrayList<>();
        for (Phrase phrase : reading.phrases()) {
            Phrase before = phrases.isEmpty() ? null : phrases.get(phrases.size() - 1);
            boolean again =
                    before != null && before.fact().equals(new Fact.Number(0)) && isNone(phrase, tokens, grammar);
            if (again) {
                continue;
            }
            if (before != null
                    && isCategory(before.fact())
                    && isNone(phrase, tokens, grammar)
                    && ends(phrase, tokens)) {
                phrases.add(new Phrase(new Fact.Number(0), phrase.first(), phrase.end()));
                continue;
            }
            if (!isNought(phrase, tokens)) {
                phrases.add(phrase);
                continue;
            }
            while (inBrackets(phrase, tokens) && !phrases.isEmpty() && saysNone(phrases.get(phrases.size() - 1))) {
                phrases.remove(phrases.size() - 1);
            }
            phrases.add(new Phrase(new Fact.Number(0), phrase.first(), phrase.end()));
        }
        return new Reading(reading.tokens(), phrases, reading.residue(), reading.cost());
    }

    /** "None", which behind a category is a number: "Snapchat 39, Kik none", "18+ nil". */
    private static boolean isNone(Phrase phrase, List<Token> tokens, Grammar grammar) {
        return (phrase.fact() instanceof Fact.Nil || phrase.fact() instanceof Fact.Unknown)
                && grammar.isExactly(ValueTerm.NIL, ThingsWithNumbers.text(tokens, phrase.first(), phrase.end()));
    }

    /** Whether a thing of a list ends with a phrase. */
    private static boolean ends(Phrase phrase, List<Token> tokens) {
        int end = phrase.end();
        return end == tokens.size()
                || List.of(",", ";", ".", ")", "/").contains(tokens.get(end).typed());
    }

    private static boolean isCategory(Fact fact) {
        Axis axis = Clause.axis(fact);
        return axis != null && Axis.BREAKDOWNS.contains(axis);
    }

    private static boolean isNought(Phrase phrase, List<Token> tokens) {
        return phrase.fact() instanceof Fact.Nil
                && phrase.end() == phrase.first() + 1
                && tokens.get(phrase.first()).number() == 0;
    }

    private static boolean inBrackets(Phrase phrase, List<Token> tokens) {
        return phrase.first() > 0
                && tokens.get(phrase.first() - 1).isSign("(")
                && phrase.end() < tokens.size()
                && tokens.get(phrase.end()).isSign(")");
    }

    /** "Not recorded at all", where a nought follows that says so. */
    private static boolean saysNone(Phrase phrase) {
        return phrase.fact() instanceof Fact.Unknown
                || phrase.fact() instanceof Fact.Whole
                || phrase.fact() instanceof Fact.Nil
                || phrase.fact() instanceof Fact.Filler;
    }
}
