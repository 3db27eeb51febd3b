package org.foireturns.report.workbook;

import java.math.BigDecimal;
import org.foireturns.figures.Change;
import org.foireturns.figures.Share;
import org.foireturns.model.Range;
import org.foireturns.report.English;
import org.foireturns.report.xlsx.Content;
import org.jspecify.annotations.Nullable;

/** How a value is put into a cell: as a number where it is one, else in words and signs; never as a blank. */
final class ShownNumber {
    private static final int PLACES = 6;
    private static final BigDecimal LEAST_SHOWN = new BigDecimal("0.0005");

    private ShownNumber() {}

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
    static Content share(Share share) {
        if (share.none()) {
            return Content.text(Shorthand.Z.sign());
        }
        return share.exact(PLACES)
                .map(exact -> share.part().lower() > 0 && exact.compareTo(LEAST_SHOWN) < 0
                        ? Content.text(Shorthand.LOW.sign())
                        : new Content.Figure(exact))
                .orElseGet(() -> hidden(share.percent()));
    }

    private static Content hidden(String range) {
        return Content.text(range.isEmpty() ? Shorthand.C.sign() : range + " " + Shorthand.C.sign());
    }

    /** A change as a part of the first number; not applicable where that may be 0. */
    static Content change(Change change) {
        return change.none()
                ? Content.text(Shorthand.Z.sign())
                : change.exact(PLACES).<Content>map(Content.Figure::new).orElseGet(() -> hidden(change.percent()));
    }
}
