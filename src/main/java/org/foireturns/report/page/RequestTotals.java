package org.foireturns.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foireturns.figures.AreaFigure;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.VictimAge;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.chart.YearSeries;

/**
 * The totals of the United Kingdom and its nations for one request.
 *
 * @param byKey the same, each to be found by what it is a number of
 * @param periods years first, then spans of several years
 * @param whole what the figures of all forces are called: those of the country when enough of its forces gave a number
 */
record RequestTotals(List<Total> totals, Map<Key, Total> byKey, List<Period> periods, Names names, String whole) {
    private static final String UK = AreaFigure.UK;
    private static final List<String> AREAS =
            List.of(UK, "england-and-wales", "england", "wales", "scotland", "northern-ireland");
    private static final int PLATFORMS = 10;

    static RequestTotals of(Request request, Edition edition) {
        List<Total> totals = edition.figures().totals().stream()
                .filter(total -> total.request().equals(request.id()) && AREAS.contains(total.area()))
                .toList();
        List<Period> periods = totals.stream().map(Total::period).distinct().toList();
        int most = YearSeries.asked(UK, edition.figures());
        boolean country = totals.stream()
                .filter(total -> total.ofTheUk() && total.dimension() == Dimension.TOTAL)
                .allMatch(total -> edition.figures().enough().are(total.forcesReporting(), most));
        return new RequestTotals(
                totals,
                totals.stream().collect(Collectors.toMap(Key::of, Function.identity(), (one, other) -> one)),
                periods.stream()
                        .sorted(Comparator.comparing((Period period) -> periods.stream()
                                        .anyMatch(other -> !other.equals(period) && period.contains(other)))
                                .thenComparing(Comparator.naturalOrder()))
                        .toList(),
                Names.of(edition),
                country ? Names.of(edition).area(UK) : "the forces that answered");
    }

    FigureTable areas() {
        List<FigureTable.Row> rows = AREAS.stream()
                .map(area -> row(
                        area.equals(UK) ? English.capital(whole) : names.area(area),
                        "",
                        period -> find(area, period, Dimension.TOTAL, "all").map(FigureTable.Cell::ofArea)))
                .filter(row -> !row.blank())
                .toList();
        return new FigureTable("All offences, with the forces that gave a number", "Area", heads(), rows, "");
    }

    FigureTable categories(Dimension dimension, String title) {
        List<String> all = totals.stream()
                .filter(total -> total.ofTheUk() && total.dimension() == dimension)
                .map(Total::category)
                .distinct()
                .sorted(order(dimension))
                .toList();
        List<String> single = all.stream().filter(Names::isSingle).toList();
        int most = dimension == Dimension.PLATFORM ? PLATFORMS : single.size();
        Set<String> smaller = new HashSet<>(single.subList(Math.min(most, single.size()), single.size()));
        List<FigureTable.Row> rows = new ArrayList<>();
        all.stream()
                .filter(id -> !smaller.contains(id))
                .map(id -> row(
                        names.category(dimension, id),
                        "",
                        period -> find(UK, period, dimension, id).map(FigureTable.Cell::ofCategory)))
                .forEach(rows::add);
        if (!rows.isEmpty()) {
            rows.add(row("Known: what shares are of", "known", period -> base(period, dimension)));
        }
        int more = single.size() - most;
        return new FigureTable(
                title + ", " + whole + ", with the share of the offences where it is known",
                title,
                heads(),
                List.copyOf(rows),
                more <= 0 ? "" : "The ten largest; " + English.number(more) + " more are in totals.csv.");
    }

    private FigureTable.Row row(String name, String style, Function<Period, Optional<FigureTable.Cell>> cell) {
        return new FigureTable.Row(
                name,
                style,
                periods.stream()
                        .map(period -> cell.apply(period).orElse(FigureTable.Cell.BLANK))
                        .toList());
    }

    private Optional<FigureTable.Cell> base(Period period, Dimension dimension) {
        return totals.stream()
                .filter(total -> total.ofTheUk()
                        && total.dimension() == dimension
                        && total.period().equals(period))
                .map(Total::base)
                .filter(Objects::nonNull)
                .findFirst()
                .map(base -> new FigureTable.Cell(English.range(base), ""));
    }

    private Comparator<String> order(Dimension dimension) {
        if (dimension == Dimension.VICTIM_AGE) {
            return Comparator.comparing(VictimAge::new);
        }
        Comparator<String> smallest =
                Comparator.comparingLong(id -> latest().flatMap(last -> find(UK, last, dimension, id))
                        .map(total -> total.value().lower())
                        .orElse(0L));
        return Comparator.comparing((String id) -> !Names.isSingle(id))
                .thenComparing(smallest.reversed())
                .thenComparing(Comparator.naturalOrder());
    }

    private Optional<Period> latest() {
        return periods.isEmpty() ? Optional.empty() : Optional.of(periods.get(periods.size() - 1));
    }

    private Optional<Total> find(String area, Period period, Dimension dimension, String category) {
        return Optional.ofNullable(byKey.get(new Key(area, period, dimension, category)));
    }

    /** What one of the totals is a number of. */
    record Key(String area, Period period, Dimension dimension, String category) {
        static Key of(Total total) {
            return new Key(total.area(), total.period(), total.dimension(), total.category());
        }
    }

    private List<String> heads() {
        return periods.stream().map(English::period).toList();
    }
}
