package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Cut;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Range;
import org.foireturns.model.ShownText;
import org.foireturns.model.ValueReading;
import org.foireturns.model.finding.DoesNotAddUp;
import org.foireturns.model.finding.Finding;

/**
 * Holds the totals over several forces of one table against the forces' own numbers. They count for nothing, but a sum
 * that is printed wrongly says that something in the table is.
 */
final class ForcesTotals {
    private static final Comparator<Address> BY_PLACE =
            Comparator.comparingInt(Address::column).thenComparingInt(Address::row);

    private final List<Written> written = new ArrayList<>();

    /** A total over forces, with what it counts. */
    private record Written(Cell cell, Range value, Period period, Cut cut) {
        Address at() {
            return cell.address();
        }

        boolean isOver(CountCandidate part) {
            return period.equals(part.period()) && cut.equals(part.coordinates().cut());
        }

        boolean isBeside(Written other) {
            return !this.equals(other) && period.equals(other.period) && cut.equals(other.cut);
        }
    }

    /** Notes a total, if it says a number. */
    void add(Cell cell, ValueReading reading, Period period, Cut cut) {
        if (reading instanceof ValueReading.Read read && read.count().held()) {
            written.add(new Written(cell, Range.of(read.count()), period, cut));
        }
    }

    /** The totals that cannot be the sum of the forces' numbers, nor of those since the total before. */
    List<Finding> contradicted(List<CountCandidate> counts, Place sheet) {
        List<Finding> findings = new ArrayList<>();
        for (Written total : written) {
            List<CountCandidate> parts = counts.stream().filter(total::isOver).toList();
            Stream.of(parts, sinceTheTotalBefore(total, parts))
                    .filter(sides -> !sides.isEmpty() && forces(parts) > 1)
                    .min(Comparator.comparingLong(sides -> total.value().gap(sum(sides))))
                    .filter(nearest -> !total.value().meets(sum(nearest)))
                    .ifPresent(nearest -> findings.add(contradiction(total, nearest, sheet)));
        }
        return findings;
    }

    private List<CountCandidate> sinceTheTotalBefore(Written total, List<CountCandidate> parts) {
        Optional<Address> before = written.stream()
                .filter(total::isBeside)
                .map(Written::at)
                .filter(other -> BY_PLACE.compare(other, total.at()) < 0)
                .max(BY_PLACE);
        return parts.stream()
                .filter(part -> BY_PLACE.compare(at(part), total.at()) < 0
                        && before.map(other -> BY_PLACE.compare(at(part), other) > 0)
                                .orElse(true))
                .toList();
    }

    /** What is not held may be any number. */
    private static Range sum(List<CountCandidate> parts) {
        return parts.stream()
                .map(part -> part.value() instanceof ValueReading.Read read
                                && read.count().held()
                        ? Range.of(read.count())
                        : new Range(0, null))
                .reduce(Range.ZERO, Range::plus);
    }

    private static long forces(List<CountCandidate> parts) {
        return parts.stream().map(CountCandidate::force).distinct().count();
    }

    private static Finding contradiction(Written total, List<CountCandidate> parts, Place sheet) {
        Range sum = sum(parts);
        return new DoesNotAddUp(
                sheet.at(total.at(), ShownText.of(total.cell())),
                forces(parts) + " forces together",
                total.period().words(),
                total.at().toString(),
                total.value().words(),
                cells(parts),
                sum.words(),
                total.value().gap(sum));
    }

    private static String cells(List<CountCandidate> parts) {
        List<Address> cells =
                parts.stream().map(ForcesTotals::at).sorted(BY_PLACE).toList();
        CellRange around = cells.stream()
                .map(cell -> new CellRange(cell, cell))
                .reduce(CellRange::with)
                .orElseThrow();
        long inside = (long) (around.last().row() - around.first().row() + 1)
                * (around.last().column() - around.first().column() + 1);
        return "the sum of "
                + (inside == cells.size()
                        ? around.toString()
                        : String.join(
                                ", ", cells.stream().map(Address::toString).toList()));
    }

    private static Address at(CountCandidate part) {
        return part.provenance().cells().first();
    }
}
