package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.Platforms;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LetterDue;
import org.foireturns.reconcile.Response;
import org.foireturns.reconcile.Response.Status;
import org.junit.jupiter.api.Test;

/** What is said of letters that were sent, and how long it holds. */
class LetterAnswersTest {
    private static final Response SILENT = new Response("2025", "kent", "total", Status.OVERDUE, "", "");
    private static final Response CAME = new Response("2025", "kent", "total", Status.ANSWERED, "", "2025/Kent.xlsx");
    private static final FindingLine ODD =
            Given.finding(Severity.ERROR, "does-not-add-up", "2025/Kent.xlsx", "B7", "82");

    private static Decision sent(String kind, String about, String day) {
        return Given.decision("d1", DecisionType.LETTER_SENT, "2025", "kent", "", kind, about, day, "", null);
    }

    private static State state(Decision decision, List<FindingLine> lines, Response response) {
        return new LetterAnswers(Given.DAY, lines, List.of(response))
                .judged(new Decisions(List.of(decision)))
                .get(0)
                .state();
    }

    @Test
    void aChaserHoldsAsLongAsNothingCame() {
        Decision chaser = sent("first chaser", "no return", "2026-11-20");

        assertThat(state(chaser, List.of(), SILENT)).isEqualTo(State.APPLIED);
        assertThat(state(chaser, List.of(), CAME)).isEqualTo(State.STALE);
        assertThat(state(sent("first chaser", "no return", "2026-11-22"), List.of(), SILENT))
                .as("a day that is still to come")
                .isEqualTo(State.UNUSED);
    }

    @Test
    void aQuestionHoldsAsLongAsItIsNoticed() {
        Decision question = sent("correction", "does-not-add-up, jump", "2026-11-20");

        assertThat(state(question, List.of(ODD), CAME)).isEqualTo(State.APPLIED);
        assertThat(state(question, List.of(), CAME)).isEqualTo(State.STALE);
    }

    @Test
    void aReviewIsAskedForOnceAsLongAsTheRefusalStands() {
        Decision review = sent("internal review", "refused", "2026-11-01");
        FindingLine refused = Given.finding(Severity.QUESTION, "refused", "2025/Kent.xlsx", "", "");

        assertThat(new LetterAnswers(Given.DAY, List.of(refused), List.of(CAME))
                        .judged(new Decisions(List.of(review)))
                        .get(0)
                        .effect())
                .startsWith("It is not written again");
        assertThat(state(review, List.of(ODD), CAME)).isEqualTo(State.STALE);
    }

    @Test
    void theSameLetterMayBeSentTwice() {
        Decisions twice = new Decisions(
                List.of(sent("no due day", "no return", "2026-11-01"), sent("no due day", "no return", "2026-11-20")));

        assertThat(new LetterAnswers(Given.DAY, List.of(), List.of(SILENT)).judged(twice))
                .extracting(JudgedDecision::state)
                .containsExactly(State.APPLIED, State.APPLIED);
    }

    @Test
    void theRunIsAnotherWhenTheWeekIsOver() {
        Decisions decisions = new Decisions(List.of(sent("first chaser", "no return", "2026-11-20")));

        assertThat(decisions.texts(LocalDate.of(2026, 11, 26))).isEqualTo(decisions.texts(LocalDate.of(2026, 11, 21)));
        assertThat(decisions.texts(LocalDate.of(2026, 11, 27)))
                .isNotEqualTo(decisions.texts(LocalDate.of(2026, 11, 26)));
    }

    @Test
    void aLetterIsSaidToBeSentTodayOrOnADay() {
        FindingLine due = FindingLine.of(
                LetterDue.of("2025", "kent", "Kent Police", "first chaser", "2025/kent.txt", "no return"));
        AnswerKinds answers = new AnswerKinds(new Platforms(List.of()));
        Proposal.Given given = new Proposal.Given("By post", "Ann", Given.DAY, null);

        assertThat(answers.to(due)).extracting(Proposal::answer).containsExactly("sent");
        assertThat(answers.read(due, "Sent").orElseThrow().decide("d1", given))
                .isEqualTo(new Decision(
                        "d1",
                        DecisionType.LETTER_SENT,
                        "2025",
                        "kent",
                        "",
                        "first chaser",
                        "no return",
                        "2026-11-21",
                        "By post",
                        "Ann",
                        Given.DAY,
                        "",
                        null,
                        ""));
        assertThat(answers.read(due, "sent 03/11/2026")).map(Proposal::becomes).contains("2026-11-03");
        assertThat(answers.read(due, "sent yesterday")).isEmpty();
        assertThat(answers.read(due, "accept")).isEmpty();
    }
}
