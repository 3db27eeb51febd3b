package org.foireturns.figures;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.foireturns.model.Range;
import org.foireturns.reconcile.TimeTiling;

/** Writes numbers and times as a reader of the press expects them. */
final class Numbers {
    private static final Pattern LONG = Pattern.compile("[0-9]{4,}");

    private Numbers() {}

    /** {@code 7,263}; a range keeps its words: {@code 1,200 to 1,230}. */
    static String words(Range number) {
        return grouped(number.words());
    }

    static String words(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** Parts the digits of every number of four and more with commas; for numbers only, not for years. */
    static String grouped(String numbers) {
        return LONG.matcher(numbers).replaceAll(match -> words(Long.parseLong(match.group())));
    }

    /** {@code 2024/25}, or {@code 2017/18 to 2022/23} for several financial years. */
    static String span(Period span) {
        List<Period> years = TimeTiling.years(span);
        Period first = years.get(0);
        Period last = years.get(years.size() - 1);
        boolean whole = years.size() > 1
                && first.kind() == PeriodKind.FINANCIAL_YEAR
                && last.kind() == PeriodKind.FINANCIAL_YEAR;
        return whole ? first.words() + " to " + last.words() : span.words();
    }
}
