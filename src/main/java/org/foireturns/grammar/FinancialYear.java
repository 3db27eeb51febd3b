package org.foireturns.grammar;

import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/**
 * A financial year in two numbers: 2024/25, 24-25, 2024-5, 2024 to 2025, or behind a name in one: FY2425.
 *
 * @param start the year in which it starts
 * @param end the token behind its last
 * @param cost how much it assumes
 */
record FinancialYear(int start, int end, double cost) {
    static final double NAMED = 0.8;
    private static final double SLASH = 1;
    /** "17-18" may be ages as well. */
    private static final double DASH = 1.5;
    /** Two digits that are a year of this century and no age of a child. */
    private static final int FIRST_SHORT = 10;

    private static final int LAST_SHORT = 40;

    /**
     * The year that begins at a token, or null.
     *
     * @param named whether a word before it says that it is one
     */
    static @Nullable FinancialYear at(Text text, int at, boolean named) {
        int together = named ? text.number(at, 4, 4) : -1;
        // "FY2021" may be a year alone as well.
        if (together > 0
                && PartialDate.year(together) == 0
                && PartialDate.year(together % 100) == PartialDate.year(together / 100) + 1
                && together / 100 >= FIRST_SHORT
                && together / 100 < LAST_SHORT
                && !text.numberGoesOn(at + 1)
                && !text.isSign(at + 1, "/")
                && !text.isSign(at + 1, "-")) {
            return new FinancialYear(PartialDate.year(together / 100), at + 1, NAMED);
        }
        int from = text.isSign(at, "'") ? at + 1 : at;
        int first = Math.max(text.number(from, 4, 4), text.number(from, 2, 2));
        boolean four = text.number(from, 4, 4) > 0;
        int sign = from + 1;
        boolean slash = text.isSign(sign, "/");
        boolean joined = slash || text.isSign(sign, "-") || text.isSign(sign, "\\");
        boolean and = (four || named) && text.isSign(sign, "&");
        int behind = joined || and ? sign + 1 : four ? text.past(TextTerm.TO, sign) : sign;
        boolean parted = named && text.isNumber(sign) && !text.touches(sign);
        if (first < 0 || (behind == sign && !parted)) {
            return null;
        }
        behind = text.isSign(behind, "'") ? behind + 1 : text.past(PeriodTerm.FINANCIAL_YEAR, behind);
        int second = Math.max(text.number(behind, 4, 4), text.number(behind, 2, 2));
        int start = PartialDate.year(first);
        boolean dash = text.isSign(sign, "-") && text.touches(sign) && text.touches(behind);
        boolean lastDigit = (slash || dash) && four && text.number(behind, 1, 1) == (start + 1) % 10;
        boolean follows = start > 0 && (lastDigit || (second >= 0 && PartialDate.year(second) == start + 1));
        boolean plausible = four || named || (first >= FIRST_SHORT && first < LAST_SHORT);
        if (!follows || !plausible || text.numberGoesOn(behind + 1)) {
            return null;
        }
        return new FinancialYear(start, behind + 1, four || named ? NAMED : slash ? SLASH : DASH);
    }

    /** The same with a name behind it: "24/25 FY", "2024/25 (financial year)". */
    FinancialYear pastNameBehind(Text text) {
        boolean bracket = text.isSign(end, "(");
        int name = bracket ? end + 1 : end;
        int behind = text.past(PeriodTerm.FINANCIAL_YEAR, name);
        boolean closed = !bracket || text.isSign(behind, ")");
        boolean another = text.isNumber(behind) || text.isSign(behind, "'") || text.isSign(behind, ":");
        if (behind == name || !closed || another) {
            return this;
        }
        return new FinancialYear(start, bracket ? behind + 1 : behind, NAMED);
    }

    /** Past "financial year", "FY" or "year", and a sign behind it. */
    static int pastName(Text text, int at) {
        int end = Math.max(text.past(PeriodTerm.FINANCIAL_YEAR, at), text.past(PeriodTerm.YEAR, at));
        boolean sign = end > at
                && (text.isSign(end, ":") || text.isSign(end, ".") || text.isSign(end, "-") || text.isSign(end, "'"));
        return sign ? end + 1 : end;
    }
}
