package org.foireturns.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Book;
import org.foireturns.reconcile.Collecting;
import org.foireturns.reconcile.Given;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollectingViewTest {
    private static final LocalDate DUE = LocalDate.of(2025, 5, 21);
    private static final List<String> FORCES = List.of("essex", "gwent", "lincolnshire", "psni");

    private static Request request(String id, @Nullable LocalDate due) {
        Request plain = Book.asked(id, FORCES, Period.financialYear(2024));
        return new Request(
                id, "Request " + id, "71/17", plain.periods(), plain.questions(), false, FORCES, null, due, true);
    }

    private static String said(LocalDate day, Given given, int least, Request... requests) {
        return CollectingView.said(SmallEdition.on(day, given.evidence(), List.of(requests), least));
    }

    private static Given one() {
        return new Given().request("2025").force("essex").total("3");
    }

    @Test
    void whoIsAwaitedIsSaidUntilTheDay() {
        assertThat(said(DUE, one(), 90, request("2025", DUE)))
                .isEqualTo(
                        "collecting, 1 of 4 forces asked has given numbers; 3 forces are awaited until 21 May 2025.");
        assertThat(said(DUE, one().force("gwent").total("4").force("psni").notHeld("total"), 90, request("2025", DUE)))
                .isEqualTo(
                        "collecting, 2 of 4 forces asked have given numbers, 1 gave none; 1 force is awaited until 21"
                                + " May 2025.");
    }

    @Test
    void afterTheDayTheyAreOverdue() {
        assertThat(said(DUE.plusDays(1), one(), 90, request("2025", DUE)))
                .isEqualTo(
                        "collecting, 1 of 4 forces asked has given numbers; 3 forces are overdue since 21 May 2025.");
    }

    @Test
    void whereEnoughHaveAnsweredOnlyTheAwaitedAreSaid() {
        assertThat(said(DUE, one(), 25, request("2025", DUE))).isEqualTo("3 forces are awaited until 21 May 2025.");
        assertThat(said(DUE.plusDays(1), one(), 25, request("2025", DUE))).isEmpty();
    }

    @Test
    void aRequestWithoutADayNamesNone() {
        assertThat(said(DUE, one(), 90, request("2025", null)))
                .startsWith("collecting, 1 of 4 forces asked has given numbers; 3 forces are ")
                .doesNotContain("until", "since");
    }

    @Test
    void severalRequestsAreToldByTheirTitles() {
        Request other = new Request(
                "2026",
                "Other",
                "86/2",
                List.of(Period.financialYear(2024)),
                request("2025", DUE).questions(),
                false,
                FORCES,
                null,
                DUE,
                true);
        Given both = one().request("2026").force("gwent").total("4");
        assertThat(said(DUE, both, 90, request("2025", DUE), other))
                .startsWith("Request 2025: collecting, ")
                .contains(" Other: collecting, ");
    }

    @Test
    void howManyAnsweredIsOneOrMany() {
        assertThat(CollectingView.answered(new Collecting("2025", 4, 1, 3, 0, DUE, 90)))
                .endsWith("1 of 4 forces asked has given numbers");
        assertThat(CollectingView.answered(new Collecting("2025", 4, 0, 4, 0, DUE, 90)))
                .endsWith("0 of 4 forces asked have given numbers");
    }
}
