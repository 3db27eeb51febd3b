package org.foireturns.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.foireturns.model.Range;

/**
 * Which of several numbers is the largest, as far as their ranges tell.
 *
 * @param first the one that is at least more than any other; of several that are, the first
 * @param sure whether it is the largest whatever is withheld
 */
public record Leader<T>(T first, boolean sure) {

    /** Empty when there is none to lead. */
    public static <T> Optional<Leader<T>> of(List<T> all, Function<T, Range> number) {
        return all.stream()
                .reduce((one, other) ->
                        number.apply(other).lower() > number.apply(one).lower() ? other : one)
                .map(first -> {
                    long least = number.apply(first).lower();
                    boolean sure = all.stream()
                            .filter(other -> other != first)
                            .allMatch(other -> below(number.apply(other), least));
                    return new Leader<>(first, sure);
                });
    }

    private static boolean below(Range number, long least) {
        Long most = number.upper();
        return most != null && most < least;
    }
}
