package org.foireturns.verify;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Range;

/** Reads a value cell in its own plain way, so that a mistake of the main readers does not repeat itself here. */
final class CellNumber {
    private static final String NUMBER = "([0-9]{1,3}(?:[, ][0-9]{3})+|[0-9]+)";
    /** Raised digits are the marks of notes and no part of a number. */
    private static final Pattern RAISED = Pattern.compile("(?<=[0-9])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+");

    private static final Pattern DIGITS = Pattern.compile(NUMBER);
    private static final Pattern PLAIN = Pattern.compile(NUMBER + "\\s*(?:[*#†‡^~§]+|\\[[^\\]]*\\]|\\([^)]*\\))*");
    private static final Pattern BELOW = Pattern.compile("< ?" + NUMBER);
    private static final Pattern AT_MOST = Pattern.compile("(?:<=|=<|≤) ?" + NUMBER);
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + " ?[-\u2010-\u2015] ?" + NUMBER);

    private static final Pattern DASHES = Pattern.compile("\\s*[-\u2010-\u2015\u2212]{1,2}\\s*");

    private final KnownWords words;

    CellNumber(KnownWords words) {
        this.words = words;
    }

    /** What the cell says, when its digits and signs alone, or the words for zero, make a number or a range. */
    Optional<Range> of(Cell cell) {
        if (cell.isNumber()) {
            return plain(cell.text());
        }
        if (cell.kind() != CellKind.TEXT) {
            return Optional.empty();
        }
        String text = Folded.of(RAISED.matcher(cell.text()).replaceAll(""));
        Matcher below = BELOW.matcher(text);
        Matcher most = AT_MOST.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        if (below.matches()) {
            return Optional.of(new Range(0, value(below.group(1)) - 1));
        }
        if (most.matches()) {
            return Optional.of(new Range(0, value(most.group(1))));
        }
        if (between.matches()) {
            return Optional.of(new Range(value(between.group(1)), value(between.group(2))));
        }
        return words.zero(text) ? Optional.of(Range.ZERO) : plain(text);
    }

    /**
     * Whether a cell that is no number by itself bears a number out. A sentence bears the number that stands in it. A
     * marker and a date bear a range. So does a text with numbers: with one that is the upper end, or is one more than
     * it, and with two that are both ends. A dash alone bears nought, as it is read where the sums close with it.
     */
    static boolean bears(Cell cell, Range range) {
        List<Long> numbers = numbers(Folded.of(cell.text()));
        if (range.exact()) {
            return numbers.contains(range.lower())
                    || (range.equals(Range.ZERO) && DASHES.matcher(cell.text()).matches());
        }
        Long most = range.upper();
        if (most == null || cell.kind() == CellKind.DATE || numbers.isEmpty()) {
            return true;
        }
        return numbers.size() == 2
                ? numbers.equals(List.of(range.lower(), most))
                : range.lower() <= 1 && (numbers.contains(most) || numbers.contains(most + 1));
    }

    /**
     * Whether the colour of a blank cell may bear a number out, which a key explains: a range or nought, as a sign may.
     */
    static boolean colourBears(Range range) {
        return !range.exact() || range.equals(Range.ZERO);
    }

    private static List<Long> numbers(String text) {
        return DIGITS.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(CellNumber::value)
                .toList();
    }

    private static Optional<Range> plain(String text) {
        Matcher matcher = PLAIN.matcher(text);
        return matcher.matches() ? Optional.of(Range.exactly(value(matcher.group(1)))) : Optional.empty();
    }

    private static long value(String digits) {
        return Long.parseLong(digits.replaceAll("[, ]", ""));
    }
}
