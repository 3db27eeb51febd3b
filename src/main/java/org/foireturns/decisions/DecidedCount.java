package org.foireturns.decisions;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Count;

/** What a cell holds, as somebody decided. */
public final class DecidedCount {
    private static final String NUMBER = "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})";
    private static final Pattern EXACT = Pattern.compile(NUMBER);
    private static final Pattern BETWEEN = Pattern.compile(NUMBER + " (?:to|-) " + NUMBER);
    private static final Pattern FROM = Pattern.compile(NUMBER + " or more");

    /** What may be written, to be told. */
    public static final String WORDS = "a number, two numbers as in 0 to 4, none, withheld or not held";

    private DecidedCount() {}

    /** The count that a text says; none when it says something else. */
    public static Optional<Count> of(String text) {
        String plain = SeenTexts.plain(text).toLowerCase(Locale.ROOT);
        Matcher between = BETWEEN.matcher(plain);
        Matcher from = FROM.matcher(plain);
        if (EXACT.matcher(plain).matches()) {
            return Optional.of(Count.of(number(plain)));
        }
        if (between.matches()) {
            long lower = number(between.group(1));
            long upper = number(between.group(2));
            return lower < upper ? Optional.of(Count.between(lower, upper)) : Optional.empty();
        }
        if (from.matches()) {
            return Optional.of(Count.between(number(from.group(1)), null));
        }
        return switch (plain) {
            case "none" -> Optional.of(Count.of(0));
            case "withheld" -> Optional.of(Count.between(0, null));
            case "not held" -> Optional.of(Count.notHeld());
            default -> Optional.empty();
        };
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace(",", ""));
    }
}
