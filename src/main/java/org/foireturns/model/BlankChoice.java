package org.foireturns.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the blank cells of a file stand for, as the officer said. It is bound to all that is in the file.
 *
 * @param decision its id
 * @param where the cells that were asked about, {@code Q1!B3:C9}; empty for all that are asked about
 * @param hash the first digits of the file's hash
 * @param becomes what they stand for
 */
public record BlankChoice(String decision, String where, String hash, String becomes) {
    private static final Pattern EXPECTS = Pattern.compile("(?i)\\s*blank of sha-([0-9a-f]{12,64})\\s*");

    /** What a decision about the blank cells of a file expects. */
    public static String expects(String hash) {
        return "blank of " + hash;
    }

    /** The file's hash in what a decision expects; nothing where it expects no blank cells. */
    public static Optional<String> hashIn(String expects) {
        Matcher digits = EXPECTS.matcher(expects);
        return digits.matches() ? Optional.of(digits.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether it is about a file. */
    public boolean isOf(ReturnFile file) {
        return file.sha256().startsWith(hash);
    }

    /**
     * Whether it is about a cell.
     *
     * @param only whether its sheet is the only one, whose name may be that of the file
     */
    public boolean isOf(String sheet, boolean only, Address at) {
        int end = where.lastIndexOf('!');
        return end < 0
                || ((only || where.substring(0, end).equals(sheet))
                        && CellRange.parse(where.substring(end + 1)).contains(at));
    }

    /** What is shown of a cell that was blank. */
    public String shown() {
        return "[" + becomes + " by decision " + decision + "]";
    }
}
