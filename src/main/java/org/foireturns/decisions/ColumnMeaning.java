package org.foireturns.decisions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;

/**
 * What somebody says that a column holds: labels of one kind, as in a list ({@code age}), or the numbers of one label,
 * as in a table ({@code female}, {@code 12-15}, {@code 2024/25}, a platform, {@code total}).
 */
public final class ColumnMeaning {
    static final String UNKNOWN = "unknown";
    static final String TOTAL = "total";
    static final String NONE = "none";

    /** How each of them is told. */
    private static final Map<String, String> WORDS = words();

    private static final Pattern PERIOD = Pattern.compile("(?:19|20)[0-9]{2}(?:/[0-9]{2})?");

    private ColumnMeaning() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("gender", "the victim's gender");
        words.put("age", "the victim's age");
        words.put("platform", "the platform");
        words.put("date", "the day or the year of recording");
        words.put("count", "how many offences a row stands for");
        words.put("female", "those with a female victim");
        words.put("male", "those with a male victim");
        words.put("other", "those with a victim of another gender");
        words.put(UNKNOWN, "those of which it is not known");
        words.put(TOTAL, "all of them together");
        words.put(NONE, "none of these");
        return words;
    }

    /** What may be written, to be told. */
    public static String known() {
        return String.join(", ", WORDS.keySet()) + ", an age as in 12-15, a year as in 2024/25, or a platform";
    }

    /** What a text says that a column holds, as it is decided; none when it says nothing of the kind. */
    public static Optional<String> of(String text, Platforms platforms) {
        boolean plain = WORDS.containsKey(text)
                || DecidedLabel.isBand(text)
                || PERIOD.matcher(text).matches();
        return plain ? Optional.of(text) : platforms.called(text).map(Platform::id);
    }

    /** What it is in a sentence. */
    static String told(String holds, Platforms platforms) {
        String words = WORDS.get(holds);
        if (words != null) {
            return words;
        }
        return DecidedLabel.isBand(holds) ? "those with a victim aged " + holds : "those of " + platforms.name(holds);
    }

    /** The likeliest of a column without a head, beside columns that have some. */
    static List<String> likely(List<String> heads) {
        return List.of(UNKNOWN, TOTAL, NONE).stream()
                .filter(each -> heads.stream().noneMatch(each::equalsIgnoreCase))
                .toList();
    }
}
