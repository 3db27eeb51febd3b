package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Request;

/**
 * The numbers that stand, for every request, force, period and dimension. Requests about different offences have
 * nothing to do with each other.
 */
public final class Standings {
    private final Map<String, String> offences;
    private final Map<Key, Breakdown> breakdowns = new HashMap<>();
    /** The cells of tables that name only what there is. */
    private final Set<Observation> ofLongTables = new HashSet<>();

    private final TreeMap<String, TreeMap<String, TreeSet<Period>>> periods = new TreeMap<>();

    private Standings(List<Request> requests) {
        offences = requests.stream().collect(Collectors.toUnmodifiableMap(Request::id, Request::offence));
    }

    /**
     * What stands.
     *
     * @param requests those that the evidence answers
     */
    public static Standings of(Evidence evidence, List<Request> requests) {
        Standings standings = of(Folder.all(evidence), Rejections.of(evidence), requests);
        evidence.returns().forEach(each -> standings.heard(each.file().request()));
        evidence.answers().forEach(each -> standings.heard(each.request()));
        return standings;
    }

    static Standings of(List<Folder> folders, Rejections rejections, List<Request> requests) {
        Standings standings = new Standings(requests);
        for (Folder folder : folders) {
            standings.add(folder, rejections);
        }
        return standings;
    }

    private void add(Folder folder, Rejections rejections) {
        List<TableTotals.Sum> sums = new TableTotals(folder.kept(), rejections).sums();
        Set<Observation> skipping = SkippingTotals.among(folder.kept(), sums);
        ofLongTables.addAll(folder.ofLongTables());
        for (Period period : folder.periods()) {
            List<Observation> used = folder.of(period).stream()
                    .filter(cell -> !skipping.contains(cell))
                    .toList();
            Counts counts = new Counts(folder, period, used, rejections);
            for (Dimension dimension : Dimension.values()) {
                counts.breakdown(dimension)
                        .ifPresent(breakdown ->
                                put(new Key(folder.request(), folder.force(), period, dimension), breakdown));
            }
        }
    }

    private void heard(String request) {
        periods.computeIfAbsent(request, id -> new TreeMap<>());
    }

    private void put(Key key, Breakdown breakdown) {
        breakdowns.put(key, breakdown);
        periods.computeIfAbsent(key.request, request -> new TreeMap<>())
                .computeIfAbsent(key.force, force -> new TreeSet<>())
                .add(key.period);
    }

    /** Ids of the requests that some force answered, even without a number, sorted. */
    public List<String> requests() {
        return List.copyOf(periods.keySet());
    }

    /** Ids of the offences that the answered requests ask about, sorted. */
    List<String> offences() {
        return periods.keySet().stream().map(this::offence).distinct().sorted().toList();
    }

    /** The offence that a request asks about. */
    String offence(String request) {
        return offences.getOrDefault(request, "");
    }

    /** Of {@link #requests}, those that ask about the same offence as the one given. */
    public List<String> alike(String request) {
        return about(offence(request));
    }

    /** Of {@link #requests}, those that ask about an offence. */
    List<String> about(String offence) {
        return requests().stream().filter(id -> offence(id).equals(offence)).toList();
    }

    /** Ids of the forces that gave a number, sorted. */
    public List<String> forces(String request) {
        return List.copyOf(periods.getOrDefault(request, new TreeMap<>()).keySet());
    }

    /** The periods for which a force gave a number. */
    public NavigableSet<Period> periods(String request, String force) {
        return periods.getOrDefault(request, new TreeMap<>()).getOrDefault(force, new TreeSet<>());
    }

    /** How a force split a period, or its total; empty when it gave no number. */
    public Optional<Breakdown> answer(String request, String force, Period period, Dimension dimension) {
        return Optional.ofNullable(breakdowns.get(new Key(request, force, period, dimension)));
    }

    /** The answers that fill a span end to end, the longest periods first; empty when a part of it is missing. */
    public List<Breakdown> covering(String request, String force, Period span, Dimension dimension) {
        Optional<Breakdown> whole = answer(request, force, span, dimension);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Set<Period> held = new HashSet<>();
        for (Period period : periods(request, force)) {
            if (answer(request, force, period, dimension).isPresent()) {
                held.add(period);
            }
        }
        List<Breakdown> answers = new ArrayList<>();
        for (Period tile : TimeTiling.cover(span, held).orElse(List.of())) {
            answer(request, force, tile, dimension).ifPresent(answers::add);
        }
        return List.copyOf(answers);
    }

    /**
     * Whether a category without a number is none at all, since the numbers come from a long table, which has a line
     * for each combination that there is and none for nought.
     */
    public boolean leavesOutNoughts(Breakdown answer) {
        return answer.parts().stream().flatMap(part -> part.cells().stream()).allMatch(ofLongTables::contains);
    }

    private record Key(String request, String force, Period period, Dimension dimension) {}
}
