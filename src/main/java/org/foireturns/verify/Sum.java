package org.foireturns.verify;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/** Adds ranges by itself, so that a mistake in the adding of the pipeline does not repeat itself here. */
final class Sum {
    private Sum() {}

    static Range of(Stream<Range> numbers) {
        long lower = 0;
        @Nullable Long upper = 0L;
        for (Range number : numbers.toList()) {
            lower = Math.addExact(lower, number.lower());
            Long most = number.upper();
            upper = upper == null || most == null ? null : (Long) Math.addExact(upper, most);
        }
        return new Range(lower, upper);
    }

    static Range of(Range one, Range other) {
        return of(List.of(one, other).stream());
    }
}
