package org.foireturns.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.meaning.Asked;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.ShownText;
import org.foireturns.sight.Seen;
import org.foireturns.sight.Testimony;
import org.jspecify.annotations.Nullable;

/** What the explaining reader makes of a return, to be held against what is seen from each cell that it counts. */
final class Agreement {
    private static final int LONGEST_MONTH = 31;

    private final Map<Where, Meaning> counted = new HashMap<>();
    private final Map<Where, Count> numbers = new HashMap<>();
    private final Map<Where, String> texts = new HashMap<>();
    private final Map<Where, Observation> counts = new HashMap<>();

    private Agreement() {}

    /** What a count means, whatever else is known of it. */
    private record Meaning(String force, Period period, Cut cut) {
        static Meaning of(Observation count) {
            return new Meaning(count.force(), count.period(), count.cut());
        }

        Object on(Axis axis) {
            return switch (axis) {
                case PERIOD -> period;
                case VICTIM_GENDER -> cut.gender();
                case VICTIM_AGE -> cut.age();
                default -> cut.platform();
            };
        }

        /** The axes on which it is told apart from others. */
        Set<Axis> told() {
            Set<Axis> told = EnumSet.of(Axis.PERIOD);
            Axis.BREAKDOWNS.stream()
                    .filter(axis -> !Contradiction.whole(on(axis)))
                    .forEach(told::add);
            return told;
        }

        /** What it says besides an axis. */
        List<String> besides(Axis axis) {
            List<String> rest = new ArrayList<>(List.of(force, period.toString()));
            Axis.BREAKDOWNS.stream()
                    .filter(other -> other != axis)
                    .forEach(other -> rest.add(on(other).toString()));
            return rest;
        }

        String words() {
            return Stream.of(period.words(), cut.gender().id(), cut.age().id(), cut.platform())
                    .filter(word -> !word.equals("all"))
                    .collect(Collectors.joining(" "));
        }
    }

    private record Where(String sheet, CellRange cells) {}

    static Agreement of(List<BlockOutcome> blocks) {
        Agreement reading = new Agreement();
        blocks.forEach(block -> block.outcomes().forEach(reading::add));
        return reading;
    }

    private void add(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            add(accepted.observation());
        } else if (outcome instanceof Outcome.Total total) {
            add(total.observation());
        }
    }

    private void add(Observation count) {
        Where at = new Where(count.provenance().sheet(), count.provenance().cells());
        counted.put(at, Meaning.of(count));
        numbers.put(at, count.count());
        texts.put(at, count.provenance().text());
        counts.put(at, count);
    }

    /**
     * The cells of a sheet that this reading counts and that say something else when one looks out from them, unless a
     * total is the sum of such cells.
     */
    Map<Address, Dispute> contested(String sheet, Map<Address, Seen> seen) {
        Map<Address, Dispute> contested = new HashMap<>();
        Confirmed sums = new Confirmed();
        counted.forEach((cell, meaning) -> {
            Address at = cell.cells.first();
            Seen from = cell.sheet.equals(sheet) && at.equals(cell.cells.last()) ? seen.get(at) : null;
            Contradiction other = from == null ? null : Contradiction.between(meaning::on, from);
            if (from != null && other != null && !sums.confirm(cell, other.axes())) {
                String text = ShownText.of(Objects.requireNonNull(texts.get(cell)));
                contested.put(at, Dispute.of(text, meaning.words(), other, from));
            }
        });
        return contested;
    }

    /**
     * The cells of a sheet that this reading counts by the word of somebody who cannot govern them, or of nobody where
     * their label is left blank.
     */
    Map<Address, Asked> unwitnessed(String sheet, Testimony testimony) {
        Map<Address, Observation> ofSheet = new HashMap<>();
        counts.forEach((cell, count) -> {
            if (cell.sheet.equals(sheet) && cell.cells.first().equals(cell.cells.last())) {
                ofSheet.put(cell.cells.first(), count);
            }
        });
        LeftBlank blank = new LeftBlank(ofSheet, testimony);
        Map<Address, Asked> refused = new HashMap<>();
        ofSheet.forEach((at, count) -> {
            Map<Axis, String> without = testimony.refused(at, Meaning.of(count).told(), count.witnesses());
            String why = Unwitnessed.words(without, blank.of(at));
            if (!why.isEmpty()) {
                refused.put(at, new Asked(why, Map.of()));
            }
        });
        return refused;
    }

    /** The cells of which a total of this reading is the exact sum, by the axis that the total is over. */
    private final class Confirmed {
        private final Map<Axis, Set<Where>> parts = new EnumMap<>(Axis.class);

        Confirmed() {
            Axis.BREAKDOWNS.forEach(axis -> parts.put(axis, closing(axis)));
            parts.put(Axis.PERIOD, overMonths());
        }

        /** The totals over months that stand beside them: "2024 total" over October to December. */
        private Set<Where> overMonths() {
            Map<String, List<Where>> alike = new HashMap<>();
            counted.forEach((cell, meaning) -> alike.computeIfAbsent(
                            cell.sheet + meaning.force() + meaning.cut(), none -> new ArrayList<>())
                    .add(cell));
            Set<Where> confirmed = new HashSet<>();
            alike.values()
                    .forEach(cells -> cells.stream()
                            .filter(total -> isSumOfMonths(total, cells))
                            .forEach(confirmed::add));
            return confirmed;
        }

        private boolean isSumOfMonths(Where total, List<Where> cells) {
            Period whole = period(total);
            Long number = exact(total);
            long sum = 0;
            LocalDate next = whole.start();
            List<Where> months = cells.stream()
                    .filter(cell -> period(cell).days() <= LONGEST_MONTH && whole.contains(period(cell)))
                    .sorted(Comparator.comparing(cell -> period(cell).start()))
                    .toList();
            for (Where month : months) {
                Long part = exact(month);
                if (part == null || !period(month).start().equals(next)) {
                    return false;
                }
                sum += part;
                next = period(month).end().plusDays(1);
            }
            return number != null
                    && months.size() > 1
                    && sum == number
                    && next.equals(whole.end().plusDays(1));
        }

        private Period period(Where cell) {
            return Objects.requireNonNull(counted.get(cell)).period();
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
}
