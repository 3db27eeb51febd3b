package org.foireturns.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NilOrNotHeld;
import org.foireturns.model.finding.NilReturn;
import org.foireturns.model.finding.NoReturn;
import org.foireturns.model.finding.QuestionMissing;
import org.foireturns.model.finding.QuestionUnanswered;
import org.foireturns.reconcile.AskedOnce;
import org.foireturns.reconcile.Response;

/** Puts decisions on how a force answered in the place of "none", as long as there is still no answer. */
public final class StatusAnswers {
    /** What a decision about a whole request expects: the force has sent nothing. */
    public static final String NO_RETURN = "no return";

    /** The same of a force whose return says in words that there is no answer. */
    public static final String IN_WORDS = "a return in words";

    private static final Set<Response.Status> NO_ANSWER =
            Set.of(Response.Status.NONE, Response.Status.NOT_HELD, Response.Status.NIL);

    private static final Set<Response.Status> SILENT =
            Set.of(Response.Status.NONE, Response.Status.AWAITED, Response.Status.OVERDUE);

    private final List<FindingLine> lines;
    private final List<Response> responses;
    private final List<JudgedDecision> judged = new ArrayList<>();

    private StatusAnswers(List<FindingLine> lines, List<Response> responses) {
        this.lines = lines;
        this.responses = new ArrayList<>(responses);
    }

    /**
     * Applies the decisions of one run.
     *
     * @param lines what was noticed
     * @param responses as the returns give them
     */
    public static StatusAnswers of(
            Decisions decisions, LocalDate asOf, List<FindingLine> lines, List<Response> responses) {
        StatusAnswers answers = new StatusAnswers(lines, responses);
        decisions.inForce().stream()
                .filter(decision -> decision.type() == DecisionType.SET_STATUS
                        && !decision.force().isEmpty())
                .forEach(decision -> answers.judge(decision, asOf));
        return answers;
    }

    /**
     * Applies the decisions about all forces that left one question out.
     *
     * @param asked what was noticed, with each such question as one
     */
    public void forAllForces(Decisions decisions, LocalDate asOf, List<FindingLine> asked) {
        decisions.inForce().stream()
                .filter(decision -> decision.type() == DecisionType.SET_STATUS
                        && decision.force().isEmpty())
                .forEach(decision -> judgeAll(decision, asOf, asked));
    }

    private void judgeAll(Decision decision, LocalDate asOf, List<FindingLine> asked) {
        Set<String> forces = AskedOnce.without(decision.request(), decision.where(), lines, responses);
        String question = " " + QuestionMissing.words(decision.where()) + ".";
        List<FindingLine> about = asked.stream()
                .filter(line -> line.place().isOf(decision.request()))
                .filter(line -> line.code().equals(Finding.code(QuestionUnanswered.class))
                        ? QuestionUnanswered.question(line).equals(decision.where())
                        : line.code().equals(Finding.code(QuestionMissing.class))
                                && forces.contains(Place.printed(line.place().force()))
                                && line.message().endsWith(question))
                .toList();
        judge(
                decision,
                asOf,
                noneFrom(forces.size()),
                about,
                response -> response.request().equals(decision.request())
                        && response.question().equals(decision.where())
                        && forces.contains(response.force()));
    }

    /** What a decision about all forces expects: {@code none from 25 forces}. */
    static String noneFrom(int forces) {
        return Response.Status.NONE.words() + " from " + forces + (forces == 1 ? " force" : " forces");
    }

    /** The responses with what was decided. */
    public List<Response> responses() {
        return List.copyOf(responses);
    }

    List<JudgedDecision> judged() {
        return List.copyOf(judged);
    }

    private void judge(Decision decision, LocalDate asOf) {
        List<Response> about = responses.stream()
                .filter(response -> isAbout(decision, response))
                .toList();
        if (about.isEmpty()) {
            say(decision, State.UNUSED, "This run has no such request, force or question.", asOf, List.of());
            return;
        }
        judge(decision, asOf, seen(decision, about), settled(decision), response -> isAbout(decision, response));
    }

    private void judge(
            Decision decision, LocalDate asOf, String seen, List<FindingLine> settled, Predicate<Response> isAbout) {
        if (!SeenTexts.same(seen, decision.expects())) {
            say(
                    decision,
                    State.STALE,
                    "It expects \"" + decision.expects() + "\", and there is now \"" + seen + "\".",
                    asOf,
                    List.of());
        } else if (AnswerStatus.lapsed(decision, asOf)) {
            say(decision, State.STALE, "The day up to which an answer was awaited is over.", asOf, List.of());
        } else {
            Response.Status status =
                    AnswerStatus.of(decision.becomes()).orElseThrow().status();
            responses.replaceAll(response -> isAbout.test(response) ? response.as(status) : response);
            say(
                    decision,
                    State.APPLIED,
                    "It stands as \"" + SeenTexts.plain(decision.becomes()) + "\". No figure is moved by it.",
                    asOf,
                    settled);
        }
    }

    private void say(Decision decision, State state, String effect, LocalDate asOf, List<FindingLine> settled) {
        judged.add(new JudgedDecision(decision, state, effect, decision.dueForReview(asOf), settled));
    }

    private static boolean isAbout(Decision decision, Response response) {
        return response.request().equals(decision.request())
                && response.force().equals(decision.force())
                && (decision.where().isEmpty() || response.question().equals(decision.where()));
    }

    private String seen(Decision decision, List<Response> about) {
        if (!decision.where().isEmpty()) {
            return about.get(0).status().words();
        }
        if (about.stream().allMatch(StatusAnswers::silent)) {
            return NO_RETURN;
        }
        return about.stream().allMatch(response -> NO_ANSWER.contains(response.status())) ? IN_WORDS : "a return";
    }

    /** Whether nothing came, be it due or not. */
    private static boolean silent(Response response) {
        return response.file().isEmpty() && SILENT.contains(response.status());
    }

    private List<FindingLine> settled(Decision decision) {
        if (decision.where().isEmpty()) {
            return Stream.of(NoReturn.class, NilReturn.class, NilOrNotHeld.class)
                    .flatMap(kind -> asked(decision, kind).stream())
                    .toList();
        }
        String question = " " + QuestionMissing.words(decision.where()) + ".";
        return asked(decision, QuestionMissing.class).stream()
                .filter(line -> line.message().endsWith(question))
                .toList();
    }

    private List<FindingLine> asked(Decision decision, Class<? extends Finding> kind) {
        return lines.stream()
                .filter(line -> line.code().equals(Finding.code(kind))
                        && line.place().isOf(decision.request(), decision.force()))
                .toList();
    }
}
