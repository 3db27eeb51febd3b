package org.foireturns.reconcile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Response.Status;
import org.jspecify.annotations.Nullable;

/**
 * How far the answers to one request have come in. As long as too few forces have answered, what they gave is no figure
 * for the country.
 *
 * @param asked forces that were asked
 * @param answering those of them that gave numbers
 * @param awaited those that sent nothing, and whose day has not passed
 * @param overdue those that sent nothing by their day, and of which nobody decided that they will not
 * @param due the day, null when nobody set one
 * @param least how many of a hundred forces must have answered before sentences are drafted
 */
public record Collecting(
        String request,
        int asked,
        int answering,
        int awaited,
        int overdue,
        @Nullable LocalDate due,
        int least) {

    /** Of each request that says whom it asked. */
    public static List<Collecting> of(List<Request> requests, Evidence evidence, List<Response> responses, int least) {
        return requests.stream()
                .filter(request -> !request.forces().isEmpty())
                .map(request -> of(request, evidence, responses, least))
                .toList();
    }

    private static Collecting of(Request request, Evidence evidence, List<Response> responses, int least) {
        Set<String> numbers = evidence.observations().stream()
                .filter(cell ->
                        cell.request().equals(request.id()) && cell.count().held())
                .map(Observation::force)
                .collect(Collectors.toSet());
        Map<String, Status> silent = new TreeMap<>();
        responses.stream()
                .filter(response -> response.request().equals(request.id())
                        && response.file().isEmpty())
                .forEach(response -> silent.put(response.force(), response.status()));
        return new Collecting(
                request.id(),
                request.forces().size(),
                count(request, numbers::contains),
                count(request, force -> silent.get(force) == Status.AWAITED),
                count(request, force -> silent.get(force) == Status.OVERDUE || silent.get(force) == Status.NONE),
                request.due(),
                least);
    }

    private static int count(Request request, Predicate<String> which) {
        return (int) request.forces().stream().filter(which).count();
    }

    /** Whether answers are still to come, and too few are there. */
    public boolean open() {
        return awaited + overdue > 0 && 100L * answering < (long) least * asked;
    }

    /** The forces that refused, hold nothing, sent what could not be read, or will not answer. */
    public int without() {
        return asked - answering - awaited - overdue;
    }

    /** {@code 5 of 45 forces asked}. */
    public String base() {
        return answering + " of " + asked + (asked == 1 ? " force asked" : " forces asked");
    }
}
