package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foireturns.model.Range;
import org.foireturns.model.ShownText;

/** Values of one meaning of which nothing in the return says which one stands. */
final class UnsettledNumbers {
    private final Values values;
    private final IdentityHashMap<Meant, String> sheets = new IdentityHashMap<>();
    private final List<List<Meant>> unsettled = new ArrayList<>();

    UnsettledNumbers(Values values, List<TableMeaning> tables) {
        this.values = values;
        tables.forEach(table -> table.values().forEach(value -> sheets.put(value, table.sheet())));
    }

    void add(List<Meant> group) {
        unsettled.add(group.stream().sorted(byPlace()).toList());
    }

    /** As somebody said; the others are asked about. */
    void settle(ChosenNumbers chosen, IdentityHashMap<Meant, Meant> settled) {
        SheetsOfAreas areas = new SheetsOfAreas(unsettled, this::sheet, values);
        List<List<Meant>> groups = new ArrayList<>();
        unsettled.stream()
                .sorted(Comparator.comparing(group -> group.get(0), byPlace()))
                .forEach(group -> {
                    Meant whole = areas.wholeOf(group);
                    if (whole == null) {
                        groups.add(group);
                    } else {
                        group.stream()
                                .filter(value -> value != whole)
                                .forEach(value -> settled.put(value, value.without(Subjects.AREA)));
                    }
                });
        List<List<ChosenNumbers.Candidate>> numbers = groups.stream()
                .map(group -> group.stream().map(this::number).toList())
                .toList();
        for (int i = 0; i < groups.size(); i++) {
            OptionalInt stands = chosen.standing(numbers, i);
            if (stands.isEmpty()) {
                ask(groups.get(i), settled);
                continue;
            }
            List<Meant> others = new ArrayList<>(groups.get(i));
            others.remove(stands.getAsInt());
            others.forEach(value -> settled.put(value, value.without(Subjects.NOT_CHOSEN)));
        }
    }

    private Comparator<Meant> byPlace() {
        return Comparator.comparing((Meant value) -> sheet(value))
                .thenComparing(value -> value.cell().address());
    }

    private String sheet(Meant value) {
        return Objects.requireNonNull(sheets.get(value));
    }

    private ChosenNumbers.Candidate number(Meant value) {
        return new ChosenNumbers.Candidate(sheet(value), value.cell().address(), ShownText.of(value.cell()));
    }

    private void ask(List<Meant> standing, IdentityHashMap<Meant, Meant> settled) {
        Set<Integer> asRead = asRead(standing);
        for (int i = 0; i < standing.size(); i++) {
            Meant value = standing.get(i);
            Meant other = standing.get(i == 0 ? 1 : 0);
            Doubt asked = doubt(value, other);
            settled.put(value, value.doubted(asRead.contains(i) ? asked.asRead() : asked));
        }
    }

    /** What is asked of a value beside another one. */
    Doubt doubt(Meant value, Meant other) {
        String on = sheet(other).equals(sheet(value)) ? "" : sheet(other) + "!";
        return Doubt.of("has the same meaning as " + on + other.cell().address() + " and another number");
    }

    /**
     * Which of several numbers of one meaning may have it. One that is the sum of all others may, as the number of a
     * force is that of its areas, and these are parts of it. Else those of different tables may, which contradict each
     * other; in one table something must tell them apart that we do not see.
     */
    private Set<Integer> asRead(List<Meant> group) {
        List<Long> counts = new ArrayList<>();
        for (Meant value : group) {
            Range range = values.of(value.cell());
            if (range != null && range.exact()) {
                counts.add(range.lower());
            }
        }
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        boolean closes = group.size() > 2
                && counts.size() == group.size()
                && counts.stream().mapToLong(Long::longValue).sum() == 2 * most;
        if (closes) {
            boolean one = counts.indexOf(most) == counts.lastIndexOf(most);
            return one ? Set.of(counts.indexOf(most)) : Set.of();
        }
        return IntStream.range(0, group.size())
                .filter(value -> besideNone(value, group))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean besideNone(int value, List<Meant> group) {
        return IntStream.range(0, group.size())
                .noneMatch(other -> other != value && OneMeaning.besideEach(group.get(other), group.get(value)));
    }
}
