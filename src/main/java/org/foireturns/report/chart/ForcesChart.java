package org.foireturns.report.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.foireturns.figures.Total;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.sheet.CellLink;
import org.foireturns.report.sheet.Contributions;

/**
 * Every force over the same years, as small charts on one scale.
 *
 * @param scale what the full height of each stands for, in words
 * @param years the heads of the table that says the same
 */
public record ForcesChart(String title, String scale, List<String> years, List<Small> forces) {
    private static final int STEP = 12;
    private static final int HEIGHT = 40;

    /**
     * One force.
     *
     * @param last its number of the last year, or that there is none
     */
    public record Small(String anchor, String name, String last, int width, List<Bar> bars, List<Year> years) {}

    /** One year that has a number. */
    public record Bar(int left, int top, int height) {}

    /** One year in the table. */
    public record Year(String value, List<CellLink> cells) {}

    static ForcesChart of(Edition edition, Contributions.Book book) {
        Map<String, YearSeries> series = YearSeries.ofForces(edition.figures().totals());
        List<Period> years = YearSeries.years(series.values());
        long most = series.values().stream().mapToLong(YearSeries::most).max().orElse(0);
        Names names = Names.of(edition);
        List<Small> forces = new ArrayList<>();
        series.forEach(
                (force, numbers) -> forces.add(small(force, numbers, years, new Scale(most, HEIGHT), names, book)));
        forces.sort(Comparator.comparing(Small::name));

        return new ForcesChart(
                years.isEmpty() ? "" : title(series.values(), years.get(0), years.get(years.size() - 1)),
                English.number(most),
                years.stream().map(Period::words).toList(),
                List.copyOf(forces));
    }

    static String title(Collection<YearSeries> series, Period first, Period last) {
        List<YearSeries> both = series.stream()
                .filter(one -> one.at(first).isPresent() && one.at(last).isPresent())
                .toList();
        long rose = both.stream()
                .filter(one -> surelyBelow(number(one, first), number(one, last)))
                .count();
        boolean allTold = both.stream()
                .allMatch(one -> surelyBelow(number(one, first), number(one, last))
                        || surelyNotBelow(number(one, first), number(one, last)));
        return first.equals(last)
                ? "Offences by force, " + last.words()
                : "%s%s of the %s with a number for both years recorded more in %s than in %s"
                        .formatted(
                                allTold ? "" : "At least ",
                                English.number(rose),
                                English.counted(both.size(), "force"),
                                last.words(),
                                first.words());
    }

    private static Range number(YearSeries series, Period year) {
        return series.at(year).orElseThrow().value();
    }

    private static boolean surelyBelow(Range one, Range other) {
        Long most = one.upper();
        return most != null && most < other.lower();
    }

    private static boolean surelyNotBelow(Range one, Range other) {
        Long most = other.upper();
        return most != null && most <= one.lower();
    }

    private static Small small(
            String force, YearSeries series, List<Period> years, Scale scale, Names names, Contributions.Book book) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int left = i * STEP;
            series.at(years.get(i)).ifPresent(total -> {
                int height = Math.max(1, scale.of(total.value().lower()));
                bars.add(new Bar(left, HEIGHT - height, height));
            });
        }
        String last = years.isEmpty()
                ? ""
                : series.at(years.get(years.size() - 1))
                        .map(total -> English.range(total.value()))
                        .orElse("no number");
        return new Small(
                Anchor.force(force),
                Names.brief(names.force(force)),
                last,
                Math.max(1, years.size()) * STEP,
                List.copyOf(bars),
                years.stream().map(year -> year(series, year, book)).toList());
    }

    private static Year year(YearSeries series, Period year, Contributions.Book book) {
        return series.at(year)
                .map((Total total) -> new Year(English.range(total.value()), book.cells(total.figure())))
                .orElse(new Year("", List.of()));
    }
}
