package org.foireturns.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Control;
import org.foireturns.reconcile.Given;
import org.junit.jupiter.api.Test;

class AreaControlsTest {
    private static final Period LAST = Period.financialYear(2024);

    private final Given given = new Given().request("2025");

    @Test
    void everyAreaIsWhatItsPartsComeTo() {
        given.force("gwent").total("10").gender("female", "6").gender("male", "<5");
        given.force("essex").total("7");

        assertThat(AreaControls.of(totals(), Book.FORCES))
                .extracting(Control::control)
                .contains(
                        "uk = sum of its forces",
                        "uk = sum of its nations",
                        "england = sum of its regions",
                        "england-and-wales = sum of its nations");
        assertThat(AreaControls.of(totals(), Book.FORCES)).allMatch(Control::holds);
    }

    @Test
    void anAreaThatLostAForceIsNoticed() {
        given.force("gwent").total("10").force("essex").total("7");
        List<Total> totals = new ArrayList<>(totals());
        totals.removeIf(total -> total.area().equals("gwent"));

        assertThat(AreaControls.of(totals, Book.FORCES))
                .filteredOn(control -> !control.holds())
                .singleElement()
                .extracting(Control::left, Control::right, Control::difference)
                .containsExactly(17L, 7L, -10L);
    }

    @Test
    void aYearMadeOfQuartersIsAmongTheForces() {
        for (Period quarter : List.of(
                new Period(LAST.start(), LAST.start().plusMonths(6).minusDays(1)),
                new Period(LAST.start().plusMonths(6), LAST.end()))) {
            given.force("gwent").period(quarter).total("4");
        }

        assertThat(totals())
                .anyMatch(total -> total.area().equals("uk") && total.value().equals(Range.exactly(8)));
        assertThat(AreaControls.of(totals(), Book.FORCES)).isNotEmpty().allMatch(Control::holds);
    }

    /** Whoever describes no request gets every period that any force gave, by the other forces' months too. */
    @Test
    void anOpenRequestOfMixedPeriodsAddsUp() {
        Period half = new Period(LAST.start(), LAST.start().plusMonths(6).minusDays(1));
        Period rest = new Period(half.end().plusDays(1), LAST.end());
        Period first = new Period(LAST.start(), LAST.start().plusMonths(3).minusDays(1));
        Period second = new Period(first.end().plusDays(1), half.end());
        given.force("gwent").period(LAST).total("10");
        given.force("essex").period(half).total("4").period(rest).total("5");
        given.force("lincolnshire")
                .period(first)
                .total("1")
                .period(second)
                .total("2")
                .period(rest)
                .total("3");
        given.force("psni").period(half).total("7").period(rest).total("8");

        List<Total> totals = totals(Request.open("2025", "71/17"));

        assertThat(totals)
                .anyMatch(total -> total.area().equals("uk")
                        && total.period().equals(half)
                        && total.value().equals(Range.exactly(14)))
                .anyMatch(total -> total.area().equals("northern-ireland")
                        && total.period().equals(LAST)
                        && total.value().equals(Range.exactly(15)));
        assertThat(AreaControls.of(totals, Book.FORCES)).isNotEmpty().allMatch(Control::holds);
    }

    private List<Total> totals() {
        return totals(Book.asked("2025", List.of(), LAST));
    }

    private List<Total> totals(Request request) {
        return Figures.of(given.evidence(), List.of(request), Book.FORCES, Book.PLATFORMS, List.of())
                .totals();
    }
}
