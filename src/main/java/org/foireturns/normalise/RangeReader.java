package org.foireturns.normalise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.Count;

/** Reads ranges of counts: "fewer than 5", "<=4", "4 or fewer", "between 1 and 4", "1-4". */
final class RangeReader {
    private final Pattern below;
    private final Pattern upTo;
    private final Pattern span;
    private final Pattern mayBeAge;

    /** @param list the words of the vocabulary by their key */
    RangeReader(Function<String, List<String>> list) {
        String fewer = anyOf(list.apply("fewer_than"), word -> true);
        String most = anyOf(list.apply("up_to"), word -> true);
        String orFewer = anyOf(list.apply("or_fewer"), word -> true);
        String between = anyOf(list.apply("between"), word -> true);
        String and = anyOf(list.apply("between_and"), word -> true);
        List<String> ofAges = list.apply("of_ages");
        this.below = Pattern.compile(fewer + " ?" + CountReader.NUMBER);
        this.upTo = Pattern.compile(most + " ?" + CountReader.NUMBER + "|" + CountReader.NUMBER + " " + orFewer);
        this.span =
                Pattern.compile("(?:" + between + " )?" + CountReader.NUMBER + " ?" + and + " ?" + CountReader.NUMBER);
        this.mayBeAge =
                Pattern.compile(anyOf(list.apply("fewer_than"), ofAges::contains) + " ?" + CountReader.NUMBER + "|"
                        + anyOf(list.apply("up_to"), ofAges::contains) + " ?" + CountReader.NUMBER + "|"
                        + CountReader.NUMBER + " " + anyOf(list.apply("or_fewer"), ofAges::contains) + "|"
                        + span.pattern());
    }

    /** A regular expression for any of some words, the longest first. */
    static String anyOf(List<String> words, Predicate<String> taken) {
        return words.stream()
                .filter(taken)
                .map(Plain::of)
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The range that a text with plain digits is, where it is one. */
    Optional<Count> of(String digits) {
        Matcher fewer = below.matcher(digits);
        if (fewer.matches() && CountReader.value(fewer.group(1)) > 0) {
            return Optional.of(Count.between(0, CountReader.value(fewer.group(1)) - 1));
        }
        Matcher most = upTo.matcher(digits);
        if (most.matches()) {
            return Optional.of(
                    Count.between(0, CountReader.value(most.group(1) != null ? most.group(1) : most.group(2))));
        }
        Matcher ends = span.matcher(digits);
        return ends.matches() && CountReader.value(ends.group(1)) <= CountReader.value(ends.group(2))
                ? Optional.of(Count.between(CountReader.value(ends.group(1)), CountReader.value(ends.group(2))))
                : Optional.empty();
    }

    /** Whether a range of counts may as well be one of ages: "under 12", "11 and under", "12-15". */
    boolean mayBeAge(String plain) {
        return mayBeAge.matcher(plain).matches();
    }
}
