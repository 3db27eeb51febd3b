package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * A heading that says another period than all else in a return, over numbers that answer what no others do: "Platforms
 * recorded, 2023/24" in an answer for 2024/25. Somebody may have copied it from the year before. It is asked about, as
 * nobody but the force can tell; we would read it as it stands.
 */
final class StaleHeadings {
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]+");

    private StaleHeadings() {}

    /** Where the period of a value is said. */
    private record Heading(String sheet, String place) {}

    /** @param asked the periods of the request: a heading of one of them is none of another year */
    static List<TableMeaning> asked(List<TableMeaning> tables, Collection<Period> asked) {
        Map<Heading, List<Meant>> under = new HashMap<>();
        tables.forEach(table -> table.values().stream()
                .filter(Meant::counted)
                .forEach(value -> under.computeIfAbsent(heading(table, value), none -> new ArrayList<>())
                        .add(value)));
        Map<Period, Set<Heading>> saying = new HashMap<>();
        under.forEach((heading, values) -> periods(values)
                .forEach(period ->
                        saying.computeIfAbsent(period, none -> new HashSet<>()).add(heading)));
        if (saying.size() != 2) {
            // Only where all else is of one other period can a heading stand out.
            return tables;
        }
        Set<Heading> alone = saying.values().stream()
                .filter(headings -> headings.size() == 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        Map<Heading, Doubt> stale = new HashMap<>();
        alone.forEach(heading -> {
            Doubt doubt = CELL.matcher(heading.place()).matches() ? doubt(heading, under, asked) : null;
            if (doubt != null) {
                stale.put(heading, doubt);
            }
        });
        return stale.isEmpty()
                ? tables
                : tables.stream()
                        .map(table -> table.each(value -> doubted(value, stale.get(heading(table, value)))))
                        .toList();
    }

    private static Heading heading(TableMeaning table, Meant value) {
        return new Heading(table.sheet(), value.witnesses().getOrDefault(Axis.PERIOD, ""));
    }

    private static Meant doubted(Meant value, @Nullable Doubt doubt) {
        return doubt == null || !value.counted() ? value : value.doubted(doubt);
    }

    private static @Nullable Doubt doubt(Heading heading, Map<Heading, List<Meant>> under, Collection<Period> asked) {
        List<Meant> own = Objects.requireNonNull(under.get(heading));
        List<Meant> others = new ArrayList<>();
        under.forEach((other, values) -> {
            if (!other.equals(heading)) {
                others.addAll(values);
            }
        });
        Set<Axis> shared = split(own);
        boolean answersAlone = !shared.isEmpty();
        shared.retainAll(split(others));
        Period said = one(own);
        Period elsewhere = one(others);
        if (said == null || elsewhere == null || !answersAlone || !shared.isEmpty()) {
            return null;
        }
        boolean another = asked.contains(elsewhere)
                && !asked.contains(said)
                && !elsewhere.contains(said)
                && !said.contains(elsewhere);
        return another
                ? Doubt.of("stands under a heading that says " + said.words() + ", and all else is of "
                                + elsewhere.words())
                        .asRead()
                : null;
    }

    /** The one period of some values; null when they have several. */
    private static @Nullable Period one(List<Meant> values) {
        Set<Period> periods = periods(values);
        return periods.size() == 1 ? periods.iterator().next() : null;
    }

    private static Set<Period> periods(List<Meant> values) {
        return values.stream().map(Meant::period).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The axes by which some values are split. */
    private static Set<Axis> split(List<Meant> values) {
        Set<Axis> axes = EnumSet.noneOf(Axis.class);
        values.forEach(value ->
                Axis.BREAKDOWNS.stream().filter(value.values()::containsKey).forEach(axes::add));
        return axes;
    }
}
