package org.foireturns.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Response;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.ForceAnswer;
import org.foireturns.report.Names;
import org.jspecify.annotations.Nullable;

/** What must be chased, by request. */
public record ChaseView(List<OfRequest> requests) {

    static ChaseView of(Edition edition) {
        return new ChaseView(edition.latestFirst().stream()
                .filter(request -> !edition.earlier(request.id()))
                .map(request -> OfRequest.of(request, edition))
                .toList());
    }

    /** {@code 1 force without a return, 33 returns without a part of the answer}; {@code nobody}. */
    public String said() {
        long silent =
                requests.stream().flatMap(request -> request.silent.stream()).count();
        long gaps = requests.stream().flatMap(request -> request.gaps.stream()).count();
        if (silent == 0 && gaps == 0) {
            return "nobody";
        }
        return English.counted(silent, "force without a return", "forces without a return") + ", "
                + English.counted(gaps, "return without a part of the answer", "returns without a part of the answer");
    }

    /**
     * What one request still waits for.
     *
     * @param due when the returns were due, as a sentence
     * @param awaited how many forces have sent nothing yet, and need not have
     * @param silent forces without a return that are overdue
     * @param gaps returns that leave a part of the request unanswered
     */
    public record OfRequest(String title, String due, long awaited, List<Silent> silent, List<Gap> gaps) {

        static OfRequest of(Request request, Edition edition) {
            List<ForceAnswer> answers = ForceAnswer.all(request, edition);
            Names names = Names.of(edition);
            return new OfRequest(
                    request.title(),
                    request.forces().isEmpty()
                            ? "Nobody said which forces were asked, so nobody can be missed."
                            : due(request.due()),
                    answers.stream().filter(ForceAnswer::awaited).count(),
                    answers.stream()
                            .filter(ForceAnswer::silent)
                            .map(answer -> new Silent(Anchor.force(answer.force()), names.force(answer.force())))
                            .toList(),
                    answers.stream()
                            .filter(answer ->
                                    !answer.missing() && !answer.toChase().isEmpty())
                            .map(answer -> Gap.of(answer, names))
                            .toList());
        }

        /** {@code 40 forces are awaited}. */
        public String awaitedSaid() {
            return English.counted(awaited, "force is", "forces are") + " awaited";
        }

        /** {@code 2 returns leave a part unanswered}. */
        public String gapsSaid() {
            return English.counted(gaps.size(), "return leaves", "returns leave") + " a part unanswered";
        }

        private static String due(@Nullable LocalDate due) {
            if (due == null) {
                return "No due date is set.";
            }
            return "Due " + English.day(due) + ".";
        }
    }

    /** A force without a return. */
    public record Silent(String anchor, String name) {}

    /**
     * What one return leaves open.
     *
     * @param questions each with how it was answered
     */
    public record Gap(String anchor, String force, String questions) {

        static Gap of(ForceAnswer answer, Names names) {
            Map<String, List<String>> byStatus = new TreeMap<>();
            answer.toChase()
                    .forEach(response -> byStatus.computeIfAbsent(how(response), status -> new ArrayList<>())
                            .add(names.question(response.question())));
            return new Gap(
                    Anchor.force(answer.force()),
                    names.force(answer.force()),
                    byStatus.entrySet().stream()
                            .map(status -> status.getKey() + ": " + English.list(status.getValue()))
                            .collect(Collectors.joining("; ")));
        }

        private static String how(Response response) {
            String words = response.status() == Response.Status.NONE
                    ? "no answer"
                    : response.status().words();
            return response.section().isEmpty() ? words : words + " under section " + response.section();
        }
    }
}
