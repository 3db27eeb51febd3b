package org.foireturns.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.TextTerm;
import org.jspecify.annotations.Nullable;

/**
 * Finds days and months in every way they are written: 1 April 2024, 01/04/2024, April 1st 2024, 2024-04-01, Apr-24,
 * April. It proposes no phrase of its own: the rules of periods and spans are built on it.
 */
final class DateRule {
    /** Every day or month that begins at a token, in any order. */
    List<PartialDate> at(Text text, int first) {
        List<PartialDate> found = new ArrayList<>();
        int at = text.past(TextTerm.ARTICLE, pastTimeBefore(text, text.past(TextTerm.ARTICLE, first)));
        numeric(text, at, found);
        dayFirst(text, at, found);
        Lexicon.Match month = month(text, at);
        if (month != null) {
            monthFirst(text, Integer.parseInt(month.value()), pastDot(text, month.end()), found);
        }
        yearFirst(text, at, found);
        return found;
    }

    /** 01/04/2024, 1.4.24, 2024-04-01, 20240401, 2024-04; with a time behind it or none. */
    private static void numeric(Text text, int at, List<PartialDate> found) {
        int digits = text.number(at, 8, 8);
        if (digits > 0 && PartialDate.year(digits / 10_000) > 0) {
            add(found, at + 1, digits / 10_000, digits / 100 % 100, digits % 100);
        }
        String sign = sign(text, at + 1);
        if (sign == null || !text.isNumber(at) || !text.isNumber(at + 2)) {
            return;
        }
        boolean three = text.isSign(at + 3, sign)
                && text.isNumber(at + 4)
                && !(text.isSign(at + 5, sign) && text.numberGoesOn(at + 5));
        int iso = text.number(at, 4, 4);
        if (iso > 0) {
            int month = text.number(at + 2, 1, 2);
            if (three) {
                add(found, pastTime(text, at + 5), iso, month, text.number(at + 4, 1, 2));
            } else if (month >= 1
                    && text.touches(at + 1)
                    && text.touches(at + 2)
                    && !text.numberGoesOn(at + 3)
                    && text.token(at + 2).text().length() == 2) {
                add(found, at + 3, iso, month, 0);
            }
            return;
        }
        int first = text.number(at, 1, 2);
        int second = text.number(at + 2, 1, 2);
        if (three && first > 0 && second > 0) {
            int year = Math.max(text.number(at + 4, 4, 4), text.number(at + 4, 2, 2));
            boolean monthFirst = second > 12 && first <= 12;
            boolean alike =
                    text.touches(at + 1) == text.touches(at + 3) && text.touches(at + 2) == text.touches(at + 4);
            if (!alike && text.number(at + 4, 4, 4) < 0) {
                // "2 - 12-15" is the second answer, about ages 12 to 15, and no day of December 2015.
                return;
            }
            add(found, pastTime(text, at + 5), year, monthFirst ? first : second, monthFirst ? second : first);
        }
        boolean two = first > 0 && text.token(at).text().length() == 2 && !text.numberGoesOn(at + 3);
        if (two && !sign.equals(".") && text.number(at + 2, 4, 4) > 0) {
            add(found, at + 3, text.number(at + 2, 4, 4), first, 0);
        }
    }

    /** 04/24: a month and its year, which alone would rather be something else. */
    List<PartialDate> shortMonth(Text text, int first) {
        List<PartialDate> found = new ArrayList<>();
        int at = text.past(TextTerm.ARTICLE, first);
        int month = text.number(at, 2, 2);
        if (text.isSign(at + 1, "/") && text.number(at + 2, 2, 2) > 0 && !text.numberGoesOn(at + 3)) {
            add(found, at + 3, text.number(at + 2, 2, 2), month, 0);
        }
        return found;
    }

    private static @Nullable String sign(Text text, int at) {
        for (String sign : List.of("/", "-", ".")) {
            if (text.isSign(at, sign)) {
                return sign;
            }
        }
        return null;
    }

    /** The name of a month, in one language or in two: "April", "Ebrill/April". */
    private static Lexicon.@Nullable Match month(Text text, int at) {
        Lexicon.Match month = text.match(PeriodTerm.MONTH, at);
        Lexicon.Match again =
                month != null && text.isSign(month.end(), "/") ? text.match(PeriodTerm.MONTH, month.end() + 1) : null;
        return again != null
                        && again.value().equals(Objects.requireNonNull(month).value())
                ? again
                : month;
    }

    /** 1 April 2024, 1st of April, 1-Apr-24, the first of April 2024. */
    private static void dayFirst(Text text, int at, List<PartialDate> found) {
        Lexicon.Match word = text.match(PeriodTerm.DAY_OF_MONTH, at);
        int day = word == null ? text.number(at, 1, 2) : Integer.parseInt(word.value());
        if (day < 1 || day > 31) {
            return;
        }
        int end = word == null ? text.past(PeriodTerm.ORDINAL, at + 1) : word.end();
        end = text.isSign(end, "-") || text.isSign(end, "/") ? end + 1 : text.past(TextTerm.ARTICLE, end);
        Lexicon.Match month = month(text, end);
        if (month == null) {
            return;
        }
        int number = Integer.parseInt(month.value());
        add(found, month.end(), 0, number, day);
        int year = yearAt(text, month.end());
        if (year >= 0) {
            add(found, pastTime(text, year + 1), text.token(year).number(), number, day);
        }
    }

    /** April, April 2024, Apr-24, April 1st 2024, April 1. */
    private static void monthFirst(Text text, int month, int end, List<PartialDate> found) {
        add(found, end, 0, month, 0);
        int year = yearAt(text, end);
        if (year >= 0) {
            add(found, year + 1, text.token(year).number(), month, 0);
        }
        int day = text.number(end, 1, 2);
        if (day < 1 || day > 31 || text.numberGoesOn(end + 1)) {
            return;
        }
        int behind = text.past(PeriodTerm.ORDINAL, end + 1);
        add(found, behind, 0, month, day);
        int comma = text.isSign(behind, ",") ? behind + 1 : behind;
        if (text.number(comma, 4, 4) > 0 && !text.numberGoesOn(comma + 1)) {
            add(found, comma + 1, text.token(comma).number(), month, day);
        }
    }

    /** 2024 April. */
    private static void yearFirst(Text text, int at, List<PartialDate> found) {
        int year = text.number(at, 4, 4);
        int end = text.isSign(at + 1, "-") ? at + 2 : at + 1;
        Lexicon.Match month = year < 0 ? null : text.match(PeriodTerm.MONTH, end);
        if (month != null) {
            add(found, month.end(), year, Integer.parseInt(month.value()), 0);
        }
    }

    /** The token of a year behind a month, past a sign between; -1 when none is there. */
    private static int yearAt(Text text, int at) {
        int end = at;
        while (end < text.size() && end < at + 2 && isYearSign(text, end)) {
            end++;
        }
        boolean goesOn = text.numberGoesOn(end + 1) && !text.isSign(end + 1, "-");
        int four = text.number(end, 4, 4);
        int two = text.number(end, 2, 2);
        boolean ordinal = text.match(PeriodTerm.ORDINAL, end + 1) != null && text.touches(end + 1);
        return goesOn || ordinal || (four < 0 && two < 0) ? -1 : end;
    }

    private static boolean isYearSign(Text text, int at) {
        return List.of("-", ",", ".", "'", "/").stream().anyMatch(sign -> text.isSign(at, sign));
    }

    private static int pastDot(Text text, int at) {
        return text.isSign(at, ".") ? at + 1 : at;
    }

    /** Past a time of day before the date: "00:00 on 1 April". */
    private static int pastTimeBefore(Text text, int at) {
        int end = pastTime(text, at);
        return end == at ? at : text.past(TextTerm.ARTICLE, end);
    }

    /** Past the time of day that some programs write behind a date. */
    private static int pastTime(Text text, int at) {
        int start = text.isWord(at) && text.token(at).text().equals("t") ? at + 1 : at;
        if (text.number(start, 1, 2) < 0 || !text.isSign(start + 1, ":") || text.number(start + 2, 2, 2) < 0) {
            return at;
        }
        boolean seconds = text.isSign(start + 3, ":") && text.number(start + 4, 2, 2) >= 0;
        return seconds ? start + 5 : start + 3;
    }

    private static void add(List<PartialDate> found, int end, int year, int month, int day) {
        int century = year == 0 ? 0 : PartialDate.year(year);
        boolean valid = (year == 0 || century > 0) && month >= 1 && month <= 12 && day >= 0 && day <= 31;
        if (valid) {
            found.add(new PartialDate(end, century, month, day));
        }
    }
}
