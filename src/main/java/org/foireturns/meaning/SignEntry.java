package org.foireturns.meaning;

import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;

/**
 * What may be a sign left of its meaning: "* | 1 to 4".
 *
 * @param alone whether nothing else stands in their row
 */
record SignEntry(String sheet, Cell sign, Cell meaning, boolean alone) {
    /** "[low]". */
    static final Pattern BRACKETED = Pattern.compile("\\[[\\p{L}\\p{N} ]{1,12}\\]");

    /** What can be nothing but a sign: "[c]", "*". */
    private static final Pattern SIGN = Pattern.compile(BRACKETED + "|[^\\p{L}\\p{N}\\s]{1,3}");

    private static final int FEWEST_WORDS = 3;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    List<Cell> cells() {
        return List.of(sign, meaning);
    }

    /** Both as one line. */
    String line() {
        return sign.text().strip() + " = " + meaning.text().strip();
    }

    boolean isSign() {
        return SIGN.matcher(sign.text().strip()).matches();
    }

    /** Whether the meaning is more than a word or two. */
    boolean isOfWords() {
        return SPACES.split(meaning.text().strip()).length >= FEWEST_WORDS;
    }

    /** Whether the meaning is more than a word or two, and right beside the sign. */
    boolean isBeside() {
        return sign.address().column() + 1 == meaning.address().column() && isOfWords();
    }
}
