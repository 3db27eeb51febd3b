package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The labels on the rows of a body, in one or more columns at any side, and the headings of groups between the rows. A
 * blank below a label is filled down where another label stands on the row or where the label is merged over it.
 *
 * <pre>
 * 2018/19 | Female | 3
 *         | Male   | 1     governed by "2018/19", which is filled down, and "Male"
 * </pre>
 */
final class StubLines {
    private final Plan plan;
    private final Field field;
    private final HeadsAmongLabels headsAmong;
    /** The columns of labels that are no heads repeated on each row. */
    private final NavigableSet<Integer> labelColumns;

    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Line> current = new HashMap<>();
    private final Map<Integer, Entry> lastIn = new HashMap<>();
    /** The columns whose last label is merged over several rows: it governs these and no more. */
    private final Set<Integer> mergedIn = new HashSet<>();

    private final Map<Integer, SortedMap<Integer, Entry>> onRow = new HashMap<>();
    private final Map<Integer, List<Entry>> groupsOnRow = new HashMap<>();
    private final Groups groups = new Groups(lines);
    private final LoneHeadings headings;
    private final GrandTotal grandTotal;

    StubLines(Plan plan, HeadsAmongLabels headsAmong) {
        this.plan = plan;
        this.field = plan.field();
        this.headsAmong = headsAmong;
        this.labelColumns = headsAmong.labelColumns();
        this.headings = new LoneHeadings(plan, groups);
        this.grandTotal = new GrandTotal(plan, onRow);
        for (int row : plan.body()) {
            read(row);
        }
        lines.forEach(Outline::nest);
        if (grandTotal.isOverGroups(groups.count())) {
            groupsOnRow.put(plan.lastRowOfValues(), List.of());
        }
    }

    private void read(int row) {
        if (field.gapBefore(row) > 0) {
            current.clear();
        }
        Slot heading = headings.in(row);
        if (heading != null) {
            groups.open(heading);
            current.clear();
            lastIn.clear();
        } else if (tellsOfRowAbove(row)) {
            govern(plan.rowAbove(row), field.row(row));
        } else {
            firstLabel(row).ifPresent(groups::meet);
            groupsOnRow.put(row, groups.open());
            SortedMap<Integer, Entry> labels = labels(row);
            onRow.put(row, labels);
            groups.row(!labels.isEmpty());
            nameByOuter(labels);
        }
    }

    /**
     * Whether a row tells more of the answer above it, as "Gender | Female" does below "Age | 5". What it tells governs
     * that answer.
     */
    private boolean tellsOfRowAbove(int row) {
        int above = plan.rowAbove(row);
        if (above < 0 || field.gapBefore(row) > 0 || !new Rows(field).isNamedEntry(row)) {
            return false;
        }
        List<Slot> slots = field.row(above);
        return slots.size() == 2
                && !slots.get(0).sense().names().isEmpty()
                && !slots.get(1).isLabel();
    }

    /** Puts the name of an axis and an entry of it over the values of a row. */
    private void govern(int row, List<Slot> named) {
        Line line = new Line(Line.Kind.GROUPS, named.get(0).cell());
        lines.add(line);
        List<Entry> open = new ArrayList<>(groups(row));
        open.add(line.add(named.get(1), line.add(named.get(0), null)));
        groupsOnRow.put(row, open);
    }

    private Optional<Slot> firstLabel(int row) {
        return labelColumns.stream()
                .sorted()
                .flatMap(column -> Stream.ofNullable(field.at(row, column)))
                .findFirst();
    }

    private SortedMap<Integer, Entry> labels(int row) {
        SortedMap<Integer, Entry> labels = new TreeMap<>();
        for (int column = 0; column < field.width(); column++) {
            Entry entry = labelColumns.contains(column) ? entry(row, column) : null;
            if (entry != null) {
                labels.put(column, entry);
            }
        }
        return labels;
    }

    /** A label further out that names one axis says of which the next label inwards is an entry. */
    private void nameByOuter(Map<Integer, Entry> labels) {
        Entry outer = null;
        for (int column = 0; column < field.width(); column++) {
            Entry label = labels.get(column);
            if (label != null && outer != null && outer.sense().names().size() == 1) {
                label.nameBy(outer);
            }
            outer = label != null ? label : plan.holdsValues(column) ? null : outer;
        }
    }

    private @Nullable Entry entry(int row, int column) {
        Slot slot = field.at(row, column);
        if (slot != null) {
            Entry entry = line(column).add(slot, null);
            lastIn.put(column, entry);
            if (field.spansRows(slot)) {
                mergedIn.add(column);
            } else {
                mergedIn.remove(column);
            }
            return entry;
        }
        Slot cover = field.covering(row, column);
        Entry last = lastIn.get(column);
        if (last == null) {
            return null;
        }
        boolean merged = cover != null && cover.cell().equals(last.cell());
        boolean ended = !merged && mergedIn.contains(column);
        return !ended && (merged || isFilledDown(row, column) || tellsItself(row)) ? last : null;
    }

    /** Whether the numbers on a row tell their own labels, as "Kik - 2" does below the first answer to a question. */
    private boolean tellsItself(int row) {
        return field.row(row).stream().allMatch(slot -> slot.sense().told() != null);
    }

    /** Whether a label stands further in on the row, with none further out. */
    private boolean isFilledDown(int row, int column) {
        for (int outer = column - 1; outer >= 0 && plan.holdsLabels(outer); outer--) {
            if (field.at(row, outer) != null) {
                return false;
            }
        }
        for (int inner = column + 1; inner < field.width() && !plan.holdsValues(inner); inner++) {
            if (plan.holdsLabels(inner) && field.at(row, inner) != null) {
                return true;
            }
        }
        return false;
    }

    private Line line(int column) {
        return current.computeIfAbsent(column, none -> {
            Slot head =
                    headsAmong.namesHeads(column) ? null : plan.columnHeads().lowest(column);
            Cell named = groups.namesLine() ? groups.innermost().cell() : head == null ? null : head.cell();
            Line line = new Line(Line.Kind.STUB, named);
            lines.add(line);
            return line;
        });
    }

    /** Whether a row is read as one of values, be they blank. */
    boolean reads(int row) {
        return onRow.containsKey(row);
    }

    /** The columns of labels that serve a column of values. */
    List<Integer> serving(int column) {
        return new Serving(plan, labelColumns).columns(column);
    }

    /** The labels of some columns on a row, outermost first, with what each is a part of. */
    List<Entry> beside(int row, List<Integer> columns) {
        Map<Integer, Entry> labels = onRow.getOrDefault(row, Collections.emptySortedMap());
        List<Entry> path = new ArrayList<>();
        for (int column : columns) {
            Entry entry = labels.get(column);
            if (entry != null) {
                path.addAll(entry.path());
            }
        }
        return path;
    }

    /** The headings of the groups that a row stands in, outermost first. */
    List<Entry> groups(int row) {
        return groupsOnRow.getOrDefault(row, List.of());
    }

    /** Whether the last row is a total over more than the rows above it. */
    boolean endInTotalApart() {
        return grandTotal.isApart();
    }

    List<Line> lines() {
        return lines;
    }
}
