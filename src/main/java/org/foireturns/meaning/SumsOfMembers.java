package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Cell;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * Lines of platforms that are the sums of others and no platforms beside them: "Meta 29" over "Facebook 9" and
 * "Instagram 20". Members are set in below their sum; where nothing is set in, a label that is no listed platform is
 * the sum of its neighbours only where the total of the table closes without it and not with it. A subtotal of a group
 * that has a column of its own is one of them too.
 */
final class SumsOfMembers {
    /** Fewer neighbours make a sum by chance. */
    private static final int FEWEST = 2;
    /** Who adds up companies names no more of them; among thousands of neighbours some sum always fits. */
    private static final int MOST = 40;

    private final Sums.Numbers numbers;
    /** The numbers of each label by what else they say. */
    private final Map<Entry, Map<Object, Meant>> rows = new LinkedHashMap<>();

    private final Map<Object, Range> totals = new HashMap<>();

    private SumsOfMembers(Sums.Numbers numbers) {
        this.numbers = numbers;
    }

    /** The values of a table; those of sums over members are left out. */
    static List<Meant> leftOut(List<Meant> values, Sums.Numbers numbers) {
        SumsOfMembers sums = new SumsOfMembers(numbers);
        values.forEach(sums::gather);
        IdentityHashMap<Line, List<Entry>> lines = new IdentityHashMap<>();
        sums.rows
                .keySet()
                .forEach(entry -> lines.computeIfAbsent(entry.line(), none -> new ArrayList<>())
                        .add(entry));
        Stream<Meant> ofRows = lines.values().stream()
                .flatMap(sums::of)
                .flatMap(entry -> sums.rows.getOrDefault(entry, Map.of()).values().stream());
        return Changes.of(
                values, Stream.concat(sums.ofGroups(values).stream(), ofRows), value -> value.without(Subjects.SUMS));
    }

    private void gather(Meant value) {
        Range number = numbers.of(value.cell());
        if (!value.counted() || number == null) {
            return;
        }
        Map<Axis, Object> rest = value.besides(Axis.PLATFORM);
        if (!value.values().containsKey(Axis.PLATFORM)) {
            totals.merge(rest, number, (one, other) -> one.exact() ? one : other);
            return;
        }
        String witness = value.witnesses().get(Axis.PLATFORM);
        value.placed()
                .entries()
                .filter(entry -> entry.cell().address().toString().equals(witness))
                .findFirst()
                .ifPresent(label ->
                        rows.computeIfAbsent(label, none -> new HashMap<>()).put(rest, value));
    }

    /**
     * The totals of groups that have the name of their group for a platform: "Subtotal" below "Social media" is the sum
     * of the platforms in it.
     */
    private List<Meant> ofGroups(List<Meant> values) {
        Map<Cell, Map<Object, Range>> members = new HashMap<>();
        List<Meant> totals = new ArrayList<>();
        for (Meant value : values) {
            Range number = numbers.of(value.cell());
            Cell group = value.counted() && number != null ? group(value) : null;
            if (group == null || number == null) {
                continue;
            }
            if (group.address().toString().equals(value.witnesses().get(Axis.PLATFORM))) {
                totals.add(value);
            } else {
                members.computeIfAbsent(group, none -> new HashMap<>())
                        .merge(value.besides(Axis.PLATFORM), number, Range::plus);
            }
        }
        return totals.stream()
                .filter(total -> {
                    Cell group = group(total);
                    Range sum = group == null
                            ? null
                            : members.getOrDefault(group, Map.of()).get(total.besides(Axis.PLATFORM));
                    Range said = numbers.of(total.cell());
                    return sum != null && said != null && sum.meets(said);
                })
                .toList();
    }

    /** The label of a column further out that holds for the row of a value. */
    private static @Nullable Cell group(Meant value) {
        List<Entry> stubs = value.placed().stubs();
        return stubs.size() < 2 ? null : stubs.get(0).cell();
    }

    /** The labels of a line that are sums of others. */
    private Stream<Entry> of(List<Entry> line) {
        List<Entry> over = line.stream()
                .filter(entry -> {
                    List<Entry> below =
                            line.stream().filter(other -> other.over() == entry).toList();
                    return !below.isEmpty() && closes(entry, below);
                })
                .toList();
        if (!over.isEmpty()) {
            return over.stream();
        }
        List<Entry> among = line.stream()
                .filter(entry -> isUnlisted(entry) && neighbours(line, line.indexOf(entry)))
                .toList();
        List<Entry> others =
                line.stream().filter(entry -> !among.contains(entry)).toList();
        return !among.isEmpty() && totalCloses(others) && !totalCloses(line) ? among.stream() : Stream.empty();
    }

    private boolean isUnlisted(Entry label) {
        return rows.getOrDefault(label, Map.of()).values().stream()
                .flatMap(value -> value.questions().stream())
                .anyMatch(question -> question.is(Meant.Question.Kind.PLATFORM)
                        && question.label().equals(label.cell()));
    }

    /** Whether a label is the sum of some that follow it at once or lead up to it. */
    private boolean neighbours(List<Entry> line, int at) {
        return IntStream.rangeClosed(at + 1 + FEWEST, Math.min(at + 1 + MOST, line.size()))
                        .anyMatch(end -> closes(line.get(at), line.subList(at + 1, end)))
                || IntStream.rangeClosed(Math.max(0, at - MOST), at - FEWEST)
                        .anyMatch(start -> closes(line.get(at), line.subList(start, at)));
    }

    /** Whether a label is the exact sum of its members in some line across, and can be in all. */
    private boolean closes(Entry whole, List<Entry> members) {
        Map<Object, Range> stated = new HashMap<>();
        rows.getOrDefault(whole, Map.of()).forEach((rest, value) -> {
            Range number = numbers.of(value.cell());
            if (number != null) {
                stated.put(rest, number);
            }
        });
        return closes(stated, members);
    }

    private boolean totalCloses(List<Entry> members) {
        Set<Object> told = new HashSet<>();
        members.forEach(
                member -> told.addAll(rows.getOrDefault(member, Map.of()).keySet()));
        Map<Object, Range> stated = new HashMap<>(totals);
        stated.keySet().retainAll(told);
        return closes(stated, members);
    }

    private boolean closes(Map<Object, Range> stated, List<Entry> members) {
        int closing = 0;
        for (Map.Entry<Object, Range> each : stated.entrySet()) {
            Range sum = sum(members, each.getKey());
            if (sum == null || !sum.meets(each.getValue())) {
                return false;
            }
            closing += sum.exact() && each.getValue().exact() && sum.lower() > 0 ? 1 : 0;
        }
        return closing > 0;
    }

    private @Nullable Range sum(List<Entry> members, Object rest) {
        Range sum = Range.ZERO;
        for (Entry member : members) {
            Meant value = rows.getOrDefault(member, Map.of()).get(rest);
            Range number = value == null ? null : numbers.of(value.cell());
            if (number == null) {
                return null;
            }
            sum = sum.plus(number);
        }
        return sum;
    }
}
