package org.foireturns.normalise;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text in lower case with single spaces and plain digits and dashes, ready to be matched. */
final class Plain {
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen");
    private static final Pattern NUMBER_WORD = Pattern.compile("\\b(?:" + String.join("|", NUMBERS) + ")\\b");

    private static final Pattern NUMBER_LETTERS = Pattern.compile(String.join("|", NUMBERS), Pattern.CASE_INSENSITIVE);

    private Plain() {}

    static String of(String text) {
        if (Ascii.only(text)) {
            return SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        }
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(DASHES.matcher(folded).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }

    /** Whether a text has a digit, or the letters of a number word. */
    static boolean mayHaveNumber(String text) {
        return text.chars().anyMatch(Character::isDigit)
                || NUMBER_LETTERS.matcher(text).find();
    }

    /** The same with the number words from zero to eighteen as digits. */
    static String withDigits(String text) {
        return NUMBER_WORD.matcher(of(text)).replaceAll(match -> Integer.toString(NUMBERS.indexOf(match.group())));
    }
}
