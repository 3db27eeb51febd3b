package org.foireturns.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foireturns.figures.Total;
import org.foireturns.model.Period;

/**
 * The United Kingdom over the years, as columns; a year that nobody asked about is a gap.
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
     * @param coverage the forces that gave a number
     */
    public record Column(
            String year, int middle, int top, int height, int mostTop, int mostHeight, String value, String coverage) {

        /** Its left edge. */
        public int left() {
            return middle - STEP / 3;
        }

        public boolean gap() {
            return value.isEmpty();
        }
    }

    static YearsChart of(Edition edition) {
        YearSeries series = YearSeries.of("uk", edition.figures().totals());
        List<Period> years = YearSeries.years(List.of(series));
        Scale scale = new Scale(series.most(), HEIGHT);
        List<Column> columns = new ArrayList<>();
        for (Period year : years) {
            int middle = columns.size() * STEP + STEP / 2;
            columns.add(series.at(year)
                    .map(total -> column(total, middle, scale))
                    .orElse(new Column(year.words(), middle, FLOOR, 0, FLOOR, 0, "", "not asked")));
        }
        return new YearsChart(title(series, years), Math.max(1, years.size()) * STEP, List.copyOf(columns));
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
                total.forcesReporting() + " of " + total.forcesAsked());
    }

    private static String title(YearSeries series, List<Period> years) {
        if (years.isEmpty()) {
            return "";
        }
        Optional<Total> first = series.at(years.get(0));
        Optional<Total> last = series.at(years.get(years.size() - 1));
        List<String> gaps = years.stream()
                .filter(year -> series.at(year).isEmpty())
                .map(Period::words)
                .toList();
        String from = first.map(total ->
                        English.range(total.value()) + " in " + total.period().words())
                .orElse("");
        String to = last.map(total ->
                        English.range(total.value()) + " in " + total.period().words())
                .orElse("");
        return "Offences recorded in the United Kingdom: "
                + (years.size() == 1 ? to : "from " + from + " to " + to)
                + (gaps.isEmpty() ? "" : "; nothing is on file for " + English.list(gaps));
    }
}
