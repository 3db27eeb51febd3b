package org.foireturns.report.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foireturns.figures.Figures;
import org.foireturns.figures.Total;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.PeriodKind;

/** All offences of an area by financial year, each as the latest request that asked was answered. */
public record YearSeries(Map<Period, Total> byYear) {

    static YearSeries of(String area, List<Total> totals) {
        Map<Period, Total> byYear = new TreeMap<>();
        totals.stream()
                .filter(total -> total.area().equals(area)
                        && total.dimension() == Dimension.TOTAL
                        && total.period().kind() == PeriodKind.FINANCIAL_YEAR
                        && total.forcesReporting() > 0)
                .forEach(total -> byYear.merge(
                        total.period(),
                        total,
                        (one, other) -> one.request().compareTo(other.request()) > 0 ? one : other));
        return new YearSeries(byYear);
    }

    /**
     * The same of an area with all its forces: a year counts only when enough of those asked at any time gave a number,
     * so that what four forces told stands for no country.
     */
    public static YearSeries ofAll(String area, Figures figures) {
        int most = asked(area, figures);
        return of(
                area,
                figures.totals().stream()
                        .filter(total -> figures.enough().are(total.forcesReporting(), most))
                        .toList());
    }

    /** How many forces of an area were asked at most by any request. */
    public static int asked(String area, Figures figures) {
        return figures.totals().stream()
                .filter(total -> total.area().equals(area))
                .mapToInt(Total::forcesAsked)
                .max()
                .orElse(0);
    }

    /** The series of every force. */
    static Map<String, YearSeries> ofForces(List<Total> totals) {
        Map<String, YearSeries> byArea = new TreeMap<>();
        totals.stream()
                .filter(Total::ofAForce)
                .collect(Collectors.groupingBy(Total::area))
                .forEach((area, own) -> byArea.put(area, of(area, own)));
        return byArea;
    }

    /** Every financial year from the first to the last, those without a number too. */
    static List<Period> years(Iterable<YearSeries> series) {
        TreeMap<Period, Total> all = new TreeMap<>();
        series.forEach(one -> all.putAll(one.byYear));
        if (all.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(
                        all.firstKey().start().getYear(), all.lastKey().start().getYear())
                .mapToObj(Period::financialYear)
                .toList();
    }

    Optional<Total> at(Period year) {
        return Optional.ofNullable(byYear.get(year));
    }

    /** The most that a year can be, as far as it is bounded. */
    long most() {
        return byYear.values().stream().mapToLong(YearSeries::most).max().orElse(0);
    }

    static long most(Total total) {
        Long upper = total.value().upper();
        return upper == null ? total.value().lower() : upper;
    }
}
