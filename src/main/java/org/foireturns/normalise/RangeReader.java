package org.foireturns.normalise;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Count;

/** Reads ranges of counts: "fewer than 5", "<=4", "4 or fewer", "between 1 and 4", "1-4". */
final class RangeReader {
    private final Pattern below;
    private final Pattern upTo;
    private final Pattern span;
    private final Pattern mayBeAge;

    /** @param list the words of the vocabulary by their key */
    RangeReader(Function<String, List<String>> list) {
        String fewer = AnyOf.these(list.apply("fewer_than"));
        String most = AnyOf.these(list.apply("up_to"));
        String orFewer = AnyOf.these(list.apply("or_fewer"));
        String between = AnyOf.these(list.apply("between"));
        String and = AnyOf.these(list.apply("between_and"));
        UnaryOperator<String> ofAges = key -> AnyOf.these(
                list.apply(key).stream().filter(list.apply("of_ages")::contains).toList());
        this.below = Pattern.compile(fewer + " ?" + CountReader.NUMBER);
        this.upTo = Pattern.compile(most + " ?" + CountReader.NUMBER + "|" + CountReader.NUMBER + " " + orFewer);
        this.span =
                Pattern.compile("(?:" + between + " )?" + CountReader.NUMBER + " ?" + and + " ?" + CountReader.NUMBER);
        this.mayBeAge = Pattern.compile(ofAges.apply("fewer_than") + " ?" + CountReader.NUMBER + "|"
                + ofAges.apply("up_to") + " ?" + CountReader.NUMBER + "|"
                + CountReader.NUMBER + " " + ofAges.apply("or_fewer") + "|"
                + span.pattern());
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
