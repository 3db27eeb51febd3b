package org.foireturns.meaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;

/**
 * The first clause of an answer that begins with its number, where what follows only tells more of it: "97 offences" of
 * "97 offences. This excludes 4 that were later cancelled", "6 times" of "6 times, 2 of them with Snapchat too".
 */
final class FirstClause {
    private static final Pattern BEGINS = Pattern.compile("[0-9][0-9,]*\\s+\\p{L}.*", Pattern.DOTALL);
    private static final Pattern ENDS = Pattern.compile("[.;]\\s+(?=\\p{L})|,\\s+(?=[\\p{L}0-9])");
    /** So near its beginning a clause says that it is of the same: "2 of them". */
    private static final int NEAR = 2;
    /** Shorter sentences may be a list of labels. */
    private static final int SHORTEST = 4;

    private FirstClause() {}

    /** The text itself where nothing follows that only tells more. */
    static String of(String text, Grammar grammar) {
        if (!BEGINS.matcher(text).matches()) {
            return text;
        }
        Matcher end = ENDS.matcher(text);
        while (end.find()) {
            String rest = text.substring(end.end());
            boolean sentence = text.charAt(end.start()) != ',';
            if (sentence ? tellsMore(rest, grammar) : isOfTheSame(grammar.read(rest))) {
                return text.substring(0, end.start());
            }
        }
        return text;
    }

    private static boolean isOfTheSame(Reading rest) {
        List<Fact> facts = rest.facts();
        return facts.stream().limit(NEAR).anyMatch(Fact.OfWhich.class::isInstance);
    }

    /** Whether sentences tell no number of a label, as "97 girls. 12 boys." does. */
    private static boolean tellsMore(String rest, Grammar grammar) {
        Reading reading = grammar.read(rest);
        if (reading.tokens() < SHORTEST) {
            return false;
        }
        List<Fact> facts = reading.facts();
        for (int at = 0; at < facts.size(); at++) {
            boolean answer = facts.get(at) instanceof Fact.Number
                    && at + 1 < facts.size()
                    && (facts.get(at + 1).isValue() || facts.get(at + 1) instanceof Fact.Counts)
                    && !isOfTheSame(reading);
            if (answer) {
                return false;
            }
        }
        return true;
    }
}
