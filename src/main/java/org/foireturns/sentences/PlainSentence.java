package org.foireturns.sentences;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Question;
import org.foireturns.grammar.Reading;
import org.foireturns.words.AgeTerm;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
import org.foireturns.words.TextTerm;
import org.foireturns.words.ValueTerm;

/**
 * Says a sentence in plainer words that state the same: without the share and the difference that stand beside a
 * number, "55 (35%)" and "283, up 29 on 2023/24", without the words that say a number again, "the large majority, 226,
 * were female", and with numbers in the place of words for how often, "Kik once and Yubo twice".
 */
final class PlainSentence {
    private static final Question<PlainSentence> OF_GRAMMAR = new Question<>();

    /** "12-15 – 99" is no age up to 99. */
    private static final Pattern RANGE_BEFORE_NUMBER =
            Pattern.compile("(?<![0-9-–])([0-9]{1,2}\\s?[-–]\\s?[0-9]{1,2})\\s+[-–—]\\s+(?=[0-9])");

    /** "12-15 and 16 who were older" is no age from 15 to 16. */
    private static final Pattern RANGE_AND_NUMBER =
            Pattern.compile("(?<![0-9-–])([0-9]{1,2}[-–][0-9]{1,2})\\s+(?=\\p{L}+\\s+[0-9]+\\s+\\p{L})");

    /** "Snapchat x 37". */
    private static final Pattern TIMES_SIGN = Pattern.compile("(?<=\\p{L})\\s+[x×]\\s?(?=[0-9])");

    private static final String NUMBER = "[0-9][0-9,]*";

    private static final int MOST_TIMES = 3;

    private final Grammar grammar;
    private final SharedNumbers shared;
    private final ComparedYears years;
    /** The share that a number is, told beside it: "55 (35%)", "26 (15.5% of those where the age is known)". */
    private final Pattern shareBeside;

    private final Pattern shareInWords;
    /** A number behind the share that it is: "78% (176) of the victims". */
    private final Pattern shareBefore;

    private final Pattern majority;
    /** "38 under 12s". */
    private final Pattern ofAge;

    /** "3 were under 12" is no age from 3 on. */
    private final Pattern belowAge;

    private final Pattern found;
    private final Pattern sample;
    /** "In answer to question 2, 31 were male" has no question 31. */
    private final Pattern questionBefore;

    private final Pattern[] times = new Pattern[MOST_TIMES + 1];

    /** What a grammar's words say, worked out once for all files. */
    static PlainSentence of(Grammar grammar) {
        return grammar.answer(OF_GRAMMAR, "", none -> new PlainSentence(grammar));
    }

    private PlainSentence(Grammar grammar) {
        this.grammar = grammar;
        this.shared = new SharedNumbers(grammar);
        String share = "[0-9]{1,3}(?:\\.[0-9]+)?\\s*" + any(CountTerm.SHARE, "percent");
        this.shareBeside = grammar.pattern("(?iu)(?<=[\\p{L}0-9])\\s*\\(\\s*(?:" + any(CountTerm.COMPARED, "before")
                + "\\s+)?" + share + "([^()0-9]*)\\)");
        this.shareInWords = grammar.pattern(
                "(?iu)(?<![\\p{L}-])(\\p{L}+(?:-\\p{L}+)?)(\\s+" + any(CountTerm.SHARE, "percent") + ")");
        this.shareBefore = grammar.pattern("(?iu)(?<![0-9.,])" + share + "\\s*\\(\\s*([0-9][0-9,]*)\\s*\\)");
        String unit = "(?:\\s+" + any(ValueTerm.UNIT, "offences") + "|\\s+" + any(ValueTerm.UNIT, "victims") + ")?";
        this.years = new ComparedYears(grammar);
        this.ofAge = grammar.pattern("(?iu)\\b(" + NUMBER + ")\\s+((?:" + any(AgeTerm.UNDER, "") + "|"
                + any(AgeTerm.OVER, "") + ")[ -]?[0-9]{1,2})['’]?s\\b");
        this.belowAge = grammar.pattern("(?iu)(?<![0-9,.-])(" + NUMBER + ")\\s+(" + any(TextTerm.VERB, "") + "\\s+(?:"
                + any(AgeTerm.UNDER, "") + "|" + any(AgeTerm.OVER, "") + ")\\s)(?=[0-9])");
        this.majority = grammar.pattern("(?iu)\\b" + any(CountTerm.SHARE, "majority") + "\\s*(?:,|\\(|\\s[–-])\\s*("
                + NUMBER + ")\\s*(?:[,)]|\\s[–-]\\s)");
        this.found = grammar.pattern("(?iu)\\b" + any(CountTerm.SEARCH, "") + "\\b.{0,120}?"
                + any(CountTerm.SEARCH, "found") + "\\s+(?:\\p{L}+\\s+){0,3}?" + NUMBER + unit);
        this.sample = grammar.pattern(
                "(?iu)\\b" + any(CountTerm.SEARCH, "of") + "\\s+(?:\\p{L}+\\s+){0,2}?" + NUMBER + unit + "\\b");
        this.questionBefore = grammar.pattern(
                "(?iu)^([^,0-9]{0,60}\\b" + any(TextTerm.QUESTION, "") + "\\s*[0-9]{1,2}),\\s+(?=[0-9])");
        for (int many = 1; many <= MOST_TIMES; many++) {
            times[many] = grammar.pattern("(?iu)\\b" + any(CountTerm.TIMES, Integer.toString(many))
                    + "(?=\\s*(?:[,.;)]|$|\\s?" + any(TextTerm.AND, "") + "|\\s"
                    + any(CountTerm.SHARED, "in-order") + "|\\s" + any(CountTerm.SHARED, "each") + "))");
        }
    }

    private String any(TermKind kind, String value) {
        return "(?:" + grammar.anyOf(new Term(kind, value)) + ")";
    }

    /**
     * A sentence in plain words.
     *
     * @param text the words
     * @param times whether a number of them was a word for how often
     * @param ofAll whether one was said in words too, as so much of all that the letter speaks of
     * @param compares whether it compares a number with that of another year
     * @param sample whether it tells how many were looked at
     * @param found whether it tells how many a search brought up
     */
    record Plain(String text, boolean times, boolean ofAll, boolean compares, boolean sample, boolean found) {}

    /** Whether a sentence tells a difference or a number of another year. */
    boolean differs(String typed) {
        String text = withoutShares(typed);
        return years.differ(text);
    }

    Plain of(String typed) {
        String text = RANGE_BEFORE_NUMBER.matcher(withoutShares(typed)).replaceAll("$1: ");
        text = TIMES_SIGN
                .matcher(RANGE_AND_NUMBER.matcher(text).replaceAll("$1, "))
                .replaceAll(" ");
        text = shareBefore.matcher(text).replaceAll("$1");
        text = ofAge.matcher(text).replaceAll("$1 victims aged $2");
        text = belowAge.matcher(text).replaceAll("$1 " + grammar.written("victims") + " $2");
        text = questionBefore.matcher(text).replaceAll("$1: ");
        text = years.withoutDifference(text);
        boolean compares = years.compare(text);
        text = years.apart(text);
        String counted = majority.matcher(text).replaceAll("$1 ");
        boolean ofAll = !counted.equals(text);
        String often = counted;
        for (int many = 1; many <= MOST_TIMES; many++) {
            often = times[many].matcher(often).replaceAll(many + " times");
        }
        return new Plain(
                shared.apart(often),
                !often.equals(counted),
                ofAll,
                compares,
                sample.matcher(text).find(),
                found.matcher(text).find());
    }

    /** "A rise of ten per cent". */
    private String inDigits(String text) {
        return shareInWords.matcher(text).replaceAll(found -> {
            List<Fact> told = grammar.read(found.group(1)).facts();
            return told.size() == 1 && told.get(0) instanceof Fact.Number number
                    ? number.value() + Matcher.quoteReplacement(found.group(2))
                    : Matcher.quoteReplacement(found.group());
        });
    }

    /** A share in brackets, unless it says of which part of the victims it is one: "40 (35% of the girls)". */
    private String withoutShares(String typed) {
        Matcher shares = shareBeside.matcher(inDigits(typed));
        return shares.replaceAll(found -> isOfAll(found.group(1)) ? "" : Matcher.quoteReplacement(found.group()));
    }

    private boolean isOfAll(String words) {
        Reading reading = grammar.read(words);
        boolean known = reading.says(Fact.KnownOnly.class);
        return reading.whole()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.KnownOnly
                                || fact instanceof Fact.Counts
                                || fact instanceof Fact.Whole
                                || (fact instanceof Fact.Names && known)
                                || (fact instanceof Fact.OfWhich && known)
                                || (fact instanceof Fact.Beside beside
                                        && beside.axis().equals("percentage")));
    }
}
