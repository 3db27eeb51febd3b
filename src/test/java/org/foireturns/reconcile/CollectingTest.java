package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Dimension;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollectingTest {
    private static final LocalDate DUE = LocalDate.of(2025, 5, 21);

    private final Given given = new Given();

    @Test
    void aForceThatIsSilentIsAwaitedUpToItsDayAndOverdueAfterIt() {
        given.force("gwent").total("12");

        assertThat(statuses("essex", DUE)).containsOnly(Response.Status.AWAITED);
        assertThat(statuses("essex", DUE.plusDays(1))).containsOnly(Response.Status.OVERDUE);
        assertThat(checked(DUE, asked(DUE)).findings())
                .extracting(FindingLine::code)
                .doesNotContain("no-return");
        assertThat(checked(DUE.plusDays(1), asked(DUE)).findings())
                .extracting(FindingLine::code)
                .contains("no-return");
    }

    @Test
    void whereNobodySetADayAForceWithoutAReturnIsToldAtOnce() {
        given.force("gwent").total("12");

        assertThat(checked(DUE, asked(null)).findings())
                .extracting(FindingLine::code)
                .contains("no-return");
    }

    @Test
    void aRequestThatNobodyHasAnsweredYetWaitsForAll() {
        Collecting none = collecting(DUE, asked(DUE));

        assertThat(none.open()).isTrue();
        assertThat(none.awaited()).isEqualTo(4);
        assertThat(none.base()).isEqualTo("0 of 4 forces asked");
    }

    @Test
    void onlyForcesThatGaveNumbersAnswerForTheCountry() {
        given.force("gwent").total("12").force("essex").total("n/a");

        Collecting two = collecting(DUE, asked(DUE));

        assertThat(two.answering()).isEqualTo(1);
        assertThat(two.awaited()).isEqualTo(2);
        assertThat(two.overdue()).isZero();
    }

    @Test
    void itIsOverWhenEnoughHaveAnsweredOrNobodyIsWaitedFor() {
        given.force("gwent").total("12").force("essex").total("3").force("psni").total("4");

        assertThat(Collecting.of(
                                List.of(asked(DUE)),
                                given.evidence(),
                                checked(DUE, asked(DUE)).responses(),
                                75)
                        .get(0)
                        .open())
                .isFalse();
        assertThat(collecting(DUE, asked(DUE)).open()).isTrue();
        assertThat(Collecting.of(
                                List.of(asked(DUE)),
                                given.evidence(),
                                checked(DUE, asked(DUE)).responses().stream()
                                        .map(response -> response.file().isEmpty()
                                                ? response.as(Response.Status.CLOSED)
                                                : response)
                                        .toList(),
                                90)
                        .get(0)
                        .open())
                .isFalse();
    }

    @Test
    void aRequestThatDoesNotSayWhomItAskedCollectsNothing() {
        assertThat(Collecting.of(List.of(Request.open("any", "71/17")), given.evidence(), List.of(), 90))
                .isEmpty();
    }

    private List<Response.Status> statuses(String force, LocalDate day) {
        return checked(day, asked(DUE)).responses().stream()
                .filter(response -> response.force().equals(force))
                .map(Response::status)
                .toList();
    }

    private Collecting collecting(LocalDate day, Request request) {
        return Collecting.of(
                        List.of(request),
                        given.evidence(),
                        checked(day, request).responses(),
                        90)
                .get(0);
    }

    private Reconciliation checked(LocalDate day, Request request) {
        return Reconciliation.of(given.evidence(), List.of(), List.of(request), Book.FORCES, day);
    }

    private static Request asked(@Nullable LocalDate due) {
        return new Request(
                "2025",
                "Offences in 2024/25",
                "71/17",
                List.of(Period.financialYear(2024)),
                Set.of(Dimension.TOTAL),
                true,
                List.of("essex", "gwent", "lincolnshire", "psni"),
                LocalDate.of(2025, 4, 22),
                due,
                true);
    }
}
