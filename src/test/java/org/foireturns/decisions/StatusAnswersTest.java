package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NilReturn;
import org.foireturns.model.finding.NoReturn;
import org.foireturns.model.finding.QuestionMissing;
import org.foireturns.model.finding.QuestionUnanswered;
import org.foireturns.reconcile.Response;
import org.foireturns.reconcile.Response.Status;
import org.junit.jupiter.api.Test;

class StatusAnswersTest {
    private static final FindingLine SILENT =
            FindingLine.of(new NoReturn(Place.ofForce("2025", "kent"), "Kent Police", ""));
    private static final FindingLine AGE = missing("victim age");
    private static final FindingLine PLATFORM = missing("platform");
    private static final List<Response> NONE =
            List.of(response("platform", Status.NONE), response("victim_age", Status.NONE));

    @Test
    void aForceThatWillNotAnswerIsNoLongerMissed() {
        StatusAnswers answers = apply(List.of(status("", "no return", "no answer")), List.of(SILENT), NONE);

        assertThat(answers.responses()).extracting(Response::status).containsOnly(Status.CLOSED);
        assertThat(answers.judged().get(0).state()).isEqualTo(State.APPLIED);
        assertThat(answers.judged().get(0).settled()).containsExactly(SILENT);
    }

    @Test
    void aForceThatSaysBeforeItsDayThatItWillNotAnswerIsNoLongerAwaited() {
        StatusAnswers answers = apply(
                List.of(status("", "no return", "refused")), List.of(), List.of(response("platform", Status.AWAITED)));

        assertThat(answers.responses()).extracting(Response::status).containsOnly(Status.REFUSED);
        assertThat(answers.judged().get(0).state()).isEqualTo(State.APPLIED);
    }

    private static final FindingLine NIL = FindingLine.of(new NilReturn(Place.ofForce("2025", "kent")));

    /**
     * Of a return in words the officer says what it means; as soon as it gives a number, that is no answer any more.
     */
    @Test
    void aReturnInWordsIsWhatSomebodySaid() {
        List<Proposal> offered = new AnswerKinds(new Platforms(List.of())).to(NIL);
        assertThat(offered).extracting(Proposal::answer).containsExactly("nil", "not held", "accept");
        Decision notHeld = offered.get(1).decide("d1", new Proposal.Given("By phone", "Ann", Given.DAY, null));
        List<Response> words = List.of(response("platform", Status.NIL), response("total", Status.NIL));

        StatusAnswers answers = apply(List.of(notHeld), List.of(NIL), words);
        assertThat(answers.responses()).extracting(Response::status).containsOnly(Status.NOT_HELD);
        assertThat(answers.judged().get(0).settled()).containsExactly(NIL);

        List<Response> numbers = List.of(response("platform", Status.NIL), response("total", Status.ANSWERED));
        StatusAnswers later = apply(List.of(notHeld), List.of(NIL), numbers);
        assertThat(later.responses()).isEqualTo(numbers);
        assertThat(later.judged().get(0).state()).isEqualTo(State.STALE);
    }

    @Test
    void oneQuestionIsAnsweredAndTheOthersStayOpen() {
        StatusAnswers answers = apply(List.of(status("victim_age", "none", "refused")), List.of(AGE, PLATFORM), NONE);

        assertThat(answers.responses()).extracting(Response::status).containsExactly(Status.NONE, Status.REFUSED);
        assertThat(answers.judged().get(0).settled()).containsExactly(AGE);
    }

    @Test
    void oneAnswerSettlesAQuestionThatManyForcesLeftOut() {
        FindingLine asked = FindingLine.of(new QuestionUnanswered(
                Place.parse("2025", "", "", "", "", "victim_age"),
                "1 force sent a return",
                "victim age",
                "Kent Police"));
        Decision all = Given.status("d1", "", "victim_age", "none from 1 force", "no answer");
        Decisions decisions = new Decisions(List.of(all));
        StatusAnswers answers = StatusAnswers.of(decisions, Given.DAY, List.of(AGE, PLATFORM), NONE);

        answers.forAllForces(decisions, Given.DAY, List.of(AGE, PLATFORM, asked));

        assertThat(answers.responses()).extracting(Response::status).containsExactly(Status.NONE, Status.CLOSED);
        assertThat(answers.judged().get(0).settled()).containsExactly(AGE, asked);
    }

    @Test
    void anotherNumberOfForcesMakesItStale() {
        Decisions decisions =
                new Decisions(List.of(Given.status("d1", "", "victim_age", "none from 25 forces", "no answer")));
        StatusAnswers answers = StatusAnswers.of(decisions, Given.DAY, List.of(AGE), NONE);

        answers.forAllForces(decisions, Given.DAY, List.of(AGE));

        assertThat(answers.responses()).isEqualTo(NONE);
        assertThat(answers.judged().get(0).effect())
                .isEqualTo("It expects \"none from 25 forces\", and there is now \"none from 1 force\".");
    }

    @Test
    void aReturnThatComesAfterAllMakesTheDecisionStale() {
        List<Response> came = List.of(response("platform", Status.ANSWERED));

        StatusAnswers answers = apply(List.of(status("", "no return", "no answer")), List.of(), came);

        assertThat(answers.responses()).isEqualTo(came);
        assertThat(answers.judged().get(0).state()).isEqualTo(State.STALE);
        assertThat(answers.judged().get(0).effect())
                .isEqualTo("It expects \"no return\", and there is now \"a return\".");
    }

    @Test
    void anAnswerIsAwaitedUpToItsDayAndNoLonger() {
        Decision until = status("", "no return", "awaited until " + Given.DAY);

        assertThat(apply(List.of(until), List.of(SILENT), NONE).responses())
                .extracting(Response::status)
                .containsOnly(Status.AWAITED);

        Decision over = status("", "no return", "Awaited until 20/11/2026");
        StatusAnswers answers = apply(List.of(over), List.of(SILENT), NONE);
        assertThat(answers.responses()).isEqualTo(NONE);
        assertThat(answers.judged().get(0).settled()).isEmpty();
        assertThat(answers.judged().get(0).effect()).isEqualTo("The day up to which an answer was awaited is over.");
    }

    @Test
    void aRequestThatTheRunDoesNotHaveLeavesItUnused() {
        assertThat(apply(List.of(status("", "no return", "refused")), List.of(), List.of())
                        .judged()
                        .get(0)
                        .state())
                .isEqualTo(State.UNUSED);
    }

    @Test
    void twoThatContradictEachOtherDoNothing() {
        List<Decision> both =
                List.of(status("", "no return", "refused"), Given.status("d2", "kent", "", "no return", "not held"));

        assertThat(apply(both, List.of(SILENT), NONE).responses()).isEqualTo(NONE);
    }

    private static StatusAnswers apply(List<Decision> decisions, List<FindingLine> lines, List<Response> responses) {
        return StatusAnswers.of(new Decisions(decisions), Given.DAY, lines, responses);
    }

    private static Decision status(String question, String expects, String becomes) {
        return Given.status("d1", "kent", question, expects, becomes);
    }

    private static Response response(String question, Status status) {
        return new Response("2025", "kent", question, status, "", "");
    }

    private static FindingLine missing(String question) {
        return FindingLine.of(new QuestionMissing(Place.ofForce("2025", "kent"), "Kent Police", question));
    }
}
