package org.foireturns.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.foireturns.figures.AreaFigure;
import org.foireturns.figures.Total;
import org.foireturns.model.Period;
import org.foireturns.report.Edition;
import org.foireturns.report.English;

/**
 * The United Kingdom over the years, as columns. A year that nobody asked about is a gap, and so is one of which too
 * few forces gave a number.
 *
 * @param title says the point
 * @param width of the drawing, in its own units
 */
public record YearsChart(String title, int width, List<Column> columns) {
    private static final int STEP = 84;
    private static final int FLOOR = 210;
    private static final int HEIGHT = 170;

    /**
     * One year.
     *
     * @param middle where it stands
     * @param top of the least that the number can be
     * @param mostTop of the most that it can be
     * @param value empty in a gap
     * @param why what is said in a gap, line by line
     * @param coverage the forces that gave a number
     */
    public record Column(
            String year,
            int middle,
            int top,
            int height,
            int mostTop,
            int mostHeight,
            String value,
            List<String> why,
            String coverage) {

        /** Its left edge. */
        public int left() {
            return middle - STEP / 3;
        }

        public boolean gap() {
            return value.isEmpty();
        }
    }

    public static YearsChart of(Edition edition) {
        YearSeries series = YearSeries.ofAll(AreaFigure.UK, edition.complete().figures());
        YearSeries all = YearSeries.of(AreaFigure.UK, edition.figures().totals());
        List<Period> years = YearSeries.years(List.of(all));
        Scale scale = new Scale(series.most(), HEIGHT);
        List<Column> columns = new ArrayList<>();
        for (Period year : years) {
            int middle = columns.size() * STEP + STEP / 2;
            columns.add(series.at(year)
                    .map(total -> column(total, middle, scale))
                    .or(() -> all.at(year).map(total -> gap(total, middle, collecting(total, edition))))
                    .orElse(gap(year, middle, List.of("not", "asked"), "not asked")));
        }
        return new YearsChart(
                title(series, all, years, edition), Math.max(1, years.size()) * STEP, List.copyOf(columns));
    }

    private static Column column(Total total, int middle, Scale scale) {
        int height = scale.of(total.value().lower());
        int most = scale.of(YearSeries.most(total));
        return new Column(
                total.period().words(),
                middle,
                FLOOR - height,
                height,
                FLOOR - most,
                most - height,
                English.range(total.value()),
                List.of(),
                coverage(total));
    }

    private static Column gap(Total incomplete, int middle, boolean collecting) {
        List<String> why = collecting ? List.of("collec-", "ting") : List.of("too few", "forces");
        return gap(incomplete.period(), middle, why, coverage(incomplete));
    }

    private static boolean collecting(Total total, Edition edition) {
        return edition.collecting(total.request()).isPresent();
    }

    private static Column gap(Period year, int middle, List<String> why, String coverage) {
        return new Column(year.words(), middle, FLOOR, 0, FLOOR, 0, "", why, coverage);
    }

    private static String coverage(Total total) {
        return total.turnout().words();
    }

    private static String title(YearSeries series, YearSeries all, List<Period> years, Edition edition) {
        if (years.isEmpty()) {
            return "";
        }
        List<Period> whole =
                years.stream().filter(year -> series.at(year).isPresent()).toList();
        List<String> gaps = words(years, year -> all.at(year).isEmpty());
        Predicate<Period> incomplete =
                year -> series.at(year).isEmpty() && all.at(year).isPresent();
        Predicate<Period> awaited =
                year -> all.at(year).filter(total -> collecting(total, edition)).isPresent();
        String missing = (gaps.isEmpty() ? "" : "; nothing is on file for " + English.list(gaps))
                + said("; answers for %s are still being collected", words(years, incomplete.and(awaited)))
                + said("; too few forces gave a number for %s", words(years, incomplete.and(awaited.negate())));
        if (whole.isEmpty()) {
            return "Offences recorded in the United Kingdom" + missing;
        }
        Optional<Total> first = series.at(whole.get(0));
        Optional<Total> last = series.at(whole.get(whole.size() - 1));
        String from = first.map(total ->
                        English.range(total.value()) + " in " + total.period().words())
                .orElse("");
        String to = last.map(total ->
                        English.range(total.value()) + " in " + total.period().words())
                .orElse("");
        return "Offences recorded in the United Kingdom: "
                + (whole.size() == 1 ? to : "from " + from + " to " + to)
                + missing;
    }

    private static String said(String words, List<String> years) {
        return years.isEmpty() ? "" : words.formatted(English.list(years));
    }

    private static List<String> words(List<Period> years, Predicate<Period> which) {
        return years.stream().filter(which).map(Period::words).toList();
    }
}
