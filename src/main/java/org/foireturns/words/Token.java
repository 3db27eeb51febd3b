package org.foireturns.words;

import java.util.Locale;

/**
 * A word, a number or a sign of a text.
 *
 * @param text folded: lower case, without accents
 * @param typed as it stands in the text, for names that are known in their own capitals only
 * @param start of its first character in the text as folded
 * @param spaced whether a space stands before it, or nothing
 */
public record Token(Kind kind, String text, String typed, int start, boolean spaced) {
    /** What a token is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    private static final int MOST_DIGITS = 9;

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether the word was typed otherwise, and is taken for the one of the vocabulary that it is a slip of. */
    public boolean isMisspelt() {
        return isWord() && !text.equals(typed.toLowerCase(Locale.ROOT));
    }

    /** The same token as another word. */
    Token as(String word) {
        return new Token(kind, word, typed, start, spaced);
    }

    /** The digits of a number without its thousands' commas. */
    public String digits() {
        return text.replace(",", "");
    }

    /** The number, or -1 for a word, a sign, or one of more than nine digits. */
    public int number() {
        return isNumber() && digits().length() <= MOST_DIGITS ? Integer.parseInt(digits()) : -1;
    }
}
