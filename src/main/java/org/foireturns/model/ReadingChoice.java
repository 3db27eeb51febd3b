package org.foireturns.model;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of the readings that a question shows the officer chose.
 *
 * @param decision its id
 * @param where the question stood, {@code Q1!B7}
 * @param expects what was seen there, as {@link #ofNumbers} has it, among what is alike on its sheet
 * @param becomes {@link #FIRST} or {@link #SECOND}; of several numbers of one meaning which of them stands, and of lone
 *     years which years they are
 */
public record ReadingChoice(String decision, ReturnMeant of, String where, String expects, String becomes) {
    /** What the table as a whole says. */
    public static final String FIRST = "first";
    /** What is seen from the cell. */
    public static final String SECOND = "second";

    /** The numbers of one meaning, by their places on their sheets. */
    public static final List<String> ORDER = List.of(FIRST, SECOND, "third");
    /** Lone years that begin in April of the year that they name. */
    public static final String FROM_APRIL = "from april";
    /** Lone years that end in March of the year that they name. */
    public static final String TO_MARCH = "to march";
    /** Lone years from January to December. */
    public static final String CALENDAR = "calendar";

    /** All that may be said of lone years. */
    public static final List<String> YEARS = List.of(CALENDAR, FROM_APRIL, TO_MARCH);

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

    /** What a choice between numbers of one meaning is bound to. */
    public static String ofOneMeaning(List<String> texts) {
        return "one meaning: " + String.join(" | ", texts);
    }

    /** What a choice of what the lone years of a return are is bound to. */
    public static String ofYears(Collection<String> labels) {
        return "years: "
                + labels.stream().map(String::strip).distinct().sorted().collect(Collectors.joining(" | "));
    }

    /** The sheet that it is about. */
    public String sheet() {
        return where.substring(0, Math.max(0, where.lastIndexOf('!')));
    }
}
