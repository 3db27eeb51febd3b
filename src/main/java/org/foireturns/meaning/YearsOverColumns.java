package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foireturns.grammar.Axis;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Role;

/**
 * Years that are merged over the columns of several tables, one below the other. They stand over the first table as its
 * heads, and over those below it just as well, where these name no year themselves. So do years over single columns
 * where a table below has no heads at all.
 *
 * <pre>
 *          | 2023/24              | 2024/25
 * Offences | 489                  | 533
 *
 * Victims  | Female | Male        | Female | Male
 * 12-15    | 256    | 56          | 287    | 61
 * </pre>
 */
final class YearsOverColumns {
    private static final int FEWEST_YEARS = 2;

    private YearsOverColumns() {}

    /** The tables of a return, those below such years with them. */
    static List<TableMeaning> settled(List<TableMeaning> tables, List<Grid> grids) {
        Map<String, List<CellRange>> merges = new HashMap<>();
        grids.forEach(grid -> merges.put(grid.sheet(), grid.merges()));
        List<TableMeaning> settled = new ArrayList<>();
        for (TableMeaning table : tables) {
            List<CellRange> merged = merges.getOrDefault(table.sheet(), List.of());
            boolean headless = isHeadless(table);
            settled.add(
                    isUndated(table) && (headless || !merged.isEmpty())
                            ? above(table, settled)
                                    .map(upper -> dated(table, headless ? columns(upper) : years(upper, merged)))
                                    .orElse(table)
                            : table);
        }
        return settled;
    }

    /** Whether all labels of a table stand left of its numbers, and none over them. */
    private static boolean isHeadless(TableMeaning table) {
        int first = table.values().stream()
                .mapToInt(value -> value.cell().address().column())
                .min()
                .orElse(0);
        return table.values().stream()
                .flatMap(value -> value.placed().entries())
                .allMatch(entry -> entry.cell().address().column() < first);
    }

    private static boolean isUndated(TableMeaning table) {
        return table.values().stream().anyMatch(Meant::counted)
                && table.values().stream().noneMatch(value -> value.values().containsKey(Axis.PERIOD));
    }

    /** The table right above another one, of those that come before it. */
    private static Optional<TableMeaning> above(TableMeaning table, List<TableMeaning> tables) {
        int top = rows(table).min().orElse(0);
        return tables.stream()
                .filter(other -> other.sheet().equals(table.sheet())
                        && !other.values().isEmpty()
                        && rows(other).max().orElse(top) < top)
                .max(Comparator.comparing(other -> rows(other).max().orElse(0)));
    }

    private static IntStream rows(TableMeaning table) {
        return table.values().stream().mapToInt(value -> value.cell().address().row());
    }

    /** The values with a year, by each column that its head is merged over. */
    private static Map<Integer, Meant> years(TableMeaning upper, List<CellRange> merges) {
        Map<Integer, Meant> years = new HashMap<>();
        for (Meant value : upper.values()) {
            String witness = value.witnesses().get(Axis.PERIOD);
            int at = value.cell().address().column();
            merges.stream()
                    .filter(range -> range.first().toString().equals(witness) && value.period() != null)
                    .filter(range ->
                            range.first().column() <= at && at <= range.last().column())
                    .flatMapToInt(range -> IntStream.rangeClosed(
                            range.first().column(), range.last().column()))
                    .forEach(column -> years.putIfAbsent(column, value));
        }
        return years;
    }

    /** The values with a year that stands over their own column, by that. */
    private static Map<Integer, Meant> columns(TableMeaning upper) {
        Map<Integer, Meant> years = new HashMap<>();
        for (Meant value : upper.values()) {
            String witness = value.witnesses().get(Axis.PERIOD);
            boolean over = value.period() != null
                    && value.placed()
                            .entries()
                            .filter(entry -> entry.cell().address().column()
                                    == value.cell().address().column())
                            .anyMatch(head -> head.cell().address().toString().equals(witness));
            if (over) {
                years.putIfAbsent(value.cell().address().column(), value);
            }
        }
        return years;
    }

    /** The table with the years over its columns, where one stands over each. */
    private static TableMeaning dated(TableMeaning table, Map<Integer, Meant> years) {
        Set<Integer> columns = table.values().stream()
                .filter(Meant::counted)
                .map(value -> value.cell().address().column())
                .collect(Collectors.toSet());
        boolean several = columns.stream()
                        .map(years::get)
                        .filter(Objects::nonNull)
                        .map(Meant::period)
                        .distinct()
                        .count()
                >= FEWEST_YEARS;
        if (!several || !years.keySet().containsAll(columns)) {
            return table;
        }
        return table.each(value -> {
            Meant year = years.get(value.cell().address().column());
            if (!value.counted() || year == null || year.period() == null) {
                return value;
            }
            Meant dated =
                    value.with(Axis.PERIOD, year.period(), year.witnesses().getOrDefault(Axis.PERIOD, ""));
            // What stands below a total over several years is one as well.
            boolean total = year.role() == Role.STATED_TOTAL
                    && Objects.requireNonNull(year.period()).longerThanAYear();
            return total ? dated.in(Role.STATED_TOTAL) : dated;
        });
    }
}
