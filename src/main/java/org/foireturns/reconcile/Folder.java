package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Role;

/**
 * All counts that one force gave for one request. Where two files answer the same question, the first by name is kept
 * and the other one's counts for that question and period are left out, so that nothing is counted twice.
 *
 * @param kept the observations that count or are checked against, by place
 * @param rivals the files whose counts were left out, each with the file that is kept instead
 */
record Folder(String request, String force, List<Observation> kept, Map<String, String> rivals) {
    private static final int DAYS_OF_A_YEAR = 366;

    /** The counts of every force and request, sorted by request and force. */
    static List<Folder> all(Evidence evidence) {
        Map<String, Map<String, List<Observation>>> grouped = new TreeMap<>();
        for (Observation cell : evidence.observations()) {
            grouped.computeIfAbsent(cell.request(), request -> new TreeMap<>())
                    .computeIfAbsent(cell.force(), force -> new ArrayList<>())
                    .add(cell);
        }
        List<Folder> folders = new ArrayList<>();
        grouped.forEach((request, forces) -> forces.forEach((force, cells) -> folders.add(of(request, force, cells))));
        return folders;
    }

    private static Folder of(String request, String force, List<Observation> cells) {
        Map<String, List<Observation>> files = new TreeMap<>();
        cells.forEach(cell -> files.computeIfAbsent(cell.provenance().file(), file -> new ArrayList<>())
                .add(cell));
        Map<Question, String> answered = new LinkedHashMap<>();
        Map<String, String> rivals = new TreeMap<>();
        List<Observation> kept = new ArrayList<>();
        files.forEach((file, said) -> {
            Set<Period> contested = new HashSet<>();
            for (Observation cell : said) {
                String earlier = answered.getOrDefault(Question.of(cell), file);
                if (cell.role() == Role.DETAIL && !earlier.equals(file)) {
                    rivals.put(file, earlier);
                    contested.add(cell.period());
                }
            }
            for (Observation cell : said) {
                boolean detail = cell.role() == Role.DETAIL;
                boolean taken = detail && answered.containsKey(Question.of(cell));
                if (!taken && (detail || !contested.contains(cell.period()))) {
                    kept.add(cell);
                }
            }
            said.stream()
                    .filter(cell -> cell.role() == Role.DETAIL)
                    .forEach(cell -> answered.putIfAbsent(Question.of(cell), file));
        });
        kept.sort(Counts.BY_PLACE);
        return new Folder(request, force, kept, rivals);
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
        return cell.role() == Role.DETAIL || cell.period().days() <= DAYS_OF_A_YEAR;
    }

    private record Question(Period period, Set<Dimension> split) {
        static Question of(Observation cell) {
            return new Question(cell.period(), Cut.of(cell).split());
        }
    }
}
