package org.foireturns.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Given;
import org.foireturns.report.SmallEdition;
import org.junit.jupiter.api.Test;

class YearsChartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private static final List<String> WALES = List.of("gwent", "dyfed-powys");
    private static final List<String> ALL = List.of("gwent", "dyfed-powys", "essex", "psni");

    private final Given given = new Given();

    /** A later request to two forces draws no fall of the country, and hides no earlier year. */
    @Test
    void whatAFewForcesWereAskedIsNoYearOfTheCountry() {
        totals("2019", ALL, 2017, "100");
        totals("2019", ALL, 2018, "120");
        totals("2020", WALES, 2018, "130");
        totals("2020", WALES, 2019, "140");

        YearsChart chart = chart(
                Book.asked("2019", ALL, Period.financialYear(2017), Period.financialYear(2018)),
                Book.asked("2020", WALES, Period.financialYear(2018), Period.financialYear(2019)));

        assertThat(chart.columns())
                .extracting(YearsChart.Column::value, YearsChart.Column::why)
                .containsExactly(
                        tuple("400", List.of()), tuple("480", List.of()), tuple("", List.of("too few", "forces")));
        assertThat(chart.title())
                .isEqualTo("Offences recorded in the United Kingdom: from 400 in 2017/18 to 480 in 2018/19;"
                        + " too few forces gave a number for 2019/20");
    }

    @Test
    void anEarlyYearOfOneForceIsNoYearOfTheCountry() {
        totals("2019", WALES.subList(0, 1), 2017, "100");
        totals("2019", ALL, 2018, "120");

        YearsChart chart = chart(Book.asked("2019", ALL, Period.financialYear(2017), Period.financialYear(2018)));

        assertThat(chart.title())
                .isEqualTo("Offences recorded in the United Kingdom: 480 in 2018/19;"
                        + " too few forces gave a number for 2017/18");
    }

    private void totals(String request, List<String> forces, int year, String number) {
        forces.forEach(force -> given.request(request).force(force).year(year).total(number));
    }

    private YearsChart chart(Request... requests) {
        return YearsChart.of(SmallEdition.on(DAY, given.evidence(), List.of(requests), 90));
    }
}
