package org.foireturns.decisions;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A label of which somebody decided what it means. */
public record DecidedLabel(Decision decision) {
    /** What a label becomes that is a platform of its own, on no list. */
    public static final String OWN = "own";

    /** What a label becomes that says that something is not known. */
    public static final String UNKNOWN = "unknown";

    /** The axes on which a label may be decided, as written in the column {@code where}. */
    public static final String PLATFORM = "platform";

    public static final String GENDER = "gender";
    public static final String AGE = "age";
    public static final String FORCE = "force";
    /** Of a label that names an axis itself. */
    public static final String AXIS = "axis";

    /** All of them. */
    public static final List<String> AXES = List.of(GENDER, AGE, PLATFORM, FORCE, AXIS);

    private static final Pattern BAND = Pattern.compile("[0-9]{1,2}(?:-[0-9]{1,2}|\\+)?");
    private static final List<String> GENDERS = List.of("female", "male", "other", UNKNOWN);
    private static final List<String> NAMED = List.of(GENDER, AGE, PLATFORM, FORCE, "period");

    /** Whether a meaning is one of an axis; those of platforms and forces stand in their books. */
    public static boolean means(String axis, String meaning) {
        return switch (axis) {
            case GENDER -> GENDERS.contains(meaning);
            case AGE -> meaning.equals(UNKNOWN) || isBand(meaning);
            case AXIS -> NAMED.contains(meaning);
            default -> true;
        };
    }

    static boolean isBand(String text) {
        String[] ends = text.split("-", -1);
        return BAND.matcher(text).matches()
                && (ends.length < 2 || Integer.parseInt(ends[0]) < Integer.parseInt(ends[1]));
    }

    /** What may be written for an axis, to be told. */
    public static String words(String axis) {
        return switch (axis) {
            case GENDER -> String.join(", ", GENDERS);
            case AGE -> "an age as in 12, 12-15 or 16+, or unknown";
            case AXIS -> String.join(", ", NAMED);
            default -> "an id of its book";
        };
    }

    /** As it stands in the returns. */
    public String text() {
        return decision.expects();
    }

    /** One of {@link #AXES}. */
    public String axis() {
        return decision.where();
    }

    /** Id of what it means. */
    public String meaning() {
        return decision.becomes();
    }

    /** Whether a cell holds this label and nothing else, whatever its case and spaces. */
    public boolean stands(String cell) {
        return same(cell, text());
    }

    static boolean same(String one, String other) {
        return SeenTexts.plain(one)
                .toLowerCase(Locale.ROOT)
                .equals(SeenTexts.plain(other).toLowerCase(Locale.ROOT));
    }
}
