package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Count;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.sight.Seen;
import org.jspecify.annotations.Nullable;

/**
 * What one reader makes of a return, to be held against what another makes of it: which cells count and what they mean,
 * and which are asked about.
 */
final class Agreement {
    private static final Pattern WITNESS = Pattern.compile("[;= ]");
    private static final List<Axis> SPLIT = List.of(Axis.VICTIM_GENDER, Axis.VICTIM_AGE, Axis.PLATFORM);

    private final Map<Where, Meaning> counted = new HashMap<>();
    private final Map<Where, Count> numbers = new HashMap<>();
    private final Set<Where> rejected = new HashSet<>();
    /** Texts that name what they count: each is its own witness. */
    private final Set<Where> tellingThemselves = new HashSet<>();

    private Agreement() {}

    /** What a count means, whatever else is known of it. */
    private record Meaning(String force, Period period, VictimGender gender, VictimAge age, String platform) {
        static Meaning of(Observation count) {
            return new Meaning(
                    count.force(), count.period(), count.victimGender(), count.victimAge(), count.platform());
        }

        /** Whether this says all that another meaning says, and more of what the other leaves open. */
        boolean refines(Meaning other) {
            return force.equals(other.force)
                    && period.equals(other.period)
                    && (other.gender == VictimGender.ALL || gender == other.gender)
                    && (other.age.equals(VictimAge.ALL) || age.equals(other.age))
                    && (other.platform.equals("all") || platform.equals(other.platform));
        }

        /**
         * The axes that this names and another meaning takes for something else; none when the period or the force
         * differ.
         */
        Set<Axis> unlike(Meaning other) {
            Set<Axis> axes = EnumSet.noneOf(Axis.class);
            if (force.equals(other.force) && period.equals(other.period)) {
                for (Axis axis : SPLIT) {
                    if (!Contradiction.whole(on(axis)) && !on(axis).equals(other.on(axis))) {
                        axes.add(axis);
                    }
                }
            }
            return axes;
        }

        Object on(Axis axis) {
            return switch (axis) {
                case PERIOD -> period;
                case VICTIM_GENDER -> gender;
                case VICTIM_AGE -> age;
                default -> platform;
            };
        }

        /** What it says besides an axis. */
        List<String> besides(Axis axis) {
            List<String> rest = new ArrayList<>(List.of(force, period.toString()));
            SPLIT.stream()
                    .filter(other -> other != axis)
                    .forEach(other -> rest.add(on(other).toString()));
            return rest;
        }

        String words() {
            return Stream.of(period.words(), gender.id(), age.id(), platform)
                    .filter(word -> !word.equals("all"))
                    .collect(Collectors.joining(" "));
        }
    }

    private record Where(String sheet, CellRange cells) {}

    static Agreement of(List<BlockOutcome> blocks) {
        Agreement reading = new Agreement();
        blocks.forEach(block -> block.outcomes().forEach(outcome -> reading.add(block.sheet(), outcome)));
        return reading;
    }

    private void add(String sheet, Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            add(accepted.observation());
        } else if (outcome instanceof Outcome.Total total) {
            add(total.observation());
        } else if (outcome instanceof Outcome.Rejected cell) {
            rejected.add(new Where(sheet, CellRange.parse(cell.place().cell())));
        }
    }

    private void add(Observation count) {
        Where at = new Where(count.provenance().sheet(), count.provenance().cells());
        counted.put(at, Meaning.of(count));
        numbers.put(at, count.count());
        String itself = at.cells.first().toString();
        if (WITNESS.splitAsStream(count.witnesses()).anyMatch(itself::equals)) {
            tellingThemselves.add(at);
        }
    }

    /** Whether every value is given a meaning. */
    boolean settled() {
        return rejected.isEmpty() && !counted.isEmpty();
    }

    /**
     * Whether this reading answers what another asks about, says nothing else and no wider range of any other cell, and
     * gives no two of the cells in question one meaning.
     */
    boolean completes(Agreement other) {
        Set<Meaning> given = new HashSet<>();
        return settled()
                && counted.keySet().containsAll(other.counted.keySet())
                && counted.entrySet().stream()
                        .allMatch(count -> (count.getValue().equals(other.counted.get(count.getKey()))
                                        && Objects.equals(
                                                numbers.get(count.getKey()), other.numbers.get(count.getKey())))
                                || (other.rejected.contains(count.getKey()) && given.add(count.getValue())));
    }

    /**
     * The cells of a sheet that this reading counts and another, which leaves no question, takes for something else.
     * Where the other only claims to know more of a cell, the witnesses of this reading stand, unless it has questions
     * of its own or takes cells for one thing that the other tells apart. Where this one knows more, or something else,
     * it stands if a total is the sum of such cells. A text that tells its number itself is no number for the other.
     */
    Map<Address, String> contested(String sheet, Agreement other) {
        Map<Address, String> contested = new HashMap<>();
        if (other.settled()) {
            Confirmed sums = new Confirmed();
            counted.forEach((cell, meaning) -> {
                Meaning otherwise = other.counted.get(cell);
                boolean agrees = otherwise == null
                        ? tellingThemselves.contains(cell)
                        : meaning.equals(otherwise)
                                || (settled() && otherwise.refines(meaning) && !blurs(meaning, other))
                                || sums.confirm(cell, meaning.unlike(otherwise));
                if (cell.sheet.equals(sheet) && !agrees) {
                    contested.put(cell.cells.first(), meaning.words() + ", or " + words(otherwise));
                }
            });
        }
        return contested;
    }

    /**
     * The cells of a sheet that this reading counts and that say something else when one looks out from them, unless a
     * total is the sum of such cells.
     */
    Map<Address, String> contested(String sheet, Map<Address, Seen> seen) {
        Map<Address, String> contested = new HashMap<>();
        Confirmed sums = new Confirmed();
        counted.forEach((cell, meaning) -> {
            Address at = cell.cells.first();
            Seen from = cell.sheet.equals(sheet) && at.equals(cell.cells.last()) ? seen.get(at) : null;
            Contradiction other = from == null ? null : Contradiction.between(meaning::on, from);
            if (other != null && !sums.confirm(cell, other.axes())) {
                contested.put(at, meaning.words() + ", or " + other.words());
            }
        });
        return contested;
    }

    /** Whether cells that this reading gives one meaning have several in another. */
    private boolean blurs(Meaning meaning, Agreement other) {
        return counted.entrySet().stream()
                        .filter(count -> count.getValue().equals(meaning))
                        .map(count -> other.counted.get(count.getKey()))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** The cells of which a total of this reading is the exact sum, by the axis that the total is over. */
    private final class Confirmed {
        private final Map<Axis, Set<Where>> parts = new EnumMap<>(Axis.class);

        Confirmed() {
            SPLIT.forEach(axis -> parts.put(axis, closing(axis)));
        }

        private Set<Where> closing(Axis axis) {
            Map<List<String>, List<Where>> split = new HashMap<>();
            Map<List<String>, Where> totals = new HashMap<>();
            counted.forEach((cell, meaning) -> {
                if (Contradiction.whole(meaning.on(axis))) {
                    totals.put(meaning.besides(axis), cell);
                } else {
                    split.computeIfAbsent(meaning.besides(axis), none -> new ArrayList<>())
                            .add(cell);
                }
            });
            Set<Where> confirmed = new HashSet<>();
            split.forEach((rest, cells) -> {
                Long total = totals.containsKey(rest) ? exact(totals.get(rest)) : null;
                List<Long> numbersOfParts =
                        cells.stream().map(Agreement.this::exact).toList();
                if (total != null
                        && cells.size() > 1
                        && numbersOfParts.stream().allMatch(Objects::nonNull)
                        && numbersOfParts.stream().mapToLong(Long::longValue).sum() == total) {
                    confirmed.addAll(cells);
                }
            });
            return confirmed;
        }

        boolean confirm(Where cell, Set<Axis> axes) {
            return !axes.isEmpty()
                    && axes.stream()
                            .allMatch(axis -> parts.getOrDefault(axis, Set.of()).contains(cell));
        }
    }

    private @Nullable Long exact(@Nullable Where cell) {
        Count count = cell == null ? null : numbers.get(cell);
        return count == null ? null : count.value();
    }

    private static String words(@Nullable Meaning meaning) {
        return meaning == null ? "no answer at all" : meaning.words();
    }
}
