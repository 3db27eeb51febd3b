package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table without a head and the rows without a label, where those beside them have one. What they count
 * nobody can tell, and their numbers are asked about. Where each is the sum of the others in its line, it is their
 * total.
 */
final class Unlabelled {
    private static final String NO_HEAD = "no head stands over it, as one does over its neighbours";
    private static final String NO_LABEL = "no label stands beside it, as one does beside its neighbours";
    /** A sum of fewer numbers proves nothing. */
    private static final int FEWEST = 2;

    private final Sums.Numbers numbers;
    private final Function<Meant, Integer> line;
    private final Function<Meant, Integer> across;
    private final Predicate<Meant> labelled;

    /**
     * @param line of a value: its column, or its row
     * @param across the line that runs across it
     */
    private Unlabelled(
            Sums.Numbers numbers,
            Function<Meant, Integer> line,
            Function<Meant, Integer> across,
            Predicate<Meant> labelled) {
        this.numbers = numbers;
        this.line = line;
        this.across = across;
        this.labelled = labelled;
    }

    static List<Meant> doubted(Table table, List<Meant> values, Sums.Numbers numbers) {
        Function<Meant, Integer> row = value -> value.cell().address().row();
        Function<Meant, Integer> column = value -> value.cell().address().column();
        Predicate<Meant> headed = value -> !value.placed().heads().isEmpty();
        boolean cards = values.stream().map(column).distinct().count() == 1
                && values.stream().allMatch(value -> value.placed().stubs().isEmpty());
        Predicate<Meant> named = value -> !value.placed().stubs().isEmpty()
                || !value.placed().groups().isEmpty()
                || (cards && !value.placed().heads().isEmpty());
        Set<Address> columns = new Unlabelled(numbers, column, row, table.turned() ? named : headed).unclear(values);
        Set<Address> rows = new Unlabelled(numbers, row, column, table.turned() ? headed : named).unclear(values);
        columns.addAll(behindAnother(values));
        Map<Address, Integer> besideLabel = new HashMap<>();
        if (!columns.isEmpty()) {
            values.stream()
                    .filter(value -> numbers.of(value.cell()) != null)
                    .forEach(value -> ownLabel(value).ifPresent(label -> besideLabel.merge(label, 1, Integer::sum)));
        }
        return values.stream()
                .map(value -> {
                    boolean inColumn = columns.contains(value.cell().address());
                    boolean unclear = inColumn || rows.contains(value.cell().address());
                    if (!unclear || !value.counted()) {
                        return value;
                    }
                    Doubt doubt = Doubt.of(inColumn ? NO_HEAD : NO_LABEL);
                    boolean alone = ownLabel(value)
                            .filter(label -> besideLabel.getOrDefault(label, 0) == 1)
                            .isPresent();
                    return value.doubted(alone ? doubt.asRead() : doubt);
                })
                .toList();
    }

    /** The label in its row that is nearest to a value. Where it speaks of no other number, it may need no head. */
    private static Optional<Address> ownLabel(Meant value) {
        List<Entry> stubs = value.placed().stubs();
        return stubs.isEmpty()
                ? Optional.empty()
                : Optional.of(stubs.get(stubs.size() - 1).cell().address());
    }

    /**
     * Of two numbers beside the name of a platform in a table without heads, the one that does not stand nearest to it:
     * "Snapchat | 20 | 10". Numbers beside anything else may be of girls and boys, and none of them stands.
     */
    private static Set<Address> behindAnother(List<Meant> values) {
        Map<Address, Integer> nearest = new HashMap<>();
        List<Meant> headless =
                values.stream().filter(Unlabelled::labelledOnItsRowAlone).toList();
        Map<Address, Integer> numbers = new HashMap<>();
        headless.forEach(value -> {
            nearest.merge(label(value), distance(value), Math::min);
            numbers.merge(label(value), 1, Integer::sum);
        });
        return headless.stream()
                .filter(value ->
                        value.values().containsKey(Axis.PLATFORM) && numbers.getOrDefault(label(value), 0) == 2)
                .filter(value -> distance(value) > Objects.requireNonNull(nearest.get(label(value))))
                .map(value -> value.cell().address())
                .collect(Collectors.toSet());
    }

    private static boolean labelledOnItsRowAlone(Meant value) {
        int row = value.cell().address().row();
        return value.counted()
                && value.placed().entries().findAny().isPresent()
                && value.placed()
                        .entries()
                        .allMatch(entry -> entry.cell().address().row() == row);
    }

    private static Address label(Meant value) {
        return value.placed()
                .entries()
                .map(entry -> entry.cell().address())
                .min(Comparator.comparingInt(
                        at -> Math.abs(at.column() - value.cell().address().column())))
                .orElseThrow();
    }

    private static int distance(Meant value) {
        return Math.abs(label(value).column() - value.cell().address().column());
    }

    /** The values of the lines without a label that are no totals. */
    private Set<Address> unclear(List<Meant> values) {
        Set<Integer> known = new HashSet<>();
        values.stream().filter(labelled).map(line).forEach(known::add);
        Set<Address> unclear = new HashSet<>();
        if (known.isEmpty() || known.containsAll(values.stream().map(line).toList())) {
            return unclear;
        }
        Map<Integer, List<Meant>> crossing = new HashMap<>();
        Map<Integer, List<Meant>> bare = new HashMap<>();
        for (Meant value : values) {
            boolean has = known.contains(line.apply(value));
            (has ? crossing : bare)
                    .computeIfAbsent((has ? across : line).apply(value), none -> new ArrayList<>())
                    .add(value);
        }
        bare.values().stream()
                .filter(each -> !each.stream()
                        .allMatch(value -> isTotal(value, crossing.getOrDefault(across.apply(value), List.of()))))
                .forEach(each -> each.forEach(value -> unclear.add(value.cell().address())));
        return unclear;
    }

    /** Whether a value is the sum of those that say what it says and one thing more, on one axis that is no time. */
    private boolean isTotal(Meant whole, List<Meant> others) {
        Map<Axis, List<Meant>> parts = new EnumMap<>(Axis.class);
        for (Meant other : others) {
            Set<Axis> more = new HashSet<>(other.values().keySet());
            more.removeAll(whole.values().keySet());
            boolean part = other.counted()
                    && more.size() == 1
                    && other.values().entrySet().containsAll(whole.values().entrySet());
            if (part) {
                more.forEach(axis ->
                        parts.computeIfAbsent(axis, none -> new ArrayList<>()).add(other));
            }
        }
        parts.remove(Axis.PERIOD);
        Long stated = exact(whole);
        return stated != null
                && parts.values().stream().anyMatch(each -> each.size() >= FEWEST && stated.equals(sum(each)));
    }

    private @Nullable Long sum(List<Meant> parts) {
        long sum = 0;
        for (Meant part : parts) {
            Long number = exact(part);
            if (number == null) {
                return null;
            }
            sum += number;
        }
        return sum;
    }

    private @Nullable Long exact(Meant value) {
        Range number = numbers.of(value.cell());
        return number != null && number.exact() ? Long.valueOf(number.lower()) : null;
    }
}
