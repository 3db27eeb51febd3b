package org.foireturns.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.VictimAge;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.sheet.CellLink;
import org.foireturns.report.sheet.Contributions;

/**
 * A breakdown of the UK force by force, so that each of its numbers can be followed to its cells.
 *
 * @param heads the categories, the largest platforms first
 */
public record ByForce(String caption, List<String> heads, List<Row> rows) {
    private static final int SHOWN = 9;

    /** One force; the numbers stand in the order of the heads. */
    public record Row(String anchor, String force, List<Entry> numbers) {}

    /**
     * One number.
     *
     * @param anchor of its cell when it is a single one that the page draws, else empty
     * @param cells all others
     */
    public record Entry(String value, String anchor, List<CellLink> cells) {
        static final Entry NONE = new Entry("", "", List.of());

        static Entry of(Total total, Contributions.Book book) {
            List<CellLink> cells = book.cells(total.figure());
            String value = English.range(total.value());
            return cells.size() == 1 && cells.get(0).single()
                    ? new Entry(value, cells.get(0).anchor(), List.of())
                    : new Entry(value, "", cells);
        }
    }

    /**
     * The tables of one request and period; none of a breakdown that no force gave.
     *
     * @param uk one total of the UK for that request and period
     */
    static List<ByForce> of(Total uk, List<Dimension> dimensions, Edition edition, Contributions.Book book) {
        List<Total> same = edition.figures().totals().stream()
                .filter(total -> total.request().equals(uk.request())
                        && total.period().equals(uk.period())
                        && dimensions.contains(total.dimension()))
                .toList();
        return dimensions.stream()
                .map(dimension -> of(
                        dimension,
                        same.stream()
                                .filter(total -> total.dimension() == dimension)
                                .toList(),
                        edition,
                        book))
                .filter(table -> !table.rows.isEmpty())
                .toList();
    }

    private static ByForce of(Dimension dimension, List<Total> totals, Edition edition, Contributions.Book book) {
        Names names = Names.of(edition);
        List<String> categories = categories(dimension, totals);
        Map<String, Map<String, Total>> byForce = totals.stream()
                .filter(total -> total.ofAForce())
                .collect(Collectors.groupingBy(
                        Total::area,
                        TreeMap::new,
                        Collectors.toMap(Total::category, Function.identity(), (one, other) -> one)));
        return new ByForce(
                caption(dimension, totals),
                categories.stream()
                        .map(category -> names.category(dimension, category))
                        .toList(),
                byForce.entrySet().stream()
                        .map(force -> new Row(
                                Anchor.force(force.getKey()),
                                Names.brief(names.force(force.getKey())),
                                categories.stream()
                                        .map(force.getValue()::get)
                                        .map(total -> total == null ? Entry.NONE : Entry.of(total, book))
                                        .toList()))
                        .filter(row -> row.numbers.stream().anyMatch(number -> !number.value.isEmpty()))
                        .sorted(Comparator.comparing(Row::force))
                        .toList());
    }

    private static String caption(Dimension dimension, List<Total> totals) {
        String what = switch (dimension) {
            case TOTAL -> "All offences";
            case VICTIM_GENDER -> "Victim gender";
            case VICTIM_AGE -> "Victim age";
            case PLATFORM -> "Platforms";
        };
        return what + " by force"
                + totals.stream()
                        .findFirst()
                        .map(total -> ", " + English.period(total.period()))
                        .orElse("");
    }

    private static List<String> categories(Dimension dimension, List<Total> totals) {
        List<Total> uk = totals.stream().filter(total -> total.ofTheUk()).toList();
        Comparator<Total> order = dimension == Dimension.VICTIM_AGE
                ? Comparator.comparing(total -> new VictimAge(total.category()))
                : Comparator.comparingLong((Total total) -> total.value().lower())
                        .reversed()
                        .thenComparing(Total::category);
        return Stream.concat(
                        uk.stream()
                                .filter(total -> Names.isSingle(total.category()))
                                .sorted(order)
                                .limit(SHOWN)
                                .map(Total::category),
                        uk.stream().map(Total::category).filter(VictimAge.UNKNOWN.id()::equals))
                .toList();
    }
}
