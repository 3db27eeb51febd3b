package org.foireturns.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which of the readings that a question shows the officer chose.
 *
 * @param decision its id
 * @param where the question stood, {@code Q1!B7}
 * @param expects what was seen there, as {@link #ofNumbers} has it, among what is alike on its sheet
 * @param becomes {@link #FIRST} or {@link #SECOND}
 */
public record ReadingChoice(String decision, ReturnMeant of, String where, String expects, String becomes) {
    /** What the table as a whole says. */
    public static final String FIRST = "first";
    /** What is seen from the cell. */
    public static final String SECOND = "second";

    private static final Pattern BY_CELL = Pattern.compile(" by [A-Z]{1,3}[1-9][0-9]*");

    /**
     * What a choice between two readings of some numbers is bound to. It names no address, so that rows put in above
     * change nothing.
     *
     * @param seen what is seen from the numbers, as the question tells it: {@code male by B3}
     * @param texts as they stand in the cells
     */
    public static String ofNumbers(String seen, List<String> texts) {
        return BY_CELL.matcher(seen).replaceAll("") + ": " + String.join(" | ", texts);
    }

    /** The sheet that it is about. */
    public String sheet() {
        return where.substring(0, Math.max(0, where.lastIndexOf('!')));
    }
}
