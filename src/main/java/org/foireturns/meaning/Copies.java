package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are asked about and stand in another table with the same meaning: they need no question. What serves a
 * chart tells again what it shows, number by number, and is read as the same; any other table repeats one where all of
 * its numbers are there again, and is left out.
 */
final class Copies {
    /** Fewer numbers are the same by chance. */
    private static final int FEWEST = 3;
    /** Nobody makes a table of more by hand to show others. */
    private static final int MOST = 2_000;

    private final Sums.Numbers numbers;
    /** What counts, by its meaning. */
    private final Map<Map<Axis, Object>, List<Told>> told = new HashMap<>();

    private final Set<Period> periods = new HashSet<>();

    private Copies(List<TableMeaning> tables, Sums.Numbers numbers) {
        this.numbers = numbers;
        for (int i = 0; i < tables.size(); i++) {
            int at = i;
            String sheet = tables.get(i).sheet();
            tables.get(i).values().stream().filter(Meant::counted).forEach(value -> add(at, sheet, value));
        }
    }

    /** A number that counts, with the table that it stands in. */
    private record Told(
            int table, String sheet, Meant value, @Nullable Range number) {}

    static List<TableMeaning> settled(List<TableMeaning> tables, Sums.Numbers numbers) {
        Copies copies = new Copies(tables, numbers);
        return IntStream.range(0, tables.size())
                .mapToObj(i -> copies.settled(i, tables.get(i)))
                .toList();
    }

    private static boolean asked(Meant value) {
        return value.leftOut() == null && value.doubt() != null;
    }

    private void add(int table, String sheet, Meant value) {
        Period period = value.period();
        if (period != null) {
            periods.add(period);
            told.computeIfAbsent(key(value, period), none -> new ArrayList<>())
                    .add(new Told(table, sheet, value, numbers.of(value.cell())));
        }
    }

    private static Map<Axis, Object> key(Meant value, Period period) {
        Map<Axis, Object> key = value.besidesOffence();
        key.put(Axis.PERIOD, period);
        return key;
    }

    private TableMeaning settled(int at, TableMeaning table) {
        List<Meant> asked = table.values().stream().filter(Copies::asked).toList();
        if (asked.isEmpty() || asked.size() > MOST) {
            return table;
        }
        List<Meant> serving = asked.stream().filter(Workings::serves).toList();
        if (!serving.isEmpty()) {
            Period period = period(at, serving);
            return table.each(value -> Workings.serves(value) ? serving(at, table.sheet(), value, period) : value);
        }
        Period period = period(at, asked);
        long different =
                asked.stream().map(value -> numbers.of(value.cell())).distinct().count();
        boolean repeats =
                asked.size() >= FEWEST && different > 1 && asked.stream().allMatch(value -> repeats(at, value, period));
        return repeats ? table.each(value -> asked(value) ? value.without(Subjects.TWICE) : value) : table;
    }

    /** The period of numbers that say none: the one of which all of them stand elsewhere. */
    private @Nullable Period period(int table, List<Meant> values) {
        List<Meant> without =
                values.stream().filter(value -> value.period() == null).toList();
        return periods.stream()
                .filter(period -> without.stream().allMatch(value -> repeats(table, value, period)))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    private boolean repeats(int table, Meant value, @Nullable Period period) {
        return again(table, value, period).isPresent();
    }

    /** The same number elsewhere. */
    private Optional<Meant> again(int table, Meant value, @Nullable Period period) {
        Range number = numbers.of(value.cell());
        return elsewhere(table, value, period)
                .filter(other -> number != null && number.equals(other.number()))
                .map(Told::value)
                .findFirst();
    }

    /** What counts in other tables and means the same. */
    private Stream<Told> elsewhere(int table, Meant value, @Nullable Period period) {
        Period own = value.period() == null ? period : value.period();
        return own == null
                ? Stream.of()
                : told.getOrDefault(key(value, own), List.of()).stream().filter(other -> other.table() != table);
    }

    private Meant serving(int table, String sheet, Meant value, @Nullable Period period) {
        Optional<Meant> again = again(table, value, period);
        if (again.isPresent()) {
            Unit unit = again.get().unit();
            return value.period() == null || unit == null
                    ? value.without(Subjects.TWICE)
                    : value.settled().counting(unit).in(again.get().role());
        }
        Doubt doubt = Objects.requireNonNull(value.doubt());
        return elsewhere(table, value, period)
                .findFirst()
                .map(other ->
                        value.doubted(Doubt.of(doubt.why() + ", and " + place(sheet, other) + " says another number")))
                .orElse(value);
    }

    private static String place(String sheet, Told other) {
        return (other.sheet().equals(sheet) ? "" : other.sheet() + "!")
                + other.value().cell().address();
    }
}
