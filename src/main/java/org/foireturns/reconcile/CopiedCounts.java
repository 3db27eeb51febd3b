package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Role;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.SameNumbers;

/** Finds the counts of a year that are, one by one, those of another force or of the force's own year before. */
final class CopiedCounts {
    /** Fewer counts other than 0, or smaller ones, may be the same by chance. */
    private static final int MANY = 6;

    private static final long LARGE = 30;

    private CopiedCounts() {}

    static List<FindingLine> of(List<Folder> folders, Forces forces) {
        Map<String, Year> seen = new LinkedHashMap<>();
        List<FindingLine> findings = new ArrayList<>();
        for (Folder folder : folders) {
            Map<String, Year> own = new LinkedHashMap<>();
            for (Period period : folder.periods()) {
                Year year = Year.of(folder, period);
                if (year.telling()) {
                    Year before = own.putIfAbsent(year.counts.toString(), year);
                    Year other = seen.putIfAbsent(folder.request() + period + year.counts, year);
                    if (before != null) {
                        findings.add(year.copyOf("its own for " + before.period.words(), forces));
                    }
                    if (other != null) {
                        findings.add(year.copyOf(forces.name(other.folder.force()), forces));
                    }
                }
            }
        }
        return findings;
    }

    /** The shown counts of one force and period, by what they are of. */
    private record Year(Folder folder, Period period, Map<String, Long> counts, List<Observation> cells) {
        static Year of(Folder folder, Period period) {
            Map<String, Long> counts = new TreeMap<>();
            List<Observation> cells = folder.of(period).stream()
                    .filter(cell -> cell.role() == Role.DETAIL && cell.count().value() != null)
                    .toList();
            cells.forEach(cell -> counts.merge(
                    cell.cut().words() + cell.unit(),
                    Objects.requireNonNull(cell.count().value()),
                    Long::sum));
            return new Year(folder, period, counts, cells);
        }

        boolean telling() {
            long many = counts.values().stream().filter(count -> count > 0).count();
            return many >= MANY
                    && counts.values().stream().mapToLong(Long::longValue).sum() >= LARGE;
        }

        FindingLine copyOf(String other, Forces forces) {
            return FindingLine.of(new SameNumbers(
                    Anomalies.place(folder.request(), folder.force(), cells.get(0)),
                    forces.name(folder.force()),
                    period.words(),
                    counts.size(),
                    other));
        }
    }
}
