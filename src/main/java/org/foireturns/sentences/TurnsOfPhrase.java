package org.foireturns.sentences;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;

/**
 * Turns of phrase around the numbers of a sentence, said as most people write them:
 *
 * <ul>
 *   <li>"70 in all, being 57 girls and 13 boys": the numbers behind are parts;
 *   <li>"eight girls and a boy": one boy;
 *   <li>"a female victim in 98 and a male one in 22": a male victim;
 *   <li>"the three most common were Snapchat (140), WhatsApp (52) and Instagram (41)": how many are named, which they
 *       must be, counts no offences;
 *   <li>"31 against males, all for 2024/25": so says the sentence without "all";
 *   <li>"108 the year before and 99 the year before that": two years before.
 * </ul>
 */
final class TurnsOfPhrase {
    private static final String NUMBER = "[0-9][0-9,]*";

    private final Grammar grammar;
    private final Pattern parts;
    private final Pattern one;
    private final Pattern genderOne;
    private final Pattern most;
    private final Pattern all;
    private final Pattern again;

    TurnsOfPhrase(Grammar grammar) {
        this.grammar = grammar;
        String gender = "(?:" + grammar.anyOf(new Term(ValueTerm.GENDER, "female"), new Term(ValueTerm.GENDER, "male"))
                + ")(?![\\p{L}-])";
        String article = any(CountTerm.TURN, "one");
        this.parts = grammar.pattern(
                "(?iu)(?<=[\\p{L}0-9])\\s*[,–-]?\\s+" + any(CountTerm.TURN, "parts") + "\\s+(?=" + NUMBER + "\\s)");
        this.one = grammar.pattern("(?iu)(\\b" + any(TextTerm.AND, "") + "|,)\\s+" + article + "\\s+(?=" + gender
                + "\\s*(?:[,;.)]|$|\\s" + any(TextTerm.AND, "") + "))");
        this.genderOne = grammar.pattern(
                "(?iu)(?<![\\p{L}-])(" + gender + ")\\s+" + any(CountTerm.NUMBER, "1") + "(?![\\p{L}-])");
        this.most = grammar.pattern("(?iu)(?<![\\p{L}0-9-])(\\p{L}+|[0-9]{1,2})\\s+(?=(?:\\p{L}+\\s+){0,3}?"
                + any(CountTerm.TURN, "most") + "(?!\\p{L}))");
        this.all = grammar.pattern("(?iu),\\s+" + any(CountTerm.TURN, "all") + "\\s+([^,;:]+)$");
        this.again = grammar.pattern("(?iu)(" + any(ValueTerm.RELATIVE_YEAR, "1") + "[^;:]{1,60}?)(?<![\\p{L}-])"
                + any(CountTerm.TURN, "year-again") + "(?!\\p{L})");
    }

    private String any(TermKind kind, String value) {
        return "(?:" + grammar.anyOf(new Term(kind, value)) + ")";
    }

    /** The sentence in plainer words; the same where it has no such turn. */
    String plainly(String sentence) {
        String text = parts.matcher(sentence).replaceAll(", " + grammar.written("of-which") + " ");
        text = one.matcher(text).replaceAll("$1 1 ");
        text = genderOne.matcher(text).replaceAll("$1");
        text = again.matcher(text).replaceAll("$1" + grammar.written("two-years-before"));
        text = all.matcher(text)
                .replaceFirst(found -> isPeriod(found.group(1)) ? " " + quoted(found, 1) : quoted(found, 0));
        long named = grammar.read(text).all(Fact.OfPlatform.class).distinct().count();
        return most.matcher(text)
                .replaceAll(found -> named > 1 && isNumber(found.group(1), named) ? "" : quoted(found, 0));
    }

    private boolean isPeriod(String words) {
        Reading reading = grammar.read(words);
        return reading.whole()
                && reading.says(Fact.OfPeriod.class)
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.OfPeriod || fact instanceof Fact.Filler);
    }

    private boolean isNumber(String word, long number) {
        Reading reading = grammar.read(word);
        return reading.facts().size() == 1 && reading.all(Fact.Number.class).anyMatch(fact -> fact.value() == number);
    }

    private static String quoted(MatchResult found, int group) {
        return Matcher.quoteReplacement(found.group(group));
    }
}
