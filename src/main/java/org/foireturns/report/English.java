package org.foireturns.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;
import org.foireturns.model.Range;

/** Numbers, days and lists as an officer writes them. */
public final class English {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    /** Digits between two commas. */
    private static final int THOUSAND = 3;

    private English() {}

    public static String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - THOUSAND; at > first; at -= THOUSAND) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** {@code 7,263}, {@code 7,263 to 7,270} or {@code 7,263 or more}. */
    public static String range(Range range) {
        Long upper = range.upper();
        return upper == null
                ? number(range.lower()) + " or more"
                : range.exact() ? number(upper) : number(range.lower()) + " to " + number(upper);
    }

    /** {@code 1 question}, {@code 2 questions}. */
    public static String counted(long number, String one) {
        return counted(number, one, one + "s");
    }

    /** {@code 1 reply}, {@code 2 replies}. */
    public static String counted(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As {@link Period#words()}; several whole financial years are {@code 2017/18 to 2022/23}. */
    public static String period(Period period) {
        Period first = Period.financialYearOf(period.start());
        Period last = Period.financialYearOf(period.end());
        boolean wholeYears = first.start().equals(period.start()) && last.end().equals(period.end());
        return wholeYears && period.kind() == PeriodKind.OTHER ? first.words() + " to " + last.words() : period.words();
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The same with a capital letter at its start. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** A code as words: {@code number-as-text} is {@code Number as text}. */
    public static String title(String code) {
        String words = code.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
