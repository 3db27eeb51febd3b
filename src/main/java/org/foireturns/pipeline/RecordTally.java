package org.foireturns.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.model.AgeReading;
import org.foireturns.model.CellRange;
import org.foireturns.model.Count;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Provenance;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;

/** Counts the valid rows of a record list by combination; the rows themselves are not kept. */
final class RecordTally {
    private final Map<Combination, Tally> tallies = new TreeMap<>();

    /**
     * Counts a row that passed every rule.
     *
     * @throws IllegalStateException if it did not
     */
    void add(RecordCandidate row) {
        Period period = row.period();
        VictimGender gender = row.victimGender();
        String force = row.force();
        if (period == null || gender == null || force == null || !(row.age() instanceof AgeReading.Age age)) {
            throw new IllegalStateException("a row with gaps is not counted");
        }
        CellRange cells = CellRange.parse(row.place().cell());
        tallies.computeIfAbsent(
                        new Combination(force, period, gender, age.age(), row.platform()), key -> new Tally(cells))
                .add(cells, row.size());
    }

    /** One accepted observation for each combination, sorted. */
    List<Outcome> outcomes(String request, String offence, Provenance sheet) {
        return tallies.entrySet().stream()
                .<Outcome>map(entry -> {
                    Combination combination = entry.getKey();
                    Tally tally = entry.getValue();
                    Observation observation = new Observation(
                            request,
                            combination.force,
                            offence,
                            combination.period,
                            combination.gender,
                            combination.age,
                            combination.platform,
                            Unit.OFFENCES,
                            Role.DETAIL,
                            Count.of(tally.rows),
                            new Provenance(sheet.file(), sheet.sha256(), sheet.sheet(), tally.range, ""),
                            "");
                    return new Outcome.Accepted(observation, tally.cells);
                })
                .toList();
    }

    private record Combination(String force, Period period, VictimGender gender, VictimAge age, String platform)
            implements Comparable<Combination> {
        private static final Comparator<Combination> ORDER = Comparator.comparing(Combination::force)
                .thenComparing(Combination::period)
                .thenComparing(Combination::gender)
                .thenComparing(Combination::age)
                .thenComparing(Combination::platform);

        @Override
        public int compareTo(Combination other) {
            return ORDER.compare(this, other);
        }
    }

    private static final class Tally {
        private CellRange range;
        private int rows;
        private int cells;

        private Tally(CellRange first) {
            this.range = first;
        }

        private void add(CellRange row, int size) {
            range = range.with(row);
            rows++;
            cells += size;
        }
    }
}
