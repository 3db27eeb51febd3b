package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.explain.Placed;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Range;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/**
 * Takes labels that are not understood for the missing members of their line where the sums close with them. In a line
 * of genders "Girls 57, Gents or boys 20, Neither box ticked 3, Taken together 80" the second says male with a word
 * that nobody knows, the third can only be the unknown ones, and the fourth their total. So is "Whole span" behind
 * years.
 */
final class MissingMembers {
    /** Fewer other members make no line of one kind. */
    private static final int FEWEST = 2;

    private final Map<Entry, Said> said;
    private final Sums.Numbers numbers;
    /** The numbers of each entry by what stands across from it. */
    private final Map<Entry, Map<Object, Range>> rows = new LinkedHashMap<>();

    private final Map<Entry, Said> found = new HashMap<>();

    private MissingMembers(Map<Entry, Said> said, Sums.Numbers numbers) {
        this.said = said;
        this.numbers = numbers;
    }

    /** What labels say by the sums that they did not say by themselves. */
    static Map<Entry, Said> in(Table table, Map<Entry, Said> said, Grammar grammar, Sums.Numbers numbers) {
        MissingMembers members = new MissingMembers(said, numbers);
        table.values().forEach(members::gather);
        for (Line line : table.lines()) {
            for (Line level : line.levels()) {
                Axis axis = LineKind.of(level, grammar).axis();
                if (axis == Axis.VICTIM_GENDER || axis == Axis.VICTIM_AGE) {
                    groups(level).forEach(group -> members.settle(group, axis));
                } else if (axis == Axis.PERIOD) {
                    groups(level).forEach(members::settleTotalOfYears);
                }
            }
        }
        return members.found;
    }

    /** A value belongs to the innermost label on either side; all its other labels stand across. */
    private void gather(Placed value) {
        Range number = numbers.of(value.cell());
        if (number == null) {
            return;
        }
        gather(value.heads(), List.of(value.stubs(), value.groups()), number);
        gather(value.stubs(), List.of(value.heads(), value.groups()), number);
    }

    private void gather(List<Entry> path, Object across, Range number) {
        if (!path.isEmpty()) {
            rows.computeIfAbsent(path.get(path.size() - 1), none -> new HashMap<>())
                    .put(across, number);
        }
    }

    /** The entries of a line by the label that they are parts of. */
    private static List<List<Entry>> groups(Line line) {
        Map<Object, List<Entry>> groups = new LinkedHashMap<>();
        for (Entry entry : line.entries()) {
            groups.computeIfAbsent(entry.over() == null ? line : entry.over(), none -> new ArrayList<>())
                    .add(entry);
        }
        return List.copyOf(groups.values());
    }

    private void settle(List<Entry> entries, Axis axis) {
        List<Entry> members = new ArrayList<>();
        List<Entry> unread = new ArrayList<>();
        List<Entry> silent = new ArrayList<>();
        Entry total = null;
        for (Entry entry : entries) {
            Said label = label(entry);
            boolean clear = label.doubt() == null || label.unread();
            if (!rows.containsKey(entry) || label.beside() != null || !clear) {
                continue;
            }
            if (label.values().containsKey(axis)) {
                members.add(entry);
                if (label.unread()) {
                    unread.add(entry);
                }
            } else if (label.whole() && total == null) {
                total = entry;
            } else if (label.values().isEmpty() && !label.whole() && (label.unread() || label.saysNothing())) {
                silent.add(entry);
            }
        }
        if (axis == Axis.VICTIM_AGE && members.stream().anyMatch(this::isBand)) {
            // "Tots to 11s" among bands is a member of them, but hardly those aged 11 alone.
            unread.removeIf(entry -> !isBand(entry));
        }
        boolean unreadTotal = total != null && label(total).unread();
        if (members.size() < FEWEST || (unread.isEmpty() && silent.isEmpty() && !unreadTotal) || silent.size() > 2) {
            return;
        }
        for (Entry whole : total == null ? silent : List.of(total)) {
            List<Entry> parts = new ArrayList<>(members);
            List<Entry> rest = silent.stream()
                    .filter(entry -> !entry.equals(whole) && label(entry).unread())
                    .toList();
            parts.addAll(rest);
            if (closes(whole, parts) && (rest.isEmpty() || lacksUnknown(members, axis)) && rest.size() < 2) {
                unread.forEach(entry -> found.put(entry, label(entry).settledBySums()));
                rest.forEach(entry ->
                        found.put(entry, Said.NOTHING.with(axis, unknown(axis)).settledBySums()));
                if (!whole.equals(total) || unreadTotal) {
                    found.put(whole, Said.total(label(whole).unread()));
                }
                return;
            }
        }
    }

    private boolean isBand(Entry entry) {
        return label(entry).values().get(Axis.VICTIM_AGE) instanceof VictimAge age
                && !age.equals(VictimAge.UNKNOWN)
                && age.from() != age.to();
    }

    /** "Whole span" behind years is their total where it is their sum, whatever a span is. */
    private void settleTotalOfYears(List<Entry> entries) {
        List<Entry> totals =
                entries.stream().filter(entry -> label(entry).whole()).toList();
        List<Entry> years = entries.stream()
                .filter(entry -> !label(entry).whole() && rows.containsKey(entry))
                .toList();
        boolean clear = years.stream()
                .allMatch(year -> label(year).doubt() == null
                        && label(year).beside() == null
                        && label(year).values().containsKey(Axis.PERIOD));
        if (totals.size() == 1 && years.size() >= FEWEST && clear) {
            Entry total = totals.get(0);
            if (label(total).unread() && rows.containsKey(total) && closes(total, years)) {
                found.put(total, label(total).settledBySums());
            }
        }
    }

    private boolean lacksUnknown(List<Entry> members, Axis axis) {
        return members.stream()
                .noneMatch(entry -> unknown(axis).equals(label(entry).values().get(axis)));
    }

    private Said label(Entry entry) {
        return said.getOrDefault(entry, Said.NOTHING);
    }

    private static Object unknown(Axis axis) {
        return axis == Axis.VICTIM_GENDER ? VictimGender.UNKNOWN : VictimAge.UNKNOWN;
    }

    /** Whether a total is the exact sum of its parts in some line across, and can be in all. */
    private boolean closes(Entry whole, List<Entry> parts) {
        int closing = 0;
        for (Map.Entry<Object, Range> across :
                Objects.requireNonNull(rows.get(whole)).entrySet()) {
            Range sum = sum(parts, across.getKey());
            if (sum == null || !sum.meets(across.getValue())) {
                return false;
            }
            closing += sum.exact() && across.getValue().exact() && sum.lower() > 0 ? 1 : 0;
        }
        return closing > 0;
    }

    private @Nullable Range sum(List<Entry> parts, Object across) {
        Range sum = Range.ZERO;
        Set<Entry> all = Set.copyOf(parts);
        for (Entry part : all) {
            Range number = Objects.requireNonNull(rows.get(part)).get(across);
            if (number == null) {
                return null;
            }
            sum = sum.plus(number);
        }
        return sum;
    }
}
