package org.foireturns.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an age by its numbers and signs. Words beside a number leave open on which side of it the ages lie: of "under
 * 12" and "12 and over" it tells no more than that one end is 11, 12 or 13.
 */
final class AgeText {
    private static final Pattern ONE = Pattern.compile("[0-9]{1,3}");
    private static final Pattern BAND = Pattern.compile("([0-9]{1,3}) ?[-\u2010-\u2015] ?([0-9]{1,3})");
    private static final Pattern BELOW = Pattern.compile("< ?([0-9]{1,3})");
    private static final Pattern AT_MOST = Pattern.compile("(?:<=|\u2264) ?([0-9]{1,3})");
    private static final Pattern AT_LEAST = Pattern.compile("([0-9]{1,3}) ?\\+|(?:>=|\u2265) ?([0-9]{1,3})");
    private static final Pattern ABOVE = Pattern.compile("> ?([0-9]{1,3})");

    private AgeText() {}

    static SaidOfAxis of(String folded) {
        Matcher band = BAND.matcher(folded);
        Matcher below = BELOW.matcher(folded);
        Matcher most = AT_MOST.matcher(folded);
        Matcher least = AT_LEAST.matcher(folded);
        Matcher above = ABOVE.matcher(folded);
        if (ONE.matcher(folded).matches()) {
            return SaidOfAxis.of(Integer.toString(number(folded)));
        }
        if (band.matches()) {
            return SaidOfAxis.of(band(number(band.group(1)), number(band.group(2))));
        }
        if (below.matches()) {
            return SaidOfAxis.of(band(0, number(below.group(1)) - 1));
        }
        if (most.matches()) {
            return SaidOfAxis.of(band(0, number(most.group(1))));
        }
        if (least.matches()) {
            return SaidOfAxis.of(number(least.group(1) == null ? least.group(2) : least.group(1)) + "+");
        }
        return above.matches() ? SaidOfAxis.of(number(above.group(1)) + 1 + "+") : SaidOfAxis.oneOf(worded(folded));
    }

    /** What an age with words in it may be; nothing for other texts. */
    private static Set<String> worded(String folded) {
        List<Integer> numbers = new ArrayList<>();
        ONE.matcher(folded).results().forEach(result -> numbers.add(number(result.group())));
        Set<String> may = new TreeSet<>();
        if (numbers.size() == 1) {
            int age = numbers.get(0);
            may.addAll(Set.of(Integer.toString(age), band(0, age), age + "+", age + 1 + "+"));
            may.add(band(0, Math.max(0, age - 1)));
        } else if (numbers.size() == 2 && numbers.get(0) <= numbers.get(1)) {
            for (int from : new int[] {numbers.get(0), numbers.get(0) + 1}) {
                for (int to : new int[] {numbers.get(1), numbers.get(1) - 1}) {
                    if (from <= to) {
                        may.add(band(from, to));
                    }
                }
            }
        }
        return may;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String band(int from, int to) {
        return from == to ? Integer.toString(from) : from + "-" + to;
    }
}
