package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Role;

/**
 * All counts that one force gave for one request, in one file or several that answer different questions.
 *
 * @param kept the observations that count or are checked against, by place
 * @param ofLongTables those in tables that have no line for nought
 */
record Folder(String request, String force, List<Observation> kept, Set<Observation> ofLongTables) {

    static Folder of(String request, String force, List<Observation> kept) {
        return new Folder(request, force, kept, LongTables.among(kept));
    }

    /** The counts of every force and request, sorted by request and force. */
    static List<Folder> all(Evidence evidence) {
        Map<String, Map<String, List<Observation>>> grouped = new TreeMap<>();
        for (Observation cell : evidence.observations()) {
            grouped.computeIfAbsent(cell.request(), request -> new TreeMap<>())
                    .computeIfAbsent(cell.force(), force -> new ArrayList<>())
                    .add(cell);
        }
        List<Folder> folders = new ArrayList<>();
        grouped.forEach((request, forces) -> forces.forEach((force, cells) -> {
            cells.sort(Counts.BY_PLACE);
            folders.add(of(request, force, cells));
        }));
        return folders;
    }

    /** The periods for which there is a count, without those of totals over several years. */
    Set<Period> periods() {
        Set<Period> periods = new TreeSet<>();
        kept.stream().filter(this::counts).forEach(cell -> periods.add(cell.period()));
        return periods;
    }

    List<Observation> of(Period period) {
        return kept.stream()
                .filter(cell -> cell.period().equals(period) && counts(cell))
                .toList();
    }

    /** Whether the cell is more than a total over several years, which serves as a check alone. */
    boolean counts(Observation cell) {
        return cell.role() == Role.DETAIL || !cell.period().longerThanAYear();
    }
}
