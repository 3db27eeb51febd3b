package org.foireturns.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.figures.AreaType;
import org.foireturns.figures.Share;
import org.foireturns.figures.Total;
import org.foireturns.figures.Turnout;
import org.foireturns.model.Dimension;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.model.Platforms;
import org.foireturns.model.Range;
import org.foireturns.report.Names;
import org.junit.jupiter.api.Test;

class PlatformChartTest {
    private static final Names NAMES = new Names(new Forces(List.of()), new Platforms(List.of()));

    @Test
    void thePlatformThatLeadsIsNamed() {
        assertThat(title(new Range(40, 44L), Range.exactly(20)))
                .endsWith("leads with 67% to 69% of the offences whose" + " platform is known, 2024/25");
    }

    @Test
    void withoutAnUpperBoundItLeadsWithItsLeast() {
        assertThat(title(new Range(40, null), Range.exactly(20))).contains("leads with at least 40 of the offences");
    }

    @Test
    void noneLeadsWhenWhatIsWithheldOfAnotherMayBeMore() {
        assertThat(title(Range.exactly(40), new Range(20, 41L)))
                .contains("is named in at least 40 of the offences")
                .endsWith("none is sure to lead");
    }

    private static String title(Range one, Range other) {
        Range base = one.plus(other);
        return PlatformChart.title(List.of(total("snapchat", one, base), total("kik", other, base)), NAMES);
    }

    private static Total total(String platform, Range value, Range base) {
        Period year = Period.financialYear(2024);
        return new Total(
                "2025",
                "71/17",
                AreaType.GROUP,
                "uk",
                year,
                Dimension.PLATFORM,
                platform,
                new Share(value, base),
                new Turnout(3, 4),
                "");
    }
}
