package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.Cut;
import org.foireturns.model.Observation;
import org.foireturns.model.Provenance;
import org.foireturns.model.Role;

/** Finds the parts of each total that a force wrote: the run of cells that leads up to it in its row or column. */
final class TableTotals {
    private final Map<Spot, Observation> cells = new HashMap<>();
    private final List<Observation> totals;
    private final Rejections rejections;

    TableTotals(List<Observation> observations, Rejections rejections) {
        this.rejections = rejections;
        observations.stream()
                .filter(cell -> !Rejections.ofRows(cell))
                .forEach(cell -> cells.put(Spot.of(cell.provenance()), cell));
        this.totals = observations.stream()
                .filter(cell -> cell.role() == Role.STATED_TOTAL && cell.count().held())
                .toList();
    }

    /** Every total with each run of parts that leads to it. */
    List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (Observation total : totals) {
            for (Step step : Step.values()) {
                List<Observation> parts = new ArrayList<>();
                boolean whole = walk(total, step, parts);
                if (!parts.isEmpty()) {
                    parts.sort(Counts.BY_PLACE);
                    sums.add(new Sum(total, List.copyOf(parts), whole));
                }
            }
        }
        return sums;
    }

    /** Collects the parts in one direction; false when a rejected or blank cell stands among them. */
    private boolean walk(Observation total, Step step, List<Observation> parts) {
        Spot at = Spot.of(total.provenance());
        boolean whole = true;
        int gap = 0;
        while (gap < Proximity.REACH) {
            at = at.moved(step);
            gap++;
            Observation cell = cells.get(at);
            if (cell != null) {
                if (joins(total, parts, cell)) {
                    parts.add(cell);
                } else if (splitsFurther(total, parts, cell)) {
                    if (parts.get(0).role() != Role.STATED_TOTAL) {
                        parts.clear();
                        return whole;
                    }
                } else {
                    return whole;
                }
                gap = 0;
            } else if (at.row() >= 0 && at.column() >= 0 && rejections.at(at.file(), at.sheet(), at.address())) {
                whole = false;
                gap = 0;
            }
        }
        return whole;
    }

    /**
     * Whether a cell is a part of the total that is split further than its neighbours. Behind a subtotal it is what
     * that one is the sum of, and is passed over: "Female 12-15, Female all, Male 12-15, Male all, Total". Behind
     * "Gender unknown, all ages" it shows that the run does not hold all the parts: "Female 12-15, Male 12-15, Gender
     * unknown".
     */
    private static boolean splitsFurther(Observation total, List<Observation> parts, Observation cell) {
        if (parts.isEmpty() || cell.unit() != total.unit() || !cell.period().equals(total.period())) {
            return false;
        }
        Cut cut = cell.cut();
        Cut whole = total.cut();
        Cut first = parts.get(0).cut();
        return whole.split().stream()
                        .allMatch(dimension -> cut.category(dimension).equals(whole.category(dimension)))
                && cut.split().size() > first.split().size()
                && cut.split().containsAll(first.split());
    }

    private static boolean joins(Observation total, List<Observation> parts, Observation cell) {
        if (cell.unit() != total.unit()) {
            return false;
        }
        Cut cut = cell.cut();
        Cut whole = total.cut();
        boolean sameTime = cell.period().equals(total.period());
        boolean part = sameTime
                ? cut.refines(whole)
                : cut.equals(whole) && total.period().contains(cell.period()) && apart(parts, cell);
        if (!part || parts.isEmpty()) {
            return part;
        }
        Observation first = parts.get(0);
        return cell.role() == first.role()
                && cut.split().equals(first.cut().split())
                && sameTime == first.period().equals(total.period());
    }

    private static boolean apart(List<Observation> parts, Observation cell) {
        return parts.stream().noneMatch(part -> part.period().overlaps(cell.period()));
    }

    /**
     * A written total and the cells that should add up to it.
     *
     * @param whole false when a rejected or blank cell stands among the parts
     */
    record Sum(Observation total, List<Observation> parts, boolean whole) {
        boolean overTime() {
            return !parts.get(0).period().equals(total.period());
        }
    }

    private enum Step {
        UP(-1, 0),
        LEFT(0, -1),
        DOWN(1, 0),
        RIGHT(0, 1);

        private final int rows;
        private final int columns;

        Step(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
        }
    }

    private record Spot(String file, String sheet, int row, int column) {
        static Spot of(Provenance place) {
            Address at = place.cells().first();
            return new Spot(place.file(), place.sheet(), at.row(), at.column());
        }

        Spot moved(Step step) {
            return new Spot(file, sheet, row + step.rows, column + step.columns);
        }

        Address address() {
            return new Address(row, column);
        }
    }
}
