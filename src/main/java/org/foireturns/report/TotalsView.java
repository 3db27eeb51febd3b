package org.foireturns.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.VictimAge;
import org.jspecify.annotations.Nullable;

/** The figures of the United Kingdom and its nations, by request. */
public record TotalsView(List<OfRequest> requests) {

    private static final String UK = "uk";
    private static final List<String> AREAS =
            List.of(UK, "england-and-wales", "england", "wales", "scotland", "northern-ireland");
    private static final int PLATFORMS = 10;

    static TotalsView of(Edition edition) {
        Names names = Names.of(edition);
        return new TotalsView(Names.latestFirst(edition.requests()).stream()
                .map(request -> OfRequest.of(request, edition.figures().totals(), names))
                .filter(request -> !request.tables.isEmpty())
                .toList());
    }

    /** The tables of one request. */
    public record OfRequest(String anchor, String title, List<Table> tables) {

        static OfRequest of(Request request, List<Total> all, Names names) {
            List<Total> own = all.stream()
                    .filter(total -> total.request().equals(request.id()) && AREAS.contains(total.area()))
                    .toList();
            List<Period> periods = yearsThenSpans(own);
            return new OfRequest(
                    Anchor.request("totals", request.id()),
                    request.title(),
                    List.of(
                                    areas(own, periods, names),
                                    categories(own, periods, Dimension.VICTIM_GENDER, "Victim gender", names),
                                    categories(own, periods, Dimension.VICTIM_AGE, "Victim age", names),
                                    categories(own, periods, Dimension.PLATFORM, "Platform", names))
                            .stream()
                            .filter(table -> !table.rows.isEmpty())
                            .toList());
        }
    }

    private static List<Period> yearsThenSpans(List<Total> totals) {
        List<Period> periods = totals.stream().map(Total::period).distinct().toList();
        return periods.stream()
                .sorted(Comparator.comparing((Period period) ->
                                periods.stream().anyMatch(other -> !other.equals(period) && period.contains(other)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Table areas(List<Total> totals, List<Period> periods, Names names) {
        List<Row> rows = AREAS.stream()
                .map(area -> new Row(
                        names.area(area),
                        periods.stream()
                                .map(period -> find(totals, area, period, Dimension.TOTAL, "all"))
                                .map(Cell::ofArea)
                                .toList()))
                .filter(Row::said)
                .toList();
        return new Table("All offences, with the forces that gave a number", "Area", heads(periods), rows, "");
    }

    private static Table categories(
            List<Total> totals, List<Period> periods, Dimension dimension, String title, Names names) {
        List<String> known = totals.stream()
                .filter(total -> total.area().equals(UK) && total.dimension() == dimension)
                .map(Total::category)
                .distinct()
                .sorted(order(totals, periods, dimension))
                .toList();
        List<String> shown = known;
        String left = "";
        if (dimension == Dimension.PLATFORM) {
            List<String> named =
                    known.stream().filter(id -> !id.equals("unknown")).toList();
            shown = Stream.concat(
                            named.stream().limit(PLATFORMS), known.stream().filter(id -> id.equals("unknown")))
                    .toList();
            int more = named.size() - Math.min(PLATFORMS, named.size());
            left = more == 0 ? "" : "The ten largest; " + English.number(more) + " more are in totals.csv.";
        }
        List<Row> rows = shown.stream()
                .map(category -> new Row(
                        names.category(dimension, category),
                        periods.stream()
                                .map(period -> find(totals, UK, period, dimension, category))
                                .map(Cell::ofCategory)
                                .toList()))
                .toList();
        return new Table(
                title + ", United Kingdom, with the share of the offences where it is known",
                title,
                heads(periods),
                rows.isEmpty() ? rows : withBase(rows, totals, periods, dimension),
                left);
    }

    private static List<Row> withBase(List<Row> rows, List<Total> totals, List<Period> periods, Dimension dimension) {
        Row base = new Row(
                "Known: what shares are of",
                periods.stream()
                        .map(period -> totals.stream()
                                .filter(total -> total.area().equals(UK)
                                        && total.dimension() == dimension
                                        && total.period().equals(period))
                                .map(Total::base)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .map(English::range)
                                .orElse(""))
                        .map(words -> new Cell(words, ""))
                        .toList());
        return Stream.concat(rows.stream(), Stream.of(base)).toList();
    }

    private static Comparator<String> order(List<Total> totals, List<Period> periods, Dimension dimension) {
        Comparator<String> unknownLast = Comparator.comparing(id -> id.equals("unknown"));
        if (dimension == Dimension.VICTIM_AGE) {
            return unknownLast.thenComparing(VictimAge::new);
        }
        Period last = periods.get(periods.size() - 1);
        Comparator<String> largest = Comparator.comparingLong(id -> find(totals, UK, last, dimension, id)
                .map(total -> total.value().lower())
                .orElse(0L));
        return unknownLast.thenComparing(largest.reversed()).thenComparing(Comparator.naturalOrder());
    }

    private static Optional<Total> find(
            List<Total> totals, String area, Period period, Dimension dimension, String category) {
        return totals.stream()
                .filter(total -> total.area().equals(area)
                        && total.period().equals(period)
                        && total.dimension() == dimension
                        && total.category().equals(category))
                .findFirst();
    }

    private static List<String> heads(List<Period> periods) {
        return periods.stream().map(English::period).toList();
    }

    /**
     * One table.
     *
     * @param left what is not shown and where it is; empty when all is
     */
    public record Table(String caption, String corner, List<String> heads, List<Row> rows, String left) {}

    /** One area or category over the periods. */
    public record Row(String name, List<Cell> cells) {

        boolean said() {
            return cells.stream().anyMatch(cell -> !cell.value.isEmpty());
        }
    }

    /**
     * One number.
     *
     * @param beside the forces that gave it, or its share; empty when there is none
     */
    public record Cell(String value, String beside) {

        private static final Cell BLANK = new Cell("", "");

        static Cell ofArea(Optional<Total> found) {
            return found.map(total -> new Cell(
                            total.forcesReporting() == 0 ? "no figure" : English.range(total.value()),
                            total.forcesReporting() + " of " + total.forcesAsked()))
                    .orElse(BLANK);
        }

        static Cell ofCategory(Optional<Total> found) {
            return found.map(total -> new Cell(English.range(total.value()), share(total)))
                    .orElse(BLANK);
        }

        private static String share(@Nullable Total total) {
            return total == null ? "" : Share.percent(total.value(), total.base());
        }
    }
}
