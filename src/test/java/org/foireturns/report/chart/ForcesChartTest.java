package org.foireturns.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.figures.AreaType;
import org.foireturns.figures.Share;
import org.foireturns.figures.Total;
import org.foireturns.figures.Turnout;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class ForcesChartTest {
    private static final Period FIRST = Period.financialYear(2017);
    private static final Period LAST = Period.financialYear(2024);
    private static final YearSeries ROSE = series(Range.exactly(5), Range.exactly(6));
    private static final YearSeries STAYED = series(Range.exactly(5), new Range(0, 5L));

    @Test
    void theForcesThatRecordedMoreAreCounted() {
        assertThat(ForcesChart.title(List.of(ROSE, STAYED), FIRST, LAST))
                .isEqualTo("1 of the 2 forces with a number for both years recorded more in 2024/25 than in 2017/18");
    }

    @Test
    void whereWhatIsWithheldLeavesItOpenTheyAreAtLeastSoMany() {
        YearSeries open = series(new Range(3, null), Range.exactly(9));
        YearSeries either = series(Range.exactly(5), new Range(4, 6L));

        assertThat(ForcesChart.title(List.of(ROSE, open), FIRST, LAST)).startsWith("At least 1 of the 2 forces");
        assertThat(ForcesChart.title(List.of(STAYED, either), FIRST, LAST)).startsWith("At least 0 of the 2 forces");
    }

    private static YearSeries series(Range first, Range last) {
        return new YearSeries(Map.of(FIRST, total(FIRST, first), LAST, total(LAST, last)));
    }

    private static Total total(Period year, Range value) {
        return new Total(
                "2025",
                "71/17",
                AreaType.FORCE,
                "kent",
                year,
                Dimension.TOTAL,
                "all",
                new Share(value, null),
                new Turnout(1, 1),
                "stated");
    }
}
