package org.foireturns.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.RaisedDigits;

/**
 * Cuts a text into words, numbers and signs. Letters and digits that touch are parted ("FY2024" is FY and 2024), raised
 * digits are footnote marks and dropped, all dashes are one, and a possessive 's goes with its word.
 */
public final class Tokens {
    private static final Pattern RAISED = Pattern.compile("[" + RaisedDigits.ALL + "]+");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212\u2043\ufffd]");
    private static final Pattern QUOTES = Pattern.compile("[\u2018\u2019\u02bc`\u00b4]");
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201c\u201d]");
    /** A code of statistical exports, "_T" for the total; any other underscore stands for a space. */
    private static final Pattern CODE = Pattern.compile("\\s*_\\p{L}\\s*");

    /** Signs that may be read as others are, or not at all: dots that lead, an underscore, a quote, "(s)". */
    private static final String OTHERWISE = "._`(";

    private static final char LAST_PLAIN = '~';
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    /** Dots that lead the eye from a label to its number. */
    private static final Pattern LEADERS = Pattern.compile("(?:[._\u2026] ?){4,}|\u2026+$|\\.{3,}$");
    /** "Girl(s)", "child(ren)". */
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})\\((s|es|ren)\\)");

    private static final Pattern TOKEN =
            Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+|[\\p{L}]+(?:'[\\p{L}]+)?|[^\\s\\p{L}0-9]");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final Pattern POSSESSIVE = Pattern.compile("'s?$");

    private Tokens() {}

    /** The text as it is compared: one kind of dash, quotes and space, no accents; its capitals stay. */
    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String bare = LEADERS.matcher(RAISED.matcher(text).replaceAll(" ")).replaceAll(" ");
        String folded = Normalizer.normalize(bare, Normalizer.Form.NFKC)
                .replace("\u2264", "<=")
                .replace("\u2265", ">=");
        folded = CODE.matcher(folded).matches() ? folded : folded.replace('_', ' ');
        folded = ENDING.matcher(folded).replaceAll("$1");
        folded = DASHES.matcher(folded).replaceAll("-");
        folded = DOUBLE_QUOTES.matcher(QUOTES.matcher(folded).replaceAll("'")).replaceAll("\"");
        return ACCENTS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** Whether a text has nothing but letters, digits and signs that are compared as they stand. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_PLAIN || OTHERWISE.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * The tokens of a text in order.
     *
     * @param known whether a word is in the vocabulary as it stands; others are parted at their humps ("VictimAge")
     */
    static List<Token> of(String text, Predicate<String> known) {
        List<Token> tokens = new ArrayList<>();
        String plain = plain(text);
        Matcher matcher = TOKEN.matcher(plain);
        int end = 0;
        while (matcher.find()) {
            boolean spaced = matcher.start() == 0 || matcher.start() > end;
            end = matcher.end();
            String typed = matcher.group();
            char first = typed.charAt(0);
            if (first >= '0' && first <= '9') {
                tokens.add(new Token(Token.Kind.NUMBER, typed, typed, matcher.start(), spaced));
            } else if (Character.isLetter(first)) {
                word(typed, matcher.start(), spaced, known, tokens);
            } else {
                tokens.add(new Token(Token.Kind.SIGN, typed, typed, matcher.start(), spaced));
            }
        }
        return tokens;
    }

    private static void word(String typed, int start, boolean spaced, Predicate<String> known, List<Token> tokens) {
        String bare =
                typed.indexOf('\'') < 0 ? typed : POSSESSIVE.matcher(typed).replaceFirst("");
        String folded = bare.toLowerCase(Locale.ROOT);
        String[] humps = known.test(folded) ? new String[] {bare} : HUMP.split(bare);
        int at = start;
        for (String hump : humps) {
            tokens.add(
                    new Token(Token.Kind.WORD, hump.toLowerCase(Locale.ROOT), hump, at, at == start ? spaced : true));
            at += hump.length();
        }
    }
}
