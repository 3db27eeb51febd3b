package org.foireturns.report.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.foireturns.figures.Panel;
import org.foireturns.model.Range;
import org.foireturns.report.English;
import org.foireturns.report.Share;
import org.foireturns.report.xlsx.Content;
import org.jspecify.annotations.Nullable;

/** How a value is put into a cell: as a number where it is one, else in words and signs; never as a blank. */
final class Shown {
    private static final int PLACES = 6;
    private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.0005");

    private Shown() {}

    static Content text(String words) {
        return Content.text(words.isEmpty() ? Shorthand.Z.sign() : words);
    }

    static Content number(Range number) {
        return number.exact() ? Content.number(number.lower()) : Content.text(withheld(number));
    }

    static Content numberIfAny(@Nullable Range number, Shorthand otherwise) {
        return number == null ? Content.text(otherwise.sign()) : number(number);
    }

    private static String withheld(Range number) {
        boolean nothingSaid = number.lower() == 0 && number.upper() == null;
        return nothingSaid ? Shorthand.C.sign() : English.range(number) + " " + Shorthand.C.sign();
    }

    /** A share of a base; not applicable where there is no base. */
    static Content share(Range part, @Nullable Range base) {
        if (base == null || (base.exact() && base.lower() == 0)) {
            return Content.text(Shorthand.Z.sign());
        }
        if (!part.exact() || !base.exact()) {
            String range = Share.percent(part, base);
            return Content.text(range.isEmpty() ? Shorthand.C.sign() : range + " " + Shorthand.C.sign());
        }
        BigDecimal share =
                BigDecimal.valueOf(part.lower()).divide(BigDecimal.valueOf(base.lower()), PLACES, RoundingMode.HALF_UP);
        boolean low = part.lower() > 0 && share.compareTo(LEAST_SHOWN) < 0;
        return low ? Content.text(Shorthand.LOW.sign()) : new Content.Figure(share);
    }

    /** A change as a part of the first number; not applicable where that may be 0. */
    static Content change(Range then, Range now) {
        if (then.lower() == 0) {
            return Content.text(Shorthand.Z.sign());
        }
        if (!then.exact() || !now.exact()) {
            return Content.text(Panel.change(then, now) + " " + Shorthand.C.sign());
        }
        BigDecimal before = BigDecimal.valueOf(then.lower());
        BigDecimal more = BigDecimal.valueOf(now.lower()).subtract(before);
        return new Content.Figure(more.divide(before, PLACES, RoundingMode.HALF_UP));
    }
}
