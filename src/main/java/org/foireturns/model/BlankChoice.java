package org.foireturns.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the blank cells of a file stand for, as the officer said. It is bound to all that is in the file, or, once that
 * is another one of the same name, to the labels of these cells.
 *
 * @param decision its id
 * @param file its name when it was decided
 * @param where the cells that were asked about, {@code Q1!B3:C9}; empty for all that are asked about
 * @param seen what was seen
 * @param becomes what they stand for
 */
public record BlankChoice(String decision, String file, String where, Expected seen, String becomes) {

    /**
     * What a decision about blank cells expects: {@code blank of sha-0123456789ab: Male, 2023/24 | Male, 2024/25}.
     *
     * @param hash the first digits of the file's hash
     * @param labels those of the cells; empty where it is about this very file alone
     */
    public record Expected(String hash, String labels) {
        private static final Pattern WORDS =
                Pattern.compile("(?is)\\s*blank of sha-([0-9a-f]{12,64})(?:: *(.*?))?\\s*");

        /** Nothing where a decision expects no blank cells. */
        public static Optional<Expected> parse(String expects) {
            Matcher words = WORDS.matcher(expects);
            return words.matches()
                    ? Optional.of(new Expected(
                            words.group(1).toLowerCase(Locale.ROOT),
                            Optional.ofNullable(words.group(2)).orElse("")))
                    : Optional.empty();
        }
    }

    /**
     * What a decision about some blank cells of a file expects.
     *
     * @param labels those of the cells; empty where they are not known
     */
    public static String expects(String hash, String labels) {
        return "blank of " + hash + (labels.isEmpty() ? "" : ": " + labels);
    }

    /** Whether it is about a file: the very one, or a later one of its name. */
    public boolean isOf(ReturnFile other) {
        return isOfVery(other) || (!seen.labels().isEmpty() && other.name().equals(file));
    }

    /** Whether nothing in the file is another than when it was decided. */
    public boolean isOfVery(ReturnFile other) {
        return other.sha256().startsWith(seen.hash());
    }

    /**
     * Whether it is about a sheet.
     *
     * @param only whether it is the only one, whose name may be that of the file
     */
    public boolean isOfSheet(String sheet, boolean only) {
        int end = where.lastIndexOf('!');
        return end < 0 || only || where.substring(0, end).equals(sheet);
    }

    /** Whether it is about a cell of a sheet that it is about. */
    public boolean isOf(Address at) {
        int end = where.lastIndexOf('!');
        return end < 0 || CellRange.parse(where.substring(end + 1)).contains(at);
    }

    /** What is shown of a cell that was blank. */
    public String shown() {
        return "[" + becomes + " by decision " + decision + "]";
    }
}
