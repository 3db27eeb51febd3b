package org.foireturns.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foireturns.reconcile.Response;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.ForceAnswer;
import org.foireturns.report.Names;
import org.foireturns.report.ToChase;
import org.jspecify.annotations.Nullable;

/**
 * What must be chased, by request.
 *
 * @param said whom, in a few words
 * @param others asked about what they sent to no request in particular
 */
public record ChaseView(String said, List<OfRequest> requests, List<Asked> others) {

    static ChaseView of(Edition edition) {
        ToChase chase = ToChase.in(edition);
        Names names = Names.of(edition);
        return new ChaseView(
                chase.said(),
                chase.requests().stream()
                        .map(request -> OfRequest.of(request, names))
                        .toList(),
                Asked.of(chase.others(), names));
    }

    /**
     * What one request still waits for.
     *
     * @param due when the returns were due, as a sentence
     * @param awaited how many forces have sent nothing yet, and need not have
     * @param silent forces without a return that are overdue
     * @param gaps returns that leave a part of the request unanswered
     * @param declined what others do not answer, and why
     * @param asked the others that are asked about what they sent
     */
    public record OfRequest(
            String title,
            String due,
            long awaited,
            List<Silent> silent,
            List<Gap> gaps,
            List<Gap> declined,
            List<Asked> asked) {

        static OfRequest of(ToChase.OfRequest chase, Names names) {
            return new OfRequest(
                    chase.request().title(),
                    chase.request().forces().isEmpty()
                            ? "Nobody said which forces were asked, so nobody can be missed."
                            : due(chase.request().due()),
                    chase.awaited(),
                    chase.silent().stream()
                            .map(answer -> new Silent(Anchor.force(answer.force()), names.force(answer.force())))
                            .toList(),
                    chase.gaps().stream()
                            .map(answer -> Gap.of(answer, names).with(chase.asked()))
                            .toList(),
                    chase.declined().stream()
                            .map(answer -> Gap.of(answer, names))
                            .toList(),
                    Asked.of(chase.askedAlone(), names));
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

    /** A force that is asked about what it sent, and how much. */
    public record Asked(String anchor, String name, String counts) {
        private static List<Asked> of(List<ToChase.Asked> asked, Names names) {
            return asked.stream()
                    .map(each -> new Asked(
                            Anchor.force(each.force()),
                            names.force(each.force()),
                            each.counts().words()))
                    .toList();
        }
    }

    /**
     * What one return leaves open.
     *
     * @param questions each with how it was answered
     */
    public record Gap(String anchor, String force, String questions) {

        static Gap of(ForceAnswer answer, Names names) {
            Map<String, List<String>> byStatus = new TreeMap<>();
            answer.withoutAnswer()
                    .forEach(response -> byStatus.computeIfAbsent(how(response), status -> new ArrayList<>())
                            .add(names.question(response.question())));
            return new Gap(
                    Anchor.force(answer.force()),
                    names.force(answer.force()),
                    byStatus.entrySet().stream()
                            .map(status -> status.getKey() + ": " + English.list(status.getValue()))
                            .collect(Collectors.joining("; ")));
        }

        /** The same with what is asked about the rest of the return. */
        private Gap with(List<ToChase.Asked> asked) {
            return asked.stream()
                    .filter(each -> Anchor.force(each.force()).equals(anchor))
                    .findFirst()
                    .map(each -> new Gap(
                            anchor, force, questions + "; " + each.counts().words() + " about what it sent"))
                    .orElse(this);
        }

        private static String how(Response response) {
            String words = response.status() == Response.Status.NONE
                    ? "no answer"
                    : response.status().words();
            return response.section().isEmpty() ? words : words + " under section " + response.section();
        }
    }
}
