package org.foireturns.sentences;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.words.Term;
import org.foireturns.words.ValueTerm;

/** Single letters beside numbers that stand for genders: "F 58, M 14", "89F, 22M, 1U". */
final class GenderLetters {
    /** A letter beside a number. */
    private static final Pattern LETTER = Pattern.compile(
            "(?<![\\p{L}0-9'’-])(\\p{L})(?=\\s*[:=–-]?\\s*[0-9])|(?<=[0-9]\\s|[0-9])(\\p{L})(?![\\p{L}0-9'’])");

    /** A letter that is written to its number. */
    private static final Pattern BEHIND = Pattern.compile("(?<=[0-9])\\p{L}(?![\\p{L}0-9'’])");

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?![0-9])");

    /** One letter at the end, beside an age. */
    private static final Pattern BESIDE_AGE =
            Pattern.compile("(?<![\\p{L}0-9])(?:(?<age>[0-9]{1,2})\\s*[,/(-]?\\s*(?<letter>\\p{L})\\)?"
                    + "|(?<first>\\p{L})\\s*[,/(-]?\\s*(?<behind>[0-9]{1,2})\\)?)\\s*[.]?\\s*$");

    private final Grammar grammar;

    GenderLetters(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * A sentence with the words for its letters, where those of both genders stand in it; the same where they do not.
     */
    String spelled(String sentence) {
        Set<String> seen = new HashSet<>();
        for (Matcher letters = LETTER.matcher(sentence); letters.find(); ) {
            seen.add(letter(letters).toLowerCase(Locale.ROOT));
        }
        boolean both = seen.stream().anyMatch(letter -> isGender("female", letter))
                && seen.stream().anyMatch(letter -> isGender("male", letter));
        return both && standsBesideEach(sentence) ? inWords(sentence) : sentence;
    }

    /**
     * An answer with the word for its one letter, behind an age or before it: "5F", "M, 7"; the same where it is none.
     */
    String beside(String answer) {
        Matcher letter = BESIDE_AGE.matcher(answer);
        if (!letter.find()) {
            return answer;
        }
        String typed = letter.group("letter") == null ? letter.group("first") : letter.group("letter");
        String word = isGender("female", typed) || isGender("male", typed) ? word(typed) : "";
        String age = letter.group("age") == null ? letter.group("behind") : letter.group("age");
        return word.isEmpty() ? answer : answer.substring(0, letter.start()) + age + " " + word;
    }

    /**
     * Whether each number has a letter of its own, where one has: "89F, 22M, 1U. Ages 11 and under: 21" tells something
     * else behind, and nobody can be sure which number a word belongs to.
     */
    private static boolean standsBesideEach(String sentence) {
        long letters = BEHIND.matcher(sentence).results().count();
        return letters == 0 || letters == NUMBER.matcher(sentence).results().count();
    }

    private String inWords(String sentence) {
        return LETTER.matcher(sentence).replaceAll(found -> {
            String apart = found.start() > 0 && Character.isDigit(sentence.charAt(found.start() - 1)) ? " " : "";
            return Matcher.quoteReplacement(apart + word(letter(found)));
        });
    }

    private static String letter(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private boolean isGender(String gender, String letter) {
        return grammar.isExactly(new Term(ValueTerm.GENDER, gender), letter);
    }

    private String word(String letter) {
        if (isGender("female", letter)) {
            return grammar.written("female");
        }
        if (isGender("male", letter)) {
            return grammar.written("male");
        }
        return grammar.isExactly(ValueTerm.UNKNOWN, letter) ? grammar.written("unknown") : letter;
    }
}
