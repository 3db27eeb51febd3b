package org.foireturns.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Request;

/**
 * The forces from which something is still wanted about the requests in hand. Each stands once in each request: without
 * a return, without a part of the answer, or else with questions about what it sent.
 *
 * @param requests the latest first
 * @param others asked about what they sent to no request in particular
 */
public record ToChase(List<OfRequest> requests, List<Asked> others) {
    public ToChase {
        requests = List.copyOf(requests);
        others = List.copyOf(others);
    }

    /** Those of an edition. */
    public static ToChase in(Edition edition) {
        List<Request> inHand = edition.latestFirst().stream()
                .filter(request -> !edition.earlier(request.id()))
                .toList();
        ForceAnswers sent = ForceAnswers.in(edition);
        return new ToChase(
                inHand.stream()
                        .map(request -> OfRequest.of(request, sent, edition))
                        .toList(),
                questions(edition, place -> inHand.stream().noneMatch(request -> place.isOf(request.id()))));
    }

    /** {@code 27 forces: 1 without a return, 25 without a part of the answer, 1 about what it sent}; {@code nobody}. */
    public String said() {
        Set<String> forces = new TreeSet<>();
        requests.forEach(request -> request.forces().forEach(forces::add));
        others.forEach(asked -> forces.add(asked.force()));
        if (forces.isEmpty()) {
            return "nobody";
        }
        List<String> parts = new ArrayList<>();
        add(
                parts,
                requests.stream().flatMap(each -> each.silent.stream()).count(),
                "without a return",
                "without a return");
        add(
                parts,
                requests.stream().flatMap(each -> each.gaps.stream()).count(),
                "without a part of the answer",
                "without a part of the answer");
        add(parts, asked(false), "about what it sent", "about what they sent");
        add(parts, asked(true), "that is not known yet", "that are not known yet");
        return English.counted(forces.size(), "force") + ": " + String.join(", ", parts);
    }

    private static List<Asked> questions(Edition edition, Predicate<Place> there) {
        return edition.inHand().stream()
                .filter(finding -> finding.line().owner() == Owner.FORCE
                        && there.test(finding.line().place())
                        && ActionCounts.of(List.of(finding)).open())
                .collect(Collectors.groupingBy(
                        finding -> Place.printed(finding.line().place().force()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Asked(each.getKey(), ActionCounts.of(each.getValue())))
                .toList();
    }

    /** @param nameless whether nobody knows whose the file is */
    private long asked(boolean nameless) {
        return Stream.concat(requests.stream().flatMap(each -> each.askedAlone().stream()), others.stream())
                .filter(asked -> asked.force().isEmpty() == nameless)
                .count();
    }

    private static void add(List<String> parts, long number, String one, String many) {
        if (number > 0) {
            parts.add(English.number(number) + " " + (number == 1 ? one : many));
        }
    }

    /**
     * What one request still waits for.
     *
     * @param awaited how many forces have sent nothing yet, and need not have
     * @param silent forces without a return that are overdue
     * @param gaps returns that leave a part of the request unanswered
     * @param declined those that say why they give no answer, which need not be chased
     * @param asked who is asked about what they sent; one with no force where nobody knows whose it is
     */
    public record OfRequest(
            Request request,
            long awaited,
            List<ForceAnswer> silent,
            List<ForceAnswer> gaps,
            List<ForceAnswer> declined,
            List<Asked> asked) {

        static OfRequest of(Request request, ForceAnswers sent, Edition edition) {
            List<ForceAnswer> answers = sent.all(request);
            List<ForceAnswer> silent =
                    answers.stream().filter(ForceAnswer::silent).toList();
            List<ForceAnswer> gaps =
                    answers.stream().filter(ForceAnswer::inPart).toList();
            return new OfRequest(
                    request,
                    answers.stream().filter(ForceAnswer::awaited).count(),
                    silent,
                    gaps,
                    answers.stream().filter(ForceAnswer::declines).toList(),
                    questions(edition, place -> place.isOf(request.id())));
        }

        /** Those that are to be chased for nothing else than that. */
        public List<Asked> askedAlone() {
            Set<String> named = new HashSet<>();
            Stream.concat(silent.stream(), gaps.stream())
                    .map(ForceAnswer::force)
                    .forEach(named::add);
            return asked.stream().filter(each -> !named.contains(each.force())).toList();
        }

        private Stream<String> forces() {
            return Stream.of(
                            silent.stream().map(ForceAnswer::force),
                            gaps.stream().map(ForceAnswer::force),
                            askedAlone().stream().map(Asked::force))
                    .flatMap(each -> each);
        }
    }

    /** A force that is asked about what it sent, and how much. */
    public record Asked(String force, ActionCounts counts) {}
}
