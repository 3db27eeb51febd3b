package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.foireturns.model.Dimension;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/**
 * What one force counted of one gender and one age in one period. A force's table counts whole or not at all: one with
 * a part that is missing, rejected or not held would be no base for the others.
 */
public record AgeAndGender(
        String request,
        String force,
        Period period,
        VictimGender gender,
        VictimAge age,
        Range value,
        List<Observation> cells) {

    public AgeAndGender {
        cells = List.copyOf(cells);
    }

    /**
     * The tables of all forces, by request, force and period; of 0-11 and 0-4 only 0-11, so that parts may be added.
     * Those of a list are added as they are, for each row says one age.
     */
    public static List<AgeAndGender> of(Evidence evidence) {
        Rejections rejections = Rejections.of(evidence);
        List<AgeAndGender> all = new ArrayList<>();
        for (Folder folder : Folder.all(evidence)) {
            for (Period period : folder.periods()) {
                all.addAll(table(folder, period, rejections));
            }
        }
        return List.copyOf(all);
    }

    private static List<AgeAndGender> table(Folder folder, Period period, Rejections rejections) {
        List<Observation> split =
                folder.of(period).stream().filter(AgeAndGender::splitByBoth).toList();
        List<Observation> tables = split.stream()
                .filter(cell -> ofNoPlatform(cell) && !Rejections.ofRows(cell))
                .toList();
        List<Observation> cells =
                tables.isEmpty() ? split.stream().filter(Rejections::ofRows).toList() : tables;
        boolean whole = cells.stream().allMatch(cell -> cell.count().held())
                && !rejections.among(cells)
                && rejections.unreadBeside(cells).isEmpty()
                && !ToldInSentences.inPart(Splits.GENDER_AGE, Dimension.TOTAL, cells)
                && !rejections.parts(folder.request(), folder.force(), period).inTable(Splits.GENDER_AGE, cells);
        return whole ? counted(folder, period, cells, rejections) : List.of();
    }

    private static boolean splitByBoth(Observation cell) {
        return cell.role() == Role.DETAIL
                && cell.unit() != Unit.SUSPECTS
                && cell.victimGender() != VictimGender.ALL
                && !cell.victimAge().equals(VictimAge.ALL);
    }

    private static boolean ofNoPlatform(Observation cell) {
        return cell.platform().equals(Observation.ALL_PLATFORMS);
    }

    private static List<AgeAndGender> counted(
            Folder folder, Period period, List<Observation> cells, Rejections rejections) {
        Counts counts = new Counts(folder, period, cells, rejections);
        Map<VictimGender, Map<VictimAge, List<Observation>>> byGender = new TreeMap<>();
        cells.forEach(cell -> byGender.computeIfAbsent(cell.victimGender(), gender -> new TreeMap<>())
                .computeIfAbsent(cell.victimAge(), age -> new ArrayList<>())
                .add(cell));
        List<AgeAndGender> table = new ArrayList<>();
        for (Map.Entry<VictimGender, Map<VictimAge, List<Observation>>> gender : byGender.entrySet()) {
            Map<VictimAge, List<Observation>> ages = gender.getValue();
            boolean listed = cells.stream().allMatch(Rejections::ofRows);
            if (!listed && AgeTiling.cross(ages.keySet())) {
                return List.of();
            }
            for (Map.Entry<VictimAge, List<Observation>> age : ages.entrySet()) {
                if (listed || AgeTiling.outermost(age.getKey(), ages.keySet())) {
                    List<Observation> said = said(counts, age.getValue());
                    table.add(new AgeAndGender(
                            folder.request(),
                            folder.force(),
                            period,
                            gender.getKey(),
                            age.getKey(),
                            Counts.sum(said),
                            said));
                }
            }
        }
        return table;
    }

    /** Rows of a list are added; a cell that several tables of a return repeat counts once. */
    private static List<Observation> said(Counts counts, List<Observation> cells) {
        Observation first = cells.get(0);
        if (Rejections.ofRows(first)) {
            return cells;
        }
        Optional<List<Observation>> picked = counts.pick(Role.DETAIL, first.cut(), Dimension.VICTIM_AGE);
        return picked.orElse(cells);
    }
}
