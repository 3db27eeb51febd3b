package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Question;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Count;
import org.foireturns.model.RaisedDigits;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * Which sign, letter or word a line of a note explains, by its form: "* denotes fewer than 5", "- = nil", "e =
 * estimated".
 */
final class SignLines {
    private static final int LONGEST = 250;
    private static final String SIGN =
            "(\\[[a-zA-Z]{1,10}\\]|:(?=\\s)|\\.(?=\\s*=)|\\[?[^\\p{L}\\p{N}\\s\"'\\u2018\\u2019\\u201c\\u201d=:<>(),.]{1,3}\\]?|\\.\\.)";
    private static final Pattern LEADING =
            Pattern.compile("[\"'\\u2018\\u201c(]*" + SIGN + "[\"'\\u2019\\u201d)]*(?=[\\s=:\\p{L}]).*");

    /** What joins a sign or a code to its meaning: "denotes". */
    static final Term PLAINLY = new Term(NoteTerm.MEANS, "plainly");
    /** What joins a sign to its meaning and no code: "indicates". */
    static final Term OF_SIGN = new Term(NoteTerm.MEANS, "sign");

    private static final Pattern QUOTED =
            Pattern.compile("(?:[\"'\\u2018\\u201c(]|\\s)" + SIGN + "(?:[\"'\\u2019\\u201d).]|$)");

    /** A letter and what it means, parted by nothing but a gap: "p provisional". */
    private static final Pattern GAP = Pattern.compile("([a-z])\\s+(\\p{L}.*)");

    /** The letter or small number of a note that stands where numbers do: "(c) Fewer than 3, not shown". */
    private static final Pattern IN_PLACE = Pattern.compile(
            "([(\\[](?:[a-z]|[0-9]{1,2})[)\\]]|[\u1d43-\u1d4d]|[" + RaisedDigits.ALL + "]{1,2})\\s+(\\p{L}.*)");

    /** A word in quotation marks, brackets or neither. */
    private static final String WORD = "[\"'\\u2018\\u201c(\\[]?([^\\s:=\"']{1,12}?)[\"'\\u2019\\u201d)\\]]?";

    /** What stands in brackets: "victims by age (~ means fewer than 5)". */
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{4,120})\\)");

    private static final Question<List<Explained>> EXPLAINED = new Question<>();

    private final SignNames names;

    /**
     * Where one explanation ends: at the end of a sentence, at the comma before the next, "F = girls, M = boys", and at
     * the gap before the next sign: "- nil * 1 or 2". It begins at its sign: "in these tables ~ stands for 0 to 2".
     */
    private final Pattern ends;
    /** A letter that is explained: "e = estimated". */
    private final Pattern letter;

    /** A word that is explained: "Low = a count of less than 5", "z: a number from 1 to 4". */
    private final Pattern word;

    /** The same, with the word at the end: "any count below 10 is given as Low". */
    private final Pattern wordLast;

    /** What stands for a number, of whatever characters, and what it means: "S40 = exempt", "1-4: small number". */
    private final Pattern code;

    /** A sign that is explained, whatever the words. */
    private final Pattern told;

    private final Grammar grammar;
    private final Set<String> amongNumbers;
    private final Set<String> borne;

    /**
     * @param amongNumbers words that stand where numbers do
     * @param borne letters that stand behind numbers; more may be added later
     */
    SignLines(Grammar grammar, Set<String> amongNumbers, Set<String> borne) {
        this.grammar = grammar;
        this.amongNumbers = amongNumbers;
        this.borne = borne;
        this.names = new SignNames(grammar);
        String means = grammar.oneOf(PLAINLY, OF_SIGN);
        String standsFor = grammar.oneOf(PLAINLY, OF_SIGN, new Term(NoteTerm.MEANS, "code"));
        this.ends = grammar.pattern(
                "[\\n\\r;]+|\\s{2,}(?=[^\\p{L}\\p{N}\\s(]{1,3}\\s)|\\s{2,}(?=\\[[a-z]{1,4}\\]\\s)|(?<=[\\p{L}0-9)])\\.\\s+|,\\s*(?=[^\\s,;]{1,8}\\s*"
                        + means + "\\s)|\\s{2,}(?=[^\\s,;]{1,8}\\s*" + means
                        + "\\s)|(?<=[\\p{L})])\\s+(?=[0-9]\\s*" + means
                        + "\\s)|(?<=\\p{L}):\\s+(?=\\S{1,3}\\s*" + means
                        + "\\s)|\\s{2,}(?=[a-z]\\s+\\p{L})|\\s/\\s(?=[^\\p{L}\\p{N}\\s(]{1,3}\\s)|(?<=\\p{L}):\\s+(?=[^\\p{L}\\p{N}\\s(\"']{1,3}\\s+\\p{L})"
                        + "|(?<=[\\p{L}0-9)])\\s+(?=[^\\p{L}\\p{N}\\s(\"'=:;,.<>-]{1,3}\\s*" + standsFor
                        + "\\s)|(?<=\\p{L})\\s+(?=[a-z]\\s*=\\s)");
        String explained = "[\"'\\u2019\\u201d]?\\s*(?:\\([^()]*\\)\\s*)?" + means + "\\s(.*)";
        this.told = grammar.pattern("[\"'\u2018\u201c(]*" + SIGN + explained);
        this.letter = grammar.pattern("[\"'\\u2018\\u201c]?([A-Za-z]{1,2})" + explained);
        String anyhow = grammar.oneOf(PLAINLY, OF_SIGN, new Term(NoteTerm.MEANS, "code"), new Term(NoteTerm.MEANS, ""));
        this.word = grammar.pattern(WORD + "\\s*(?:\\([^()]*\\)\\s*)?(?::|\\s[-\\u2013]|" + anyhow + ")\\s+(.*)");
        this.wordLast = grammar.pattern("(.*\\s)" + anyhow + "\\s+" + WORD + "[.]?");
        this.code = grammar.pattern("[\"'\\u2018\\u201c(]*(\\S{1,8}(?: (?:to|or) \\S{1,6})?)[\"'\\u2019\\u201d)]*"
                + "\\s*(?::|\\s[-\\u2013]\\s|" + means + ")\\s*(\\S.*)");
    }

    /** The sentences of a text that are short enough to explain a sign. */
    Stream<String> of(String text) {
        return Stream.concat(
                        ends.splitAsStream(text),
                        IN_BRACKETS.matcher(text).results().map(inner -> inner.group(1)))
                .map(String::strip)
                .map(names::asSigns)
                .filter(line -> !line.isEmpty() && line.length() <= LONGEST);
    }

    /** Whether a line says that a sign means something: ".. means our system does not offer this choice". */
    boolean tells(String line) {
        return told.matcher(line).matches();
    }

    /** Whether a line says of a code or a range that a number is withheld or small. */
    boolean explainsCode(String line) {
        Matcher explained = code.matcher(line);
        if (!explained.matches() || explained.group(1).chars().noneMatch(Character::isDigit)) {
            return false;
        }
        Reading meaning = grammar.read(explained.group(2));
        return meaning.says(Fact.Withheld.class) || meaning.says(Fact.Fewer.class);
    }

    /** The letter that a line explains, and its meaning; null when it explains none. */
    @Nullable
    Matcher ofLetter(String line) {
        Matcher explained = letter.matcher(line);
        if (explained.matches()) {
            return explained;
        }
        Matcher gap = GAP.matcher(line);
        return gap.matches() && (borne.contains(gap.group(1)) || standsForCount(gap)) ? gap : null;
    }

    /** Whether a letter stands where numbers do and is explained as one that is small or withheld. */
    private boolean standsForCount(Matcher explained) {
        return amongNumbers.contains(explained.group(1))
                && CountInWords.of(explained.group(2), grammar)
                        .filter(Count.Suppressed.class::isInstance)
                        .isPresent();
    }

    /** The sign, the letter or the word that a line explains; null when it explains none. */
    @Nullable
    String sign(String line) {
        Matcher leading = LEADING.matcher(line);
        if (leading.matches()) {
            return leading.group(1);
        }
        Matcher explained = ofLetter(line);
        if (explained != null) {
            return explained.group(1);
        }
        Matcher letter = IN_PLACE.matcher(line);
        if (letter.matches() && standsForCount(letter)) {
            return letter.group(1);
        }
        String named = ofWord(line);
        if (named != null) {
            return named;
        }
        Matcher quoted = QUOTED.matcher(line);
        return quoted.find() ? quoted.group(1) : null;
    }

    /**
     * The word that a line explains as a number that is small or withheld, and that stands among numbers; null when it
     * explains none. A word that says something itself is none, "unknown = withheld", but for a sign: "x: 1 to 4".
     */
    private @Nullable String ofWord(String line) {
        for (Explained explained : grammar.answer(EXPLAINED, line, this::explained)) {
            String standing = standing(explained.word(), explained.meaning());
            if (standing != null) {
                return standing;
            }
        }
        return null;
    }

    /** A word and what a line says that it means. */
    private record Explained(String word, String meaning) {}

    /** The word at the beginning of a line, and the one at its end. */
    private List<Explained> explained(String line) {
        List<Explained> explained = new ArrayList<>();
        Matcher first = word.matcher(line);
        if (first.matches()) {
            explained.add(new Explained(first.group(1), first.group(2)));
        }
        Matcher last = wordLast.matcher(line);
        if (last.matches()) {
            explained.add(new Explained(last.group(2), last.group(1)));
        }
        return List.copyOf(explained);
    }

    /** A word as it stands among numbers, if it has this meaning there: "c" as "(c)". */
    private @Nullable String standing(String word, String meaning) {
        boolean saysNothing =
                grammar.read(word).facts().stream().allMatch(fact -> fact instanceof Fact.Filler || sign(word, fact));
        boolean small = saysNothing
                && word.chars().anyMatch(each -> !Character.isDigit(each))
                && CountInWords.of(meaning, grammar)
                        .filter(Count.Suppressed.class::isInstance)
                        .isPresent();
        return small
                ? Stream.of(word, "(" + word + ")", "[" + word + "]")
                        .filter(amongNumbers::contains)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** "X" is an app, and a sign where numbers stand. */
    private static boolean sign(String word, Fact fact) {
        return word.length() <= 2 && fact instanceof Fact.OfPlatform;
    }
}
