package org.foireturns.verify;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foireturns.model.Range;

/**
 * Whether a paragraph of a letter has a number among its others, in digits or in words. Which of its numbers a count is
 * was decided by what the sentence says, which is not read a second time.
 */
final class ParagraphNumber {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9}");

    private final KnownWords words;

    ParagraphNumber(KnownWords words) {
        this.words = words;
    }

    /** Whether the paragraph bears a count out: it has the number, or the one that a count stays below. */
    boolean bears(String paragraph, Range count) {
        Long most = count.upper();
        if (most == null) {
            return true;
        }
        return has(paragraph, most) || (!count.exact() && has(paragraph, most + 1));
    }

    private boolean has(String paragraph, long number) {
        return DIGITS.matcher(paragraph)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(digits -> Long.parseLong(digits.replace(",", "")) == number)
                || words.number(paragraph, number);
    }
}
