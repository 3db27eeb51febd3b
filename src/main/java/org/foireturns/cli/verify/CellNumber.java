package org.foireturns.cli.verify;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Range;

/** Reads a value cell in its own plain way, so that a mistake of the main readers does not repeat itself here. */
final class CellNumber {
    private static final String NUMBER = "([0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]+)";
    private static final Pattern PLAIN =
            Pattern.compile(NUMBER + "\\s*(?:[*#†‡^~]+|\\[[^\\]]*\\]|\\([^)]*\\))*", Pattern.UNICODE_CASE);
    private static final Pattern BELOW = Pattern.compile("(?:<|fewer than|less than|under|below)\\s*([0-9]+)");
    private static final Pattern AT_MOST =
            Pattern.compile("(?:(?:<=|≤|up to)\\s*([0-9]+)|([0-9]+) or (?:fewer|less|under))");
    private static final Pattern BETWEEN = Pattern.compile("([0-9]+)\\s*(?:-|–|to)\\s*([0-9]+)");
    private static final Pattern ZERO = Pattern.compile("nil|none|zero|dim");

    private CellNumber() {}

    /** What the cell says, when it says a number or a range by itself. */
    static Optional<Range> of(Cell cell) {
        if (cell.isNumber()) {
            return plain(cell.text());
        }
        if (cell.kind() != CellKind.TEXT) {
            return Optional.empty();
        }
        String text = folded(cell.text());
        Matcher below = BELOW.matcher(text);
        Matcher most = AT_MOST.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        if (below.matches()) {
            return Optional.of(new Range(0, Long.parseLong(below.group(1)) - 1));
        }
        if (most.matches()) {
            return Optional.of(new Range(0, Long.parseLong(most.group(1) == null ? most.group(2) : most.group(1))));
        }
        if (between.matches()) {
            return Optional.of(new Range(Long.parseLong(between.group(1)), Long.parseLong(between.group(2))));
        }
        return ZERO.matcher(text).matches() ? Optional.of(Range.ZERO) : plain(text);
    }

    /**
     * Whether a cell that is no number by itself bears a range out: a marker or a date an open or small one, a sentence
     * the number that stands in it.
     */
    static boolean bears(Cell cell, Range range) {
        if (range.exact()) {
            return Pattern.compile("(?<![0-9])" + range.lower() + "(?![0-9])")
                    .matcher(folded(cell.text()).replace(",", ""))
                    .find();
        }
        return range.upper() == null
                || cell.kind() == CellKind.DATE
                || !folded(cell.text()).matches(".*[0-9].*")
                || folded(cell.text()).contains(Long.toString(range.upper()))
                || folded(cell.text()).contains(Long.toString(range.upper() + 1));
    }

    private static Optional<Range> plain(String text) {
        Matcher matcher = PLAIN.matcher(text);
        return matcher.matches()
                ? Optional.of(Range.exactly(Long.parseLong(matcher.group(1).replaceAll("[, ]", ""))))
                : Optional.empty();
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
