package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Count;
import org.foireturns.model.Range;
import org.foireturns.model.Role;
import org.foireturns.model.ValueReading;
import org.jspecify.annotations.Nullable;

/**
 * Two values of a return with the same meaning are never added. One stands when the sheet says which: revised before
 * provisional, the answer before what is given for information; a total that is told before one that is withheld. Equal
 * ones are one with two places. Spellings of one platform in one column are added. All others are asked about.
 */
final class OneMeaning {
    /**
     * How a value stands whose title has words that nobody knows, on a sheet that does not name the offence as others
     * do.
     */
    static final String STRANGE = "strange";

    private final Values values;
    private final UnsettledNumbers unsettled;
    private final PlatformTotals ofPlatforms;

    private OneMeaning(Values values, List<TableMeaning> tables) {
        this.values = values;
        this.ofPlatforms = new PlatformTotals(values, tables);
        this.unsettled = new UnsettledNumbers(values, tables);
    }

    /** @param chosen what the officer said of those that are asked about */
    static List<TableMeaning> settled(List<TableMeaning> tables, Values values, ChosenNumbers chosen) {
        OneMeaning law = new OneMeaning(values, tables);
        Map<Key, List<Meant>> same = new HashMap<>();
        for (TableMeaning table : tables) {
            for (Meant value : table.values()) {
                if (value.counted() && value.period() != null && law.mayCount(value)) {
                    same.computeIfAbsent(Key.of(value), none -> new ArrayList<>())
                            .add(value);
                }
            }
        }
        IdentityHashMap<Meant, Meant> settled = new IdentityHashMap<>();
        same.values().stream().filter(group -> group.size() > 1).forEach(group -> law.settle(group, settled));
        law.unsettled.settle(chosen, settled);
        return tables.stream()
                .map(table -> table.each(value -> settled.getOrDefault(value, value)))
                .toList();
    }

    /** Words, shares and the like are no number that another one could contradict. */
    private boolean mayCount(Meant value) {
        ValueReading reading = values.read(value.cell());
        return reading instanceof ValueReading.Read || reading instanceof ValueReading.UnknownMarker;
    }

    private void settle(List<Meant> group, IdentityHashMap<Meant, Meant> settled) {
        if (Revisions.mayBeOther(group, values)) {
            unsettled.add(group);
            return;
        }
        List<Meant> standing = new ArrayList<>();
        int best = group.stream().mapToInt(OneMeaning::rank).max().orElse(0);
        Set<Object> bestNumbers = group.stream()
                .filter(value -> rank(value) == best)
                .map(this::number)
                .collect(Collectors.toSet());
        boolean answered = anyOf(group, "answer");
        for (Meant value : group) {
            boolean same = bestNumbers.equals(Set.of(number(value)));
            if (rank(value) < best && !(answered && rank(value) == 0 && same)) {
                settled.put(value, value.without(beneath(value, answered, same)));
            } else {
                standing.add(value);
            }
        }
        withheldElsewhere(standing).forEach(value -> {
            settled.put(value, value.without(Subjects.WITHHELD));
            standing.remove(value);
        });
        if (standing.size() < 2 || spellings(standing)) {
            return;
        }
        Set<Object> numbers = new HashSet<>();
        for (Meant value : standing) {
            numbers.add(number(value));
        }
        if (numbers.size() == 1) {
            standing.stream()
                    .skip(1)
                    .filter(value -> value.role() == Role.DETAIL && besideEach(standing.get(0), value))
                    .forEach(value -> settled.put(value, value.without(Subjects.TWICE)));
            return;
        }
        if (!givesWay(standing, settled)) {
            unsettled.add(standing);
        }
    }

    /** Whether the others have one number, before which the totals of tables of platforms give way. */
    private boolean givesWay(List<Meant> standing, IdentityHashMap<Meant, Meant> settled) {
        List<Meant> totals = ofPlatforms.among(standing);
        List<Meant> others =
                standing.stream().filter(value -> !totals.contains(value)).toList();
        if (totals.isEmpty() || others.stream().map(this::number).distinct().count() != 1) {
            return false;
        }
        totals.forEach(total -> settled.put(
                total,
                ofPlatforms.sums(total)
                        ? total.without(Subjects.MENTIONS)
                        : total.doubted(unsettled.doubt(total, others.get(0)))));
        return true;
    }

    /** The subject of a value beneath others of its meaning. */
    private static String beneath(Meant value, boolean answered, boolean sameNumber) {
        if (STRANGE.equals(value.standing())) {
            return "another table";
        }
        if ("information".equals(value.standing()) || answered) {
            return "a figure beside the answer";
        }
        return sameNumber ? Subjects.TWICE : Subjects.EARLIER;
    }

    /**
     * Totals that are withheld in one table and told in another are one number, which is the told one. "<5" beside 82
     * is a contradiction; a sign such as "[c]" is none, whatever its key says: that key was written for the small
     * numbers under the same sign, and a total under it hides one of them.
     */
    private List<Meant> withheldElsewhere(List<Meant> group) {
        List<Meant> withheld = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        Set<Range> told = new HashSet<>();
        for (Meant value : group) {
            Range range = values.of(value.cell());
            if (range == null || value.role() != Role.STATED_TOTAL) {
                return List.of();
            }
            if (range.exact()) {
                told.add(range);
            } else {
                withheld.add(value);
                if (value.cell().text().chars().anyMatch(Character::isDigit)) {
                    ranges.add(range);
                }
            }
        }
        boolean oneNumber =
                told.size() == 1 && ranges.stream().allMatch(told.iterator().next()::meets);
        return oneNumber ? withheld : List.of();
    }

    private Object number(Meant value) {
        ValueReading reading = values.read(value.cell());
        return reading instanceof ValueReading.Read read ? number(read.count()) : reading;
    }

    private static boolean anyOf(List<Meant> group, String standing) {
        return group.stream().anyMatch(value -> standing.equals(value.standing()));
    }

    /** How a value stands to others of its meaning: above them, beneath them or, where nothing says so, between. */
    static int rank(Meant value) {
        return switch (value.standing() == null ? "" : value.standing()) {
            case "revised", "answer" -> 1;
            case "provisional", "information" -> -1;
            case STRANGE -> -2;
            default -> 0;
        };
    }

    /** Whether two values stand in one table: then the second is no other place of the same figure, but told twice. */
    static boolean besideEach(Meant one, Meant other) {
        return one.placed()
                .entries()
                .anyMatch(entry ->
                        other.placed().entries().anyMatch(each -> each.line().equals(entry.line())));
    }

    private static Object number(Count count) {
        return List.of(String.valueOf(count.lower()), String.valueOf(count.upper()));
    }

    /** Labels of one column that the list of platforms holds for one platform: "FB", "Facebook". */
    private static boolean spellings(List<Meant> group) {
        Set<String> texts = new HashSet<>();
        Object line = null;
        for (Meant value : group) {
            if (value.platform().equals("all") || value.placed().stubs().isEmpty()) {
                return false;
            }
            var label = value.placed().stubs().get(value.placed().stubs().size() - 1);
            boolean another = line != null && !line.equals(label.line());
            if (!texts.add(label.cell().text().strip()) || another) {
                return false;
            }
            line = label.line();
        }
        return true;
    }

    private record Key(
            @Nullable Object force,
            @Nullable Object period,
            Object gender,
            Object age,
            String platform,
            @Nullable Object unit) {
        static Key of(Meant value) {
            return new Key(
                    value.values().get(Axis.FORCE),
                    value.values().get(Axis.PERIOD),
                    value.gender(),
                    value.age(),
                    value.platform(),
                    value.unit());
        }
    }
}
