package org.foireturns.normalise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;

/** Finds periods in text: {@code 2017/18}, {@code 1st April 2017 to 31st March 2018}, {@code April - June 2020}. */
final class PeriodReader {
    private static final Pattern ISO_DAY =
            Pattern.compile("(?<![0-9-])((?:19|20)[0-9]{2})-([0-9]{2})-([0-9]{2})(?:[ t]00:00(?::00)?)?(?![0-9-])");
    private static final int LONGEST_HEAD = 80;
    private static final Pattern ENDS_IN_MARCH = Pattern.compile(
            "(?:(?<![a-z])years? (?:ending|ended|end|to)(?: in| on)?(?: 31)?(?: of)? (?:march|mar|mawrth)|^fye)(?! ?[0-9])");
    private static final Pattern BARE_SHORT_YEAR = Pattern.compile("'?([0-9]{2}) ?([/-]) ?'?([0-9]{2})(?: ?fy)?");
    private static final Pattern LONE_YEAR = Pattern.compile(
            "(?:calendar year\\s*|year\\s*|cy\\s*|blwyddyn\\s*)?((?:19|20)[0-9]{2})(?: calendar year| cy)?");
    /** The twelve months of a financial year, written behind it. */
    private static final Pattern APRIL_TO_MARCH = Pattern.compile("(?:apr(?:il)?|ebrill)(?:to|i)?(?:mar|march|mawrth)");

    private static final Pattern SAYS_PERIOD =
            Pattern.compile("financialyear|fiscalyear|blwyddynariannol|between|from|period|year|blwyddyn|fy|the|rhwng");
    /** The first year that ends in two digits like those of an age band and is none: nobody of 17 to 18 is counted. */
    private static final int FIRST_DASHED = 17;

    private static final Pattern ORDINAL = Pattern.compile("(?<=[0-9])(?:st|nd|rd|th|af|ain)\\b");

    private PeriodReader() {}

    /**
     * The period that a label is.
     *
     * @param lone whether it is a year and nothing else, which may be meant as the financial year
     */
    record Found(Period period, boolean lone) {}

    /** What a date cell says as the head of a line: the first day of a month is the month. */
    static Optional<Found> date(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return date.getDayOfMonth() == 1
                ? Optional.of(new Found(Period.months(month, month), false))
                : Optional.empty();
    }

    /** What a label says by itself: it must be a period and hardly anything else. */
    static Optional<Found> label(String label) {
        if (!mayBePeriod(label)) {
            return Optional.empty();
        }
        String text = plain(label);
        Matcher lone = LONE_YEAR.matcher(text);
        if (lone.matches()) {
            boolean said = text.contains("cy") || text.contains("calendar");
            return Optional.of(new Found(Period.calendarYear(Integer.parseInt(lone.group(1))), !said));
        }
        Matcher bare = BARE_SHORT_YEAR.matcher(text);
        if (bare.matches()) {
            boolean mayBeAges = bare.group(2).equals("-") && Integer.parseInt(bare.group(1)) < FIRST_DASHED;
            return mayBeAges
                    ? Optional.empty()
                    : PeriodSpans.financialYear("20" + bare.group(1), bare.group(3))
                            .map(period -> new Found(period, false));
        }
        List<PeriodSpans.Span> spans = PeriodSpans.in(text);
        if (spans.isEmpty()
                || spans.stream().map(PeriodSpans.Span::period).distinct().count() > 1) {
            return Optional.empty();
        }
        StringBuilder rest = new StringBuilder(text);
        spans.forEach(span -> PeriodSpans.blank(rest, span));
        Period period = spans.get(0).period();
        String words =
                SAYS_PERIOD.matcher(rest.toString().replaceAll("[^a-z0-9]", "")).replaceAll("");
        boolean whole = words.isEmpty()
                || (period.kind() == PeriodKind.FINANCIAL_YEAR
                        && APRIL_TO_MARCH.matcher(words).matches());
        return whole ? Optional.of(new Found(period, false)) : Optional.empty();
    }

    /** Whether a text says that years end in March and names none: "Year ending March", "FYE". */
    static boolean endsInMarch(String text) {
        return text.length() <= LONGEST_HEAD
                && ENDS_IN_MARCH.matcher(plain(text)).find();
    }

    /** Every period that stands somewhere in a text, in order; a lone year is none. */
    static List<Period> in(String text) {
        return !mayBePeriod(text)
                ? List.of()
                : PeriodSpans.in(plain(text)).stream()
                        .map(PeriodSpans.Span::period)
                        .distinct()
                        .toList();
    }

    /** Every period has a digit in it. */
    private static boolean mayBePeriod(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** A text in lower case from which every period is taken out. */
    static String without(String text) {
        StringBuilder rest = new StringBuilder(plain(text));
        PeriodSpans.in(rest.toString()).forEach(span -> PeriodSpans.blank(rest, span));
        return rest.toString().replaceAll("\\|+", " ");
    }

    private static String plain(String text) {
        return ORDINAL.matcher(ISO_DAY.matcher(Plain.of(text)).replaceAll("$3/$2/$1"))
                .replaceAll("");
    }
}
