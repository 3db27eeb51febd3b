package org.foireturns.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foireturns.model.Observation;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnSummary;
import org.foireturns.reconcile.Response;

/** What the forces sent, by request: found once for all who ask of one after the other. */
public final class ForceAnswers {
    /** The forces of which anything was counted. */
    private final Map<String, Set<String>> counted;

    private final Map<String, Map<String, List<ReturnSummary>>> returns;
    private final Map<String, Map<String, List<Response>>> responses;
    /** The requests that files answer of which nobody knows who sent them. */
    private final Set<String> nameless;

    private ForceAnswers(Edition edition) {
        List<Observation> observations = edition.evidence().observations();
        counted = observations.stream()
                .collect(Collectors.groupingBy(
                        Observation::request, Collectors.mapping(Observation::force, Collectors.toUnmodifiableSet())));
        responses = by(edition.reconciliation().responses(), Response::request, Response::force);
        Set<String> files =
                observations.stream().map(cell -> cell.provenance().file()).collect(Collectors.toSet());
        List<ReturnSummary> all = edition.evidence().returns();
        returns = by(
                all.stream().filter(each -> each.force() != null).toList(),
                each -> each.file().request(),
                each -> Place.printed(each.force()));
        nameless = all.stream()
                .filter(each ->
                        each.force() == null && !files.contains(each.file().name()))
                .map(each -> each.file().request())
                .collect(Collectors.toSet());
    }

    /** Those of an edition. */
    public static ForceAnswers in(Edition edition) {
        return new ForceAnswers(edition);
    }

    private static <T> Map<String, Map<String, List<T>>> by(
            List<T> all, Function<T, String> request, Function<T, String> force) {
        return all.stream().collect(Collectors.groupingBy(request, Collectors.groupingBy(force)));
    }

    /** What one force sent. */
    public ForceAnswer of(Request request, String force) {
        return new ForceAnswer(
                request,
                force,
                returns.getOrDefault(request.id(), Map.of()).getOrDefault(force, List.of()),
                counted.getOrDefault(request.id(), Set.of()).contains(force),
                responses.getOrDefault(request.id(), Map.of()).getOrDefault(force, List.of()));
    }

    /** The forces that were asked; where nobody said whom, those that answered. */
    public List<ForceAnswer> all(Request request) {
        Set<String> forces = new TreeSet<>(request.forces());
        forces.addAll(returns.getOrDefault(request.id(), Map.of()).keySet());
        forces.addAll(counted.getOrDefault(request.id(), Set.of()));
        return forces.stream().map(force -> of(request, force)).toList();
    }

    /** Whether nobody knows who sent a file that answers the request; one may answer for several forces by name. */
    public boolean nameless(Request request) {
        return nameless.contains(request.id());
    }
}
