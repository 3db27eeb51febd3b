package org.foireturns.lists;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/** What single cells hold before any meaning is looked for. */
final class Cells {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** The numbers that Excel stores for 2000 to 2049, in which a date may have lost its format. */
    private static final int FIRST_SERIAL = 36_526;

    private static final int ENOUGH_DIGITS = 4;
    private static final int LAST_SERIAL = 54_788;
    private static final Pattern WHOLE = Pattern.compile("\\s*([0-9]{1,6}|[1-9][0-9]{0,2},[0-9]{3})(?:\\.0+)?\\s*");

    /** What stands before a dash, a colon, a comma or a bracket. */
    private static final Pattern LEAD = Pattern.compile("\\s*(\\p{L}[^:;,(]*?)(?:\\s[-\\u2013\\u2014]\\s|\\s*[:;,(])");

    /** What stands behind the last dash, or in brackets at the end. */
    private static final Pattern END =
            Pattern.compile("(?:\\s[-\\u2013\\u2014]\\s|[(])\\s*(\\p{L}[^-\\u2013\\u2014()]*?)[.)\\s]*$");

    private Cells() {}

    /** A whole number, typed as a number or as text, as "1,204" is; null for anything else. */
    static @Nullable Integer whole(Cell cell) {
        return cell.isNumber() || cell.isText() ? whole(cell.text()) : null;
    }

    static @Nullable Integer whole(String text) {
        if (!mayBeginNumber(text)) {
            return null;
        }
        var matcher = WHOLE.matcher(text);
        return matcher.matches() ? Integer.valueOf(matcher.group(1).replace(",", "")) : null;
    }

    /** Whether a text begins as a number does, perhaps behind a space. */
    static boolean mayBeginNumber(String text) {
        return !text.isEmpty() && (digit(text.charAt(0)) || Character.isWhitespace(text.charAt(0)));
    }

    /** The day that a bare number may be. */
    static @Nullable LocalDate serial(Cell cell) {
        BigDecimal number = cell.number();
        if (!cell.isNumber() || number == null) {
            return null;
        }
        BigDecimal day = number.setScale(0, RoundingMode.FLOOR);
        if (day.compareTo(BigDecimal.valueOf(FIRST_SERIAL)) < 0 || day.compareTo(BigDecimal.valueOf(LAST_SERIAL)) > 0) {
            return digitsOfADay(number);
        }
        return EPOCH.plusDays(day.longValueExact());
    }

    /** 20240402 is 2 April 2024. */
    private static @Nullable LocalDate digitsOfADay(BigDecimal number) {
        if (number.scale() > 0
                || number.compareTo(BigDecimal.valueOf(20000101)) < 0
                || number.compareTo(BigDecimal.valueOf(20491231)) > 0) {
            return null;
        }
        int digits = number.intValueExact();
        try {
            return LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Letters as A and digits as 9, each run as one: "SWP0001" and "KP12" are both A9. */
    static String shape(String text) {
        String typed = text.strip();
        StringBuilder shape = new StringBuilder(typed.length());
        int last = 0;
        int point;
        for (int at = 0; at < typed.length(); at += Character.charCount(point)) {
            point = typed.codePointAt(at);
            int sign = sign(point);
            if (sign != last || (sign != 'A' && sign != '9')) {
                shape.appendCodePoint(sign);
            }
            last = sign;
        }
        return shape.toString();
    }

    /** Whether a text has a shape, told without writing its own. */
    static boolean isShaped(String text, String shape) {
        int from = 0;
        int to = text.length();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int last = 0;
        int shaped = 0;
        int point;
        for (int at = from; at < to; at += Character.charCount(point)) {
            point = text.codePointAt(at);
            int sign = sign(point);
            if (sign != last || (sign != 'A' && sign != '9')) {
                if (shaped == shape.length() || shape.codePointAt(shaped) != sign) {
                    return false;
                }
                shaped += Character.charCount(sign);
            }
            last = sign;
        }
        return shaped == shape.length();
    }

    private static int sign(int point) {
        return point >= '0' && point <= '9' ? '9' : Character.isLetter(point) ? 'A' : point;
    }

    static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += digit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a text has digits and no space, as references have: it need not be read, for it says nothing else. */
    static boolean likeAReference(String text) {
        if (digits(text) < ENOUGH_DIGITS) {
            return false;
        }
        String typed = text.strip();
        for (int i = 0; i < typed.length(); i++) {
            if (Character.isWhitespace(typed.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a text says that the offence was cancelled, and nothing else or why: "NO CRIME - additional verifiable
     * information", "Cancelled, transferred to another force", "Offence in Essex - NOT COUNTED".
     */
    static boolean cancelled(String typed, ListWords words) {
        if (cancelled(words.read(typed))) {
            return true;
        }
        Matcher lead = LEAD.matcher(typed);
        Matcher end = END.matcher(typed);
        return (lead.lookingAt() && cancelled(words.read(lead.group(1))))
                || (end.find() && cancelled(words.read(end.group(1))));
    }

    private static boolean cancelled(Reading reading) {
        boolean rest = reading.facts().stream()
                .allMatch(fact -> cancels(fact)
                        || (fact instanceof Fact.Beside beside && beside.axis().equals("offence"))
                        || fact instanceof Fact.Counts
                        || fact instanceof Fact.Standing
                        || fact instanceof Fact.Numbering
                        || fact instanceof Fact.Number
                        || fact instanceof Fact.Reference
                        || fact instanceof Fact.Day
                        || fact instanceof Fact.OfOffence);
        return reading.whole() && rest && reading.facts().stream().anyMatch(Cells::cancels);
    }

    private static boolean cancels(Fact fact) {
        return fact instanceof Fact.Beside beside && ofCancelled(beside);
    }

    /** Whether something is told of records that were cancelled. */
    static boolean ofCancelled(Fact.Beside beside) {
        return beside.axis().equals("cancelled");
    }

    /** Whether a text says that something is not known, or has no word: "child" says something, if little. */
    static boolean saysNothing(Reading reading, String typed) {
        return reading.says(Fact.Unknown.class)
                || reading.says(Fact.NotHeld.class)
                || typed.chars().noneMatch(Character::isLetter);
    }
}
