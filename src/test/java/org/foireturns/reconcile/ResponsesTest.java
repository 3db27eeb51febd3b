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

class ResponsesTest {
    private static final LocalDate DUE = LocalDate.of(2025, 6, 1);

    private final Given given = new Given();

    private static Request request(@Nullable LocalDate due, boolean youngest, boolean described) {
        return new Request(
                "2025",
                "Title",
                "71/17",
                List.of(Period.financialYear(2023), Period.financialYear(2024)),
                Set.of(Dimension.TOTAL, Dimension.PLATFORM),
                youngest,
                List.of("gwent"),
                null,
                due,
                described);
    }

    private Responses of(Request request, LocalDate asOf) {
        return Responses.of(
                given.evidence(),
                List.of(),
                Standings.of(given.evidence(), List.of()),
                List.of(request),
                Book.FORCES,
                asOf);
    }

    private static List<String> answers(Responses responses) {
        return responses.responses().stream()
                .map(each -> each.force() + " " + each.question() + " "
                        + each.status().words())
                .toList();
    }

    private static List<String> said(Responses responses) {
        return responses.findings().stream().map(FindingLine::code).toList();
    }

    @Test
    void whoSentNothingIsAwaitedUpToTheDayAndOverdueAfterIt() {
        Responses before = of(request(DUE, false, true), DUE);
        assertThat(answers(before)).containsExactly("gwent total awaited", "gwent platform awaited");
        assertThat(said(before)).isEmpty();
        Responses after = of(request(DUE, false, true), DUE.plusDays(1));
        assertThat(answers(after)).containsExactly("gwent total overdue", "gwent platform overdue");
        assertThat(said(after)).containsExactly("no-return");
        assertThat(after.findings().get(0).toString()).contains("Due 1 June 2025.");
        Responses never = of(request(null, false, true), DUE);
        assertThat(answers(never)).containsExactly("gwent total none", "gwent platform none");
        assertThat(said(never)).containsExactly("no-return");
    }

    @Test
    void aRequestThatNoFileDescribesAsksNobody() {
        assertThat(answers(of(request(DUE, false, false), DUE))).isEmpty();
    }

    @Test
    void aReturnWithoutAnAnswerToAQuestionIsAsked() {
        given.force("gwent").year(2023).total("4").year(2024).total("5");
        Responses responses = of(request(DUE, true, true), DUE);
        assertThat(answers(responses))
                .containsExactly("gwent total answered", "gwent platform none", "gwent youngest-victim none");
        assertThat(said(responses)).containsExactly("question-missing", "question-missing");
        assertThat(responses.responses()).allMatch(each -> each.file().equals("2025/gwent.xlsx"));
    }

    @Test
    void whoWasNotAskedAndAnsweredIsHeardToo() {
        given.force("essex").year(2023).total("4").year(2024).total("5");
        assertThat(answers(of(request(DUE, false, true), DUE))).contains("essex total answered", "gwent total awaited");
    }

    @Test
    void aYearWithoutAnAnswerIsToldOnceForAllQuestions() {
        given.force("gwent").year(2024).total("5").platform("kik", "5");
        Responses responses = of(request(DUE, false, true), DUE);
        assertThat(answers(responses)).containsExactly("gwent total part", "gwent platform part");
        assertThat(said(responses)).containsExactly("year-not-held");
    }

    @Test
    void aRefusalIsKeptWithItsSection() {
        given.force("gwent").year(2023).total("4").year(2024).total("5").refused("platform", "12");
        Responses responses = of(request(DUE, false, true), DUE);
        assertThat(answers(responses)).containsExactly("gwent total answered", "gwent platform refused");
        assertThat(responses.responses().get(1).section()).isEqualTo("12");
        assertThat(said(responses)).isEmpty();
    }

    /** Some of what was asked was not held, or there was none of it: the rest is answered. */
    @Test
    void whatThereIsNoneOfIsTold() {
        given.force("gwent")
                .year(2023)
                .total("4")
                .year(2024)
                .total("5")
                .notHeld("platform")
                .nil("platform");
        Responses notHeld = of(request(DUE, false, true), DUE);
        assertThat(answers(notHeld)).containsExactly("gwent total answered", "gwent platform not held");
        assertThat(said(notHeld)).containsExactly("not-held-part");
        Given nil = new Given()
                .force("gwent")
                .year(2023)
                .total("4")
                .year(2024)
                .total("5")
                .nil("platform");
        Responses none = Responses.of(
                nil.evidence(),
                List.of(),
                Standings.of(nil.evidence(), List.of()),
                List.of(request(DUE, false, true)),
                Book.FORCES,
                DUE);
        assertThat(answers(none)).containsExactly("gwent total answered", "gwent platform nil");
        assertThat(said(none)).containsExactly("nil-part");
    }
}
