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
    private final Map<Owner, Stood> folders = new HashMap<>();
    private final Map<Key, Breakdown> breakdowns = new HashMap<>();
    /** The cells of tables that name only what there is. */
    private final Set<Observation> ofLongTables = new HashSet<>();

    private final TreeMap<String, TreeMap<String, TreeSet<Period>>> periods = new TreeMap<>();

    private Standings(Map<String, String> offences) {
        this.offences = offences;
    }

    /**
     * What stands.
     *
     * @param requests those that the evidence answers
     */
    public static Standings of(Evidence evidence, List<Request> requests) {
        Standings standings = of(Folder.all(evidence), Rejections.of(evidence), requests);
        standings.hear(evidence);
        return standings;
    }

    static Standings of(List<Folder> folders, Rejections rejections, List<Request> requests) {
        Standings standings =
                new Standings(requests.stream().collect(Collectors.toUnmodifiableMap(Request::id, Request::offence)));
        folders.forEach(folder -> standings.add(Stood.of(folder, rejections.of(folder))));
        return standings;
    }

    /** What stands on other evidence about the same requests. What is told as it is here stands as it stands here. */
    public Standings on(Evidence evidence) {
        Standings other = new Standings(offences);
        Rejections rejections = Rejections.of(evidence);
        for (Folder folder : Folder.all(evidence)) {
            Stood here = folders.get(Owner.of(folder));
            Rejections own = rejections.of(folder);
            other.add(here != null && here.isOf(folder, own) ? here : Stood.of(folder, own));
        }
        other.hear(evidence);
        return other;
    }

    private void add(Stood stood) {
        folders.put(Owner.of(stood.folder), stood);
        ofLongTables.addAll(stood.folder.ofLongTables());
        stood.breakdowns.forEach(this::put);
    }

    private void hear(Evidence evidence) {
        evidence.returns().forEach(each -> heard(each.file().request()));
        evidence.answers().forEach(each -> heard(each.request()));
    }

    private void heard(String request) {
        periods.computeIfAbsent(request, id -> new TreeMap<>());
    }

    private void put(Breakdown found) {
        breakdowns.put(new Key(found.request(), found.force(), found.period(), found.dimension()), found);
        periods.computeIfAbsent(found.request(), request -> new TreeMap<>())
                .computeIfAbsent(found.force(), force -> new TreeSet<>())
                .add(found.period());
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
     * Whether a category without a number has no offences, since the numbers come from a long table, which has a line
     * for each combination that there is and none for nought.
     */
    public boolean leavesOutNoughts(Breakdown answer) {
        return answer.parts().stream().flatMap(part -> part.cells().stream()).allMatch(ofLongTables::contains);
    }

    private record Key(String request, String force, Period period, Dimension dimension) {}

    private record Owner(String request, String force) {
        static Owner of(Folder folder) {
            return new Owner(folder.request(), folder.force());
        }
    }

    /**
     * What stands of a folder.
     *
     * @param rejections those that belong to it
     */
    private record Stood(Folder folder, Rejections rejections, List<Breakdown> breakdowns) {
        static Stood of(Folder folder, Rejections rejections) {
            List<TableTotals.Sum> sums = new TableTotals(folder.kept(), rejections).sums();
            Set<Observation> skipping = SkippingTotals.among(folder.kept(), sums);
            List<Breakdown> breakdowns = new ArrayList<>();
            for (Period period : folder.periods()) {
                List<Observation> used = folder.of(period).stream()
                        .filter(cell -> !skipping.contains(cell))
                        .toList();
                Counts counts = new Counts(folder, period, used, rejections);
                for (Dimension dimension : Dimension.values()) {
                    counts.breakdown(dimension).ifPresent(breakdowns::add);
                }
            }
            return new Stood(folder, rejections, breakdowns);
        }

        boolean isOf(Folder other, Rejections others) {
            return folder.kept().equals(other.kept()) && rejections.areLike(others);
        }
    }
}
