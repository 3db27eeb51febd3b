package org.foireturns.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which of the readings that a question shows the officer chose.
 *
 * @param decision its id
 * @param where the question stood, {@code Q1!B7}
 * @param expects what was seen there, as {@link #ofNumbers} has it, or the label
 * @param becomes {@link #FIRST} or {@link #SECOND} of the two readings of numbers, or the year that a label means
 */
public record ReadingChoice(String decision, ReturnMeant of, String where, String expects, String becomes) {
    /** What the table as a whole says. */
    public static final String FIRST = "first";
    /** What is seen from the cell. */
    public static final String SECOND = "second";

    private static final Pattern BY_CELL = Pattern.compile(" by [A-Z]{1,3}[1-9][0-9]*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

    /**
     * What a choice between two readings of some numbers is bound to. It names no address, so that rows put in above
     * change nothing.
     *
     * @param seen what is seen from the numbers, as the question tells it: {@code male by B3}
     * @param texts as they stand in the cells
     */
    public static String ofNumbers(String seen, List<String> texts) {
        return plain(BY_CELL.matcher(seen).replaceAll("") + ": " + String.join("; ", texts));
    }

    /** Whether it is about what was seen, however it is spaced. */
    public boolean expects(String seen) {
        return plain(expects).equals(plain(seen));
    }

    private static String plain(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
