package org.foireturns.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Response;

/** What must be chased, by request. */
public record ChaseView(List<OfRequest> requests) {

    static ChaseView of(Edition edition) {
        return new ChaseView(Names.latestFirst(edition.requests()).stream()
                .map(request -> OfRequest.of(request, edition))
                .toList());
    }

    /**
     * What one request still waits for.
     *
     * @param due when the returns were due, as a sentence
     * @param silent forces without a return
     * @param gaps questions that returns leave open
     */
    public record OfRequest(String title, String due, List<String> silent, List<Gap> gaps) {

        static OfRequest of(Request request, Edition edition) {
            List<ForceAnswer> answers = ForceAnswer.all(request, edition);
            Names names = Names.of(edition);
            return new OfRequest(
                    request.title(),
                    request.forces().isEmpty()
                            ? "Nobody said which forces were asked, so nobody can be missed."
                            : due(request.due(), edition.asOf()),
                    answers.stream()
                            .filter(ForceAnswer::missing)
                            .map(answer -> names.force(answer.force()))
                            .toList(),
                    Gap.of(answers, names));
        }

        private static String due(@org.jspecify.annotations.Nullable LocalDate due, LocalDate today) {
            if (due == null) {
                return "No due date is set.";
            }
            long late = ChronoUnit.DAYS.between(due, today);
            String since = late > 0
                    ? ", " + English.counted(late, "day") + " ago"
                    : late == 0 ? ", today" : ", in " + English.counted(-late, "day");
            return "Due " + English.day(due) + since + ".";
        }
    }

    /**
     * A question that some returns do not answer in full.
     *
     * @param forces each with how it answered
     */
    public record Gap(String question, String count, List<String> forces) {

        static List<Gap> of(List<ForceAnswer> answers, Names names) {
            Map<String, List<String>> byQuestion = new TreeMap<>();
            for (ForceAnswer answer : answers) {
                if (!answer.missing()) {
                    answer.responses().stream()
                            .filter(response -> response.status() != Response.Status.ANSWERED)
                            .forEach(response -> byQuestion
                                    .computeIfAbsent(names.question(response.question()), question -> new ArrayList<>())
                                    .add(names.force(response.force()) + ": " + how(response)));
                }
            }
            return byQuestion.entrySet().stream()
                    .map(gap ->
                            new Gap(gap.getKey(), English.counted(gap.getValue().size(), "force"), gap.getValue()))
                    .toList();
        }

        private static String how(Response response) {
            String words = response.status() == Response.Status.NONE
                    ? "no answer"
                    : response.status().words();
            return response.section().isEmpty() ? words : words + " under section " + response.section();
        }
    }
}
