package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** The small numbers that are written in words: "four", and "pedwar" and "phedwar". */
final class NumberWords {
    private static final int GREATEST = 18;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Pattern any;

    /** @param words how each of the numbers from zero may be written */
    NumberWords(IntFunction<List<String>> words) {
        List<String> all = new ArrayList<>();
        for (int number = 0; number <= GREATEST; number++) {
            for (String word : words.apply(number)) {
                numbers.put(Plain.of(word), number);
                all.add(word);
            }
        }
        this.any = Pattern.compile("\\b" + AnyOf.these(all) + "\\b");
    }

    /** A text as {@link Plain} has it, with digits in the place of such words. */
    String asDigits(String text) {
        return any.matcher(Plain.of(text)).replaceAll(match -> String.valueOf(numbers.get(match.group())));
    }
}
