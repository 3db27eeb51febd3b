package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers known by range and tied to each other by sums: whether they can all be right at once, and what each can
 * still be. What comes out of it tells whether a return contradicts itself; it is narrower than what the force gave and
 * is never published.
 */
final class SumSystem {
    /** Steps of the search, after which the numbers are taken to be possible: nobody is called wrong on a guess. */
    private static final int STEPS = 2_000;

    /** Rounds of narrowing, after which the ranges are left as they are: wider than need be, and never too narrow. */
    private static final int ROUNDS = 100;

    private final List<Range> given = new ArrayList<>();
    private final List<Equation> equations = new ArrayList<>();

    /** Adds an unknown and gives its number, from 0. */
    int unknown(Range range) {
        given.add(range);
        return given.size() - 1;
    }

    /** Ties unknowns to each other: those on the left add up to what those on the right add up to. */
    void tie(List<Integer> left, List<Integer> right) {
        equations.add(new Equation(List.copyOf(left), List.copyOf(right)));
    }

    /** Whether some number for each unknown makes every sum right. */
    boolean possible() {
        return new Search().finds(List.copyOf(given));
    }

    /**
     * What an unknown can be, given all the others; exact but for what lies without bound.
     *
     * @return empty when the sums contradict each other
     */
    Optional<Range> bounds(int unknown) {
        List<Range> narrowed = narrowed(given);
        if (narrowed.size() < given.size() || !new Search().finds(narrowed)) {
            return Optional.empty();
        }
        Range range = narrowed.get(unknown);
        long lower = range.lower();
        while (!range.exact() && !at(narrowed, unknown, lower)) {
            lower++;
        }
        Long upper = range.upper();
        while (upper != null && upper > lower && !at(narrowed, unknown, upper)) {
            upper--;
        }
        return Optional.of(new Range(lower, upper));
    }

    /**
     * The least by which the two sides of one more sum miss each other, 0 when it fits the others.
     *
     * @throws IllegalStateException when the sums so far contradict each other
     */
    long distance(List<Integer> left, List<Integer> right) {
        if (within(left, right, 0)) {
            return 0;
        }
        if (!possible()) {
            throw new IllegalStateException("the sums contradict each other already");
        }
        long enough = 1;
        while (!within(left, right, enough)) {
            enough *= 2;
        }
        long least = 1;
        while (least < enough) {
            long middle = (least + enough) / 2;
            if (within(left, right, middle)) {
                enough = middle;
            } else {
                least = middle + 1;
            }
        }
        return enough;
    }

    private boolean within(List<Integer> left, List<Integer> right, long distance) {
        return reaches(left, right, distance) || reaches(right, left, distance);
    }

    /** Whether the fewer can be made the more by adding no more than the distance. */
    private boolean reaches(List<Integer> fewer, List<Integer> more, long distance) {
        SumSystem wider = new SumSystem();
        wider.given.addAll(given);
        wider.equations.addAll(connectedWith(fewer, more));
        List<Integer> raised = new ArrayList<>(fewer);
        raised.add(wider.unknown(new Range(0, distance)));
        wider.tie(raised, more);
        return wider.possible();
    }

    /** The sums in which one of the unknowns stands, or one that stands in such a sum, and so on. */
    private List<Equation> connectedWith(List<Integer> some, List<Integer> others) {
        Set<Integer> reached = new HashSet<>(some);
        reached.addAll(others);
        List<Equation> rest = new ArrayList<>(equations);
        List<Equation> connected = new ArrayList<>();
        List<Equation> more;
        do {
            more = rest.stream()
                    .filter(equation -> equation.holdsOneOf(reached))
                    .toList();
            rest.removeAll(more);
            connected.addAll(more);
            more.forEach(equation -> {
                reached.addAll(equation.left);
                reached.addAll(equation.right);
            });
        } while (!more.isEmpty());
        return connected;
    }

    private boolean at(List<Range> ranges, int unknown, long value) {
        return new Search().finds(with(ranges, unknown, Range.exactly(value)));
    }

    private static List<Range> with(List<Range> ranges, int unknown, Range range) {
        List<Range> changed = new ArrayList<>(ranges);
        changed.set(unknown, range);
        return changed;
    }

    /** Narrows the ranges by every sum until none narrows further; an empty list when one has nothing left. */
    private List<Range> narrowed(List<Range> ranges) {
        List<Range> now = new ArrayList<>(ranges);
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (Equation equation : equations) {
                for (boolean left : new boolean[] {true, false}) {
                    for (int unknown : left ? equation.left : equation.right) {
                        @Nullable Range range = equation.narrow(now, unknown, left);
                        if (range == null) {
                            return List.of();
                        }
                        changed |= !range.equals(now.set(unknown, range));
                    }
                }
            }
        }
        return now;
    }

    /** The sum of the unknowns on either side is the same. */
    private record Equation(List<Integer> left, List<Integer> right) {
        boolean holdsOneOf(Set<Integer> unknowns) {
            return Stream.concat(left.stream(), right.stream()).anyMatch(unknowns::contains);
        }

        /** What one unknown can be when all others are where they are; null for nothing. */
        @Nullable
        Range narrow(List<Range> ranges, int unknown, boolean onTheLeft) {
            List<Integer> own = onTheLeft ? left : right;
            Range others = own.stream()
                    .filter(other -> other != unknown)
                    .map(ranges::get)
                    .reduce(Range.ZERO, Range::plus);
            Range whole = (onTheLeft ? right : left).stream().map(ranges::get).reduce(Range.ZERO, Range::plus);
            Range range = ranges.get(unknown);
            Long most = others.upper();
            Long wholeMost = whole.upper();
            long lower = most == null ? range.lower() : Math.max(range.lower(), whole.lower() - most);
            Long upper = wholeMost == null ? range.upper() : (Long) least(range.upper(), wholeMost - others.lower());
            return upper != null && upper < lower ? null : new Range(lower, upper);
        }

        private static long least(@Nullable Long one, long other) {
            return one == null ? other : Math.min(one, other);
        }
    }

    /** Tries numbers, the unknown with the fewest first, until all sums are right or none is left. */
    private final class Search {
        private final NavigableSet<Integer> tied = new TreeSet<>();
        private int steps;

        Search() {
            equations.forEach(equation -> {
                tied.addAll(equation.left);
                tied.addAll(equation.right);
            });
        }

        boolean finds(List<Range> ranges) {
            List<Range> left = ranges;
            while (steps++ < STEPS) {
                List<Range> now = narrowed(left);
                if (now.size() < left.size()) {
                    return false;
                }
                int open = openest(now);
                if (open < 0) {
                    return true;
                }
                Range range = now.get(open);
                if (finds(with(now, open, Range.exactly(range.lower())))) {
                    return true;
                }
                left = with(now, open, new Range(range.lower() + 1, range.upper()));
            }
            return true;
        }

        /** The unknown that can still be the fewest numbers but more than one; negative when there is none. */
        private int openest(List<Range> now) {
            int found = -1;
            long fewest = Long.MAX_VALUE;
            for (int i : tied) {
                Range range = now.get(i);
                Long most = range.upper();
                long width = most == null ? Long.MAX_VALUE - 1 : most - range.lower();
                if (width > 0 && width < fewest) {
                    found = i;
                    fewest = width;
                }
            }
            return found;
        }
    }
}
