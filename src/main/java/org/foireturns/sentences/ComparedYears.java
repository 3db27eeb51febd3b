package org.foireturns.sentences;

import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.words.CountTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;
import org.foireturns.words.ValueTerm;

/**
 * Words of a sentence that compare a number with that of another year: a difference is left out, "283, up 29 on
 * 2023/24", and the other number stands apart, "186, against 154 in 2023/24", however it is told.
 */
final class ComparedYears {
    private static final String NUMBER = "[0-9][0-9,]*";
    private static final String YEAR =
            "(?:(?:19|20)[0-9]{2}\\s?[-/–]\\s?(?:[0-9]{4}|[0-9]{2})|(?<![0-9/])[0-9]{2}/[0-9]{2}(?!/))\\b";
    /** What follows a part of a sentence that is told in between. */
    private static final String ENDS = "(?=\\s*(?:[,.](?![0-9])|[;)]|$))";

    /** Before the number of another year. */
    static final String APART = ", against ";

    private final Grammar grammar;
    private final Pattern difference;
    /** "A fall of 9% on the year before, when we recorded 131" tells a number of the year before. */
    private final Pattern differenceWhen;
    /** "32 more than in the previous year (154)". */
    private final Pattern differenceFrom;
    /** "A decrease of 5 from the 80 recorded in 2023/24". */
    private final Pattern differenceOf;

    /** "The same as in 2023/24", "down from 35": no difference, and a number of a year that is not named. */
    private final Pattern same;

    private final Pattern compared;
    private final Pattern comparing;

    ComparedYears(Grammar grammar) {
        this.grammar = grammar;
        String share = "[0-9]{1,3}(?:\\.[0-9]+)?\\s*" + any(CountTerm.SHARE, "percent");
        String year =
                "(?:" + YEAR + "|" + any(ValueTerm.RELATIVE_YEAR, "1") + "|" + any(ValueTerm.RELATIVE_YEAR, "2") + ")";
        String unit = "(?:\\s+" + any(ValueTerm.UNIT, "offences") + "|\\s+" + any(ValueTerm.UNIT, "victims") + ")?";
        String much = "(?:" + share + "|" + NUMBER + unit + "(?:\\s*[,(]?\\s*(?:" + any(CountTerm.COMPARED, "before")
                + "\\s+)?" + share + "\\s*\\)?)?)";
        String on = "\\s+" + any(CountTerm.COMPARED_YEAR, "on") + "\\s+(?:" + any(CountTerm.COMPARED_YEAR, "in")
                + "\\s+){0,2}" + year;
        String differs = any(CountTerm.DIFFERENCE, "");
        this.difference =
                grammar.pattern("(?iu)\\s*[,(–-]?\\s*(?:\\b" + any(CountTerm.COMPARED, "before") + "\\s+){0,3}(?:"
                        + differs + "\\s+(?:" + any(CountTerm.COMPARED, "by") + "\\s+)?" + much + "(?:" + on + ")?|"
                        + much + "\\s+" + differs + on + "|" + share + "\\s+" + differs
                        + ")\\s*\\)?" + ENDS);
        this.differenceWhen =
                grammar.pattern("(?iu)^[^,]{0,60}?\\b" + differs + "\\s+(?:" + any(CountTerm.COMPARED, "by")
                        + "\\s+)?" + much + "\\s+" + any(CountTerm.COMPARED_YEAR, "on") + "\\s+(?:"
                        + any(CountTerm.COMPARED_YEAR, "in") + "\\s+){0,2}(" + year + "),?\\s+(?:"
                        + any(CountTerm.COMPARED, "when") + ")\\s+");
        String before = "(?iu)\\s*[,(–-]?\\s*(?:\\b" + any(CountTerm.COMPARED, "before") + "\\s+){0,3}";
        String by = differs + "\\s+(?:" + any(CountTerm.COMPARED, "by") + "\\s+)?" + much;
        String named = "\\s+" + any(CountTerm.COMPARED_YEAR, "on") + "\\s+(?:" + any(CountTerm.COMPARED_YEAR, "in")
                + "\\s+){0,2}(?<year>" + year + ")";
        this.differenceFrom = grammar.pattern(before + "(?:" + by + "|" + much + "\\s+" + differs + ")" + named
                + "\\s*\\(\\s*(?<number>" + NUMBER + ")\\s*\\)" + ENDS);
        this.differenceOf = grammar.pattern(before + by + "\\s+" + any(CountTerm.COMPARED_YEAR, "on") + "\\s+(?:"
                + any(CountTerm.COMPARED_YEAR, "in") + "\\s+)?(?<number>" + NUMBER + ")" + unit
                + "\\s+(?:\\p{L}+\\s+){0,2}?(?:"
                + any(CountTerm.COMPARED_YEAR, "in") + "\\s+){0,2}(?<year>" + year + ")" + ENDS);
        this.same = grammar.pattern(before + "(?:" + any(CountTerm.COMPARED, "same") + "\\s+(?:"
                + any(CountTerm.COMPARED_YEAR, "in") + "\\s+){0,2}" + year + "|" + differs + "\\s+"
                + any(CountTerm.COMPARED_YEAR, "on") + "\\s+" + NUMBER + ")\\s*\\)?" + ENDS);
        this.compared = grammar.pattern("(?iu)[,(]?\\s*\\b" + any(CountTerm.COMPARED, "") + "\\s+(?=" + NUMBER + unit
                + "\\s+(?:" + any(CountTerm.COMPARED_YEAR, "in") + "\\s+){0,2}" + year + ")");
        this.comparing = grammar.pattern("(?iu)\\b" + any(CountTerm.COMPARED, "") + "\\b");
    }

    private String any(TermKind kind, String value) {
        return "(?:" + grammar.anyOf(new Term(kind, value)) + ")";
    }

    /** Whether a sentence tells a difference or a number of another year. */
    boolean differ(String sentence) {
        return difference.matcher(sentence).find()
                || differenceFrom.matcher(sentence).find()
                || differenceOf.matcher(sentence).find()
                || same.matcher(sentence).find()
                || comparing.matcher(sentence).find();
    }

    /** A sentence without a difference; a number of another year that is told with it stays. */
    String withoutDifference(String sentence) {
        String text = differenceFrom.matcher(sentence).replaceAll(APART + "${number} in ${year}");
        text = differenceOf.matcher(text).replaceAll(APART + "${number} in ${year}");
        text = differenceWhen.matcher(text).replaceFirst("$1 ");
        return same.matcher(difference.matcher(text).replaceAll("")).replaceAll("");
    }

    /** Whether a sentence tells a number of another year beside that of its own. */
    boolean compare(String sentence) {
        return compared.matcher(sentence).find();
    }

    /** A sentence in which that number stands behind "against". */
    String apart(String sentence) {
        return compared.matcher(sentence).replaceAll(APART);
    }
}
