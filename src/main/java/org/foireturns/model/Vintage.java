package org.foireturns.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a return says of itself that tells whether it comes after another one of the same force.
 *
 * @param rank 1 when it calls itself later than others, as in "revised", -1 when earlier, as in "draft", else 0
 * @param word the word by which it does; empty when the rank is 0
 * @param version the number of its version, as in 2 or 1.3; empty when it names none
 * @param made the day or the month in which it was made; null when it does not say
 */
public record Vintage(
        int rank, String word, String version, @Nullable Period made) {
    /** Of a return that says nothing of it. */
    public static final Vintage UNKNOWN = new Vintage(0, "", "", null);

    private static final String FIRST = "1";

    /** Whether something in the two says that this one is the later, and nothing says otherwise. */
    public boolean laterThan(Vintage other) {
        List<Integer> signs =
                List.of(Integer.compare(rank, other.rank), compareVersions(version, other.version), compareDays(other));
        return signs.stream().anyMatch(sign -> sign > 0) && signs.stream().noneMatch(sign -> sign < 0);
    }

    /** A return without a number is the first version. */
    private static int compareVersions(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other));
    }

    private static int[] numbers(String version) {
        return Arrays.stream((version.isEmpty() ? FIRST : version).split("\\.", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private int compareDays(Vintage other) {
        if (made == null || other.made == null || made.overlaps(other.made)) {
            return 0;
        }
        return made.start().compareTo(other.made.start());
    }

    /** All that it says: {@code “revised”, version 2, 12 May 2025}; empty when it says nothing. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (!word.isEmpty()) {
            words.add("“" + word + "”");
        }
        if (!version.isEmpty()) {
            words.add("version " + version);
        }
        if (made != null) {
            words.add(made.words());
        }
        return String.join(", ", words);
    }
}
