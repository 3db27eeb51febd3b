package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.foireturns.words.Token;

/**
 * Things with their numbers.
 *
 * @param numbersFirst whether these stand before the things
 * @param first token of both, and the one behind their last
 */
record ThingsWithNumbers(List<Phrase> things, List<Phrase> numbers, boolean numbersFirst, int first, int end) {
    /** The same with the numbers first where those of the things before it stand so. */
    ThingsWithNumbers inOrderOf(List<Phrase> sentence) {
        List<Phrase> before = sentence.stream()
                .takeWhile(phrase -> phrase.first() < first)
                .filter(SharedNumbers::isOfRun)
                .toList();
        boolean like = before.isEmpty() ? numbersFirst : SharedNumbers.isNumber(before.get(0));
        return new ThingsWithNumbers(things, numbers, like, first, end);
    }

    /**
     * Whether a number right before things that share one may be the first one's own, "12 on Kik, Yubo and Wizz 2
     * each"; it is not where all of them together have as many.
     */
    boolean firstHasOwn(List<Phrase> sentence, List<Token> tokens) {
        int before = SharedNumbers.back(sentence, sentence.indexOf(things.get(0)) - 1);
        if (before < 0 || !SharedNumbers.isNumber(sentence.get(before))) {
            return false;
        }
        boolean parted = tokens.subList(sentence.get(before).end(), first).stream()
                .anyMatch(token -> !Character.isLetter(token.typed().charAt(0)));
        boolean sum = sentence.get(before).fact() instanceof Fact.Number all
                && numbers.get(0).fact() instanceof Fact.Number each
                && all.value() == each.value() * things.size();
        return !parted && !sum;
    }

    String in(List<Token> tokens) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            String thing = text(tokens, things.get(i).first(), things.get(i).end());
            Phrase own = numbers.get(numbers.size() == 1 ? 0 : i);
            String number = text(tokens, own.first(), own.end());
            pairs.add(numbersFirst ? number + " " + thing : thing + " " + number);
        }
        String before = text(tokens, 0, first);
        return (before + " " + String.join(", ", pairs) + text(tokens, end, tokens.size())).strip();
    }

    /** Some tokens as they are typed. */
    static String text(List<Token> tokens, int from, int end) {
        StringBuilder text = new StringBuilder();
        tokens.subList(from, end)
                .forEach(token -> text.append(token.spaced() ? " " : "").append(token.typed()));
        return from == 0 || end == tokens.size()
                ? text.toString()
                : text.toString().strip();
    }
}
