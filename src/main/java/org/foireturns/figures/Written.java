package org.foireturns.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.figures.CheckedClaim.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How a number is written in a sentence: whole or with decimals, as a percentage, or as true or false.
 *
 * @param value as written, without the percent sign; 1 for true, 0 for false
 */
record Written(BigDecimal value, boolean percent, boolean truth) {
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(%?)");

    /** Reads {@code 1,753}, {@code 26%}, {@code true}; empty for other words. */
    static Optional<Written> parse(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(new Written(text.equals("true") ? BigDecimal.ONE : BigDecimal.ZERO, false, true));
        }
        Matcher matcher = NUMBER.matcher(text.trim());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Written(
                new BigDecimal(matcher.group(1).replace(",", "")),
                matcher.group(2).equals("%"),
                false));
    }

    /** A whole number or a whole percentage, as a headline prints it. */
    static Written whole(boolean percent) {
        return new Written(BigDecimal.ZERO, percent, false);
    }

    /** Whether a figure bears this number out, at its own rounding. */
    Verdict verdict(ExactSpan figure, boolean moreThan) {
        return moreThan ? exceeds(figure) : meets(figure);
    }

    private Verdict exceeds(ExactSpan figure) {
        Fraction said = Fraction.of(value);
        Fraction most = figure.upper();
        if (scaled(figure.lower()).compareTo(said) > 0) {
            return Verdict.SUPPORTED;
        }
        return most != null && scaled(most).compareTo(said) <= 0 ? Verdict.NOT_SUPPORTED : Verdict.CANNOT_TELL;
    }

    private Verdict meets(ExactSpan figure) {
        BigDecimal least = rounded(figure.lower());
        @Nullable Fraction upper = figure.upper();
        @Nullable BigDecimal most = upper == null ? null : rounded(upper);
        if (value.compareTo(least) < 0 || (most != null && value.compareTo(most) > 0)) {
            return Verdict.NOT_SUPPORTED;
        }
        return most != null && least.compareTo(most) == 0 ? Verdict.SUPPORTED : Verdict.CANNOT_TELL;
    }

    /** Whether all that the figure can be prints the same. */
    boolean firm(ExactSpan figure) {
        Fraction upper = figure.upper();
        return upper != null && rounded(figure.lower()).compareTo(rounded(upper)) == 0;
    }

    /** The figure in this rounding: {@code 26%}, {@code 25% to 27%}, {@code 12 or more}, {@code true}. */
    String words(ExactSpan figure) {
        Fraction upper = figure.upper();
        if (firm(figure)) {
            return words(figure.lower());
        }
        return upper == null ? words(figure.lower()) + " or more" : words(figure.lower()) + " to " + words(upper);
    }

    String words(Fraction figure) {
        if (truth) {
            return figure.numerator().signum() > 0 ? "true" : "false";
        }
        return rounded(figure).toPlainString() + (percent ? "%" : "");
    }

    private BigDecimal rounded(Fraction figure) {
        return scaled(figure).rounded(Math.max(0, value.scale()));
    }

    private Fraction scaled(Fraction figure) {
        return percent ? figure.times(100) : figure;
    }
}
