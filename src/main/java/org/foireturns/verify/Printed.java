package org.foireturns.verify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/** Writes what cells come to as a claim writes it. */
final class Printed {
    private final boolean percent;
    private final int places;

    /** In the rounding of the number that the claim gives. */
    Printed(String as) {
        String digits = as.replaceAll("[^0-9.]", "");
        percent = as.strip().endsWith("%");
        places = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
    }

    String number(Range value) {
        Long upper = value.upper();
        return words(fraction(value.lower(), 1), upper == null ? null : fraction(upper, 1));
    }

    String share(Range value, Range base) {
        long restLeast = base.lower() - value.lower();
        Long most = value.upper();
        Long baseMost = base.upper();
        BigDecimal lower = most == null || baseMost == null
                ? BigDecimal.ZERO
                : fraction(value.lower(), value.lower() + baseMost - most);
        BigDecimal upper = most == null ? BigDecimal.ONE : fraction(most, most + restLeast);
        return words(lower, upper);
    }

    String change(Range then, Range now) {
        Long thenMost = then.upper();
        Long nowMost = now.upper();
        BigDecimal lower = thenMost == null ? BigDecimal.ONE.negate() : fraction(now.lower() - thenMost, thenMost);
        return words(lower, nowMost == null ? null : fraction(nowMost - then.lower(), then.lower()));
    }

    private String words(BigDecimal lower, @Nullable BigDecimal upper) {
        String least = rounded(lower);
        String most = upper == null ? "" : rounded(upper);
        return least.equals(most) ? least : upper == null ? least + " or more" : least + " to " + most;
    }

    private String rounded(BigDecimal number) {
        return number.movePointRight(percent ? 2 : 0)
                        .setScale(places, RoundingMode.HALF_UP)
                        .toPlainString()
                + (percent ? "%" : "");
    }

    private static BigDecimal fraction(long part, long whole) {
        return new BigDecimal(part).divide(new BigDecimal(whole), 20, RoundingMode.HALF_UP);
    }
}
