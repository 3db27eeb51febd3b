package org.foireturns.grammar;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/**
 * Whether a return numbers its answers as the request numbers its questions: "Q5" over its platforms says so, as a year
 * has four quarters. Then "Q1 & Q2" over a table is no half of a year, and "Q2 - 2024/25" no quarter of it, unless "Q4
 * 2024/25" stands somewhere.
 */
public final class NumberedQuestions {
    /** Of a return that does not number them, as far as its texts tell. */
    static final NumberedQuestions UNTOLD = new NumberedQuestions(null, null, null, "");

    /** Above it some letters are the same as others in another case. */
    private static final char LAST_PLAIN = 127;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** The letter of a quarter before its number; null where it may well be one. */
    private final @Nullable Pattern letter;

    /** Several quarters, and what stands behind them: "Q1-Q3 2024/25". */
    private final @Nullable Pattern several;

    /** One quarter, and more behind it: "Q2 - 2024/25". */
    private final @Nullable Pattern one;

    private final String question;

    private NumberedQuestions(
            @Nullable Pattern several, @Nullable Pattern one, @Nullable Pattern letter, String question) {
        this.several = several;
        this.one = one;
        this.letter = letter;
        this.question = question;
    }

    /** A grammar that reads "Q1 & Q2" as the texts of a return tell; the same one where they tell nothing. */
    public static Grammar toldBy(Stream<String> texts, Grammar grammar) {
        String letters = letters(grammar);
        if (letters.isEmpty()) {
            return grammar;
        }
        String letter = "(?iu)\\s*[" + letters + "]";
        Pattern beyond = grammar.pattern(letter + "\\s*[5-9](?![0-9])");
        Pattern fourth = grammar.pattern(letter + "\\s*4(?![0-9])");
        List<String> all = texts.filter(numbered(grammar)).toList();
        boolean fifth = all.stream().anyMatch(text -> beyond.matcher(text).lookingAt());
        boolean quarters =
                all.stream().anyMatch(text -> fourth.matcher(text).lookingAt() && saysTime(grammar.read(text)));
        if (!fifth || quarters) {
            return grammar;
        }
        String joint =
                "\\s*(?:[-,/&+\u2013]|" + grammar.anyOf(new Term(TextTerm.AND, ""), new Term(TextTerm.TO, "")) + ")";
        return grammar.with(new NumberedQuestions(
                grammar.pattern("(" + letter + "\\s*[1-4](?:" + joint + letter + "\\s*[1-9])+)(?![0-9])(.*)"),
                grammar.pattern("(" + letter + ")(\\s*[1-4](?![0-9]).+)"),
                grammar.pattern(letter + "(?=\\s*[1-9])"),
                grammar.written("question")));
    }

    /**
     * Tells which texts begin with the number of a question above the third, or of a quarter: they alone tell whether
     * questions are numbered. Nearly all are known by their first letter not to.
     */
    public static Predicate<String> numbered(Grammar grammar) {
        String letters = letters(grammar);
        if (letters.isEmpty()) {
            return text -> false;
        }
        Pattern number = grammar.pattern("(?iu)\\s*[" + letters + "]\\s*[4-9](?![0-9])");
        String first = letters + letters.toUpperCase(Locale.ROOT);
        return text -> {
            String begun = text.stripLeading();
            boolean other = begun.isEmpty() || (begun.charAt(0) <= LAST_PLAIN && first.indexOf(begun.charAt(0)) < 0);
            return !other && number.matcher(text).lookingAt();
        };
    }

    /** The letters that stand for a quarter. */
    private static String letters(Grammar grammar) {
        return LETTERS.chars()
                .mapToObj(Character::toString)
                .filter(letter -> grammar.isExactly(PeriodTerm.QUARTER, letter))
                .collect(Collectors.joining());
    }

    private static boolean saysTime(Reading reading) {
        return reading.says(Fact.OfPeriod.class) || reading.says(Fact.PartOfYear.class);
    }

    /**
     * Several questions, or one with what it is about, with the word for them in place of the letter; any other text as
     * it is.
     */
    String writtenOut(String text) {
        if (several == null || one == null || letter == null) {
            return text;
        }
        Matcher first = one.matcher(text);
        Matcher all = several.matcher(text);
        return all.matches()
                ? letter.matcher(all.group(1)).replaceAll(question + " ") + all.group(2)
                : first.matches() ? question + " " + first.group(2).strip() : text;
    }
}
