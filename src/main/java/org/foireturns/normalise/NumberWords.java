package org.foireturns.normalise;

import java.util.List;
import java.util.regex.Pattern;

/** The small numbers that are written in words. */
final class NumberWords {
    private final List<String> numbers;
    private final Pattern any;

    /** @param numbers in the order of counting from zero */
    NumberWords(List<String> numbers) {
        this.numbers = numbers.stream().map(Plain::of).toList();
        this.any = Pattern.compile("\\b" + AnyOf.these(numbers) + "\\b");
    }

    /** A text as {@link Plain} has it, with digits in the place of such words. */
    String asDigits(String text) {
        return any.matcher(Plain.of(text)).replaceAll(match -> Integer.toString(numbers.indexOf(match.group())));
    }
}
