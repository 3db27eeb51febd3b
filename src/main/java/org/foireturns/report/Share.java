package org.foireturns.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/** A number as a share of its base, worked out exactly. */
public final class Share {

    private static final int PLACES = 4;

    private Share() {}

    /** The share as {@code 0.3958}, rounded half up; empty when it cannot be told or there is no base. */
    static String exact(Range value, @Nullable Range base) {
        if (base == null || !base.exact() || !value.exact() || base.lower() == 0) {
            return "";
        }
        return BigDecimal.valueOf(value.lower())
                .divide(BigDecimal.valueOf(base.lower()), PLACES, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /**
     * The share as {@code 40%}, or {@code 39% to 41%} when what is hidden could change it; empty when it cannot be told
     * or there is no base.
     *
     * @param base the sum of the value and the other known categories
     */
    public static String percent(Range value, @Nullable Range base) {
        Long most = value.upper();
        if (base == null || base.upper() == null || most == null) {
            return "";
        }
        long othersAtLeast = Math.max(0, base.lower() - value.lower());
        long othersAtMost = Math.max(0, base.upper() - most);
        String low = percent(value.lower(), value.lower() + othersAtMost);
        String high = percent(most, most + othersAtLeast);
        return low.equals(high) ? low : low.isEmpty() || high.isEmpty() ? "" : low + " to " + high;
    }

    /** A part of a whole, both known: {@code 29%}; empty when there is no whole. */
    static String part(long part, long whole) {
        return percent(part, whole);
    }

    private static String percent(long part, long whole) {
        return whole == 0
                ? ""
                : BigDecimal.valueOf(part)
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }
}
