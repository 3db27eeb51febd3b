package org.foireturns.normalise;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Range;
import org.foireturns.model.ValueReading;
import org.foireturns.model.ValueReading.Read;
import org.jspecify.annotations.Nullable;

/**
 * A value that is told twice.
 *
 * <pre>
 * Dim / Nil                  in two languages
 * &lt;5 (fewer than five)       in digits and in words
 * Fewer than five (5)        with its number once more
 * Less than 5 (1-4)          and closer in brackets
 * </pre>
 *
 * What tells two different things is none.
 */
final class TwiceTold {
    private static final Pattern HALVES = Pattern.compile("([^/]*\\p{L}[^/]*) ?/ ?([^/]*\\p{L}[^/]*)");
    private static final Pattern AGAIN = Pattern.compile("([^()\\[\\]]+?) ?[(\\[]([^()\\[\\]]+)[)\\]]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final NumberWords numbers;
    private final Function<String, ValueReading> reader;

    /** @param reader of what is told once */
    TwiceTold(NumberWords numbers, Function<String, ValueReading> reader) {
        this.numbers = numbers;
        this.reader = reader;
    }

    /** The value; empty where a text does not tell one twice. */
    Optional<ValueReading> read(String text) {
        Matcher halves = HALVES.matcher(text);
        if (halves.matches()) {
            Read first = of(halves.group(1));
            return first != null && first.equals(of(halves.group(2))) ? Optional.of(first) : Optional.empty();
        }
        Matcher parts = AGAIN.matcher(text.strip());
        return parts.matches() ? inBrackets(parts.group(1), parts.group(2)) : Optional.empty();
    }

    private Optional<ValueReading> inBrackets(String value, String brackets) {
        Read first = of(value);
        Read again = of(brackets);
        if (first == null || again == null) {
            return Optional.empty();
        }
        if (first.equals(again) || number(value).equals(number(brackets))) {
            return Optional.of(first);
        }
        return isCloser(again, first) ? Optional.of(again) : Optional.empty();
    }

    private @Nullable Read of(String text) {
        if (reader.apply(text) instanceof Read read) {
            return read;
        }
        return reader.apply(numbers.asDigits(text)) instanceof Read inDigits ? inDigits : null;
    }

    /** The one number that a text writes in digits or words; itself where it writes none or several. */
    private String number(String text) {
        Matcher digits = NUMBER.matcher(numbers.asDigits(text));
        String first = digits.find() ? digits.group() : text;
        return digits.find() ? text : first;
    }

    /** Whether a range lies within another. */
    private static boolean isCloser(Read range, Read other) {
        if (range.count().lower() == null || other.count().lower() == null) {
            return false;
        }
        Range inner = Range.of(range.count());
        Range outer = Range.of(other.count());
        return !inner.exact()
                && inner.lower() >= outer.lower()
                && (outer.upper() == null || (inner.upper() != null && inner.upper() <= outer.upper()));
    }
}
