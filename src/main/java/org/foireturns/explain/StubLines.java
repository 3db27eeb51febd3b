package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foireturns.explain.Sense.Lean;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The labels on the rows of a body, in one or more columns at any side, and the headings of groups between the rows. A
 * blank below a label is filled down where another label stands on the row or where the label is merged over it.
 */
final class StubLines {
    private final Plan plan;
    private final Field field;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Line> current = new HashMap<>();
    private final Map<Integer, Entry> lastIn = new HashMap<>();
    private final Map<Integer, Map<Integer, Entry>> onRow = new HashMap<>();
    private final Map<Integer, List<Entry>> groupsOnRow = new HashMap<>();
    private final Groups groups;
    /** The columns of labels that are no heads repeated on each row. */
    private final Set<Integer> labelColumns;

    StubLines(Plan plan) {
        this.plan = plan;
        this.field = plan.field();
        this.labelColumns = IntStream.range(0, field.width())
                .filter(column -> plan.roles().get(column) == Role.LABELS && !plan.repeats(column))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
        this.groups = new Groups(lines);
        for (int row : plan.body()) {
            read(row);
        }
        lines.forEach(Outline::nest);
        dropGroupsOfGrandTotal();
    }

    private void read(int row) {
        if (field.gapBefore(row) > 0) {
            current.clear();
        }
        Slot lone = loneHeading(row);
        if (lone != null) {
            groups.open(lone);
            current.clear();
            lastIn.clear();
            return;
        }
        if (answersForRowAbove(row)) {
            return;
        }
        groupsOnRow.put(row, groups.open());
        Map<Integer, Entry> labels = new HashMap<>();
        for (int column = 0; column < field.width(); column++) {
            if (labelColumns.contains(column)) {
                Entry entry = entry(row, column);
                if (entry != null) {
                    labels.put(column, entry);
                }
            }
        }
        onRow.put(row, labels);
        groups.row(!labels.isEmpty());
        Entry outer = null;
        for (int column = 0; column < field.width(); column++) {
            Entry label = labels.get(column);
            if (label != null && outer != null && outer.sense().names().size() == 1) {
                label.nameBy(outer);
            }
            outer = label != null ? label : plan.roles().get(column) == Role.VALUES ? null : outer;
        }
    }

    /**
     * Whether a row tells more of the answer above it, as "Gender | Female" does below "Age | 5". What it tells governs
     * that answer.
     */
    private boolean answersForRowAbove(int row) {
        int before = plan.body().indexOf(row) - 1;
        if (before < 0 || field.gapBefore(row) > 0 || !field.isAnswer(row)) {
            return false;
        }
        int above = plan.body().get(before);
        List<Slot> slots = field.row(above);
        boolean answer = slots.size() == 2
                && !slots.get(0).sense().names().isEmpty()
                && slots.get(1).sense().lean() != Lean.LABEL;
        if (answer) {
            Line line = new Line(Line.Kind.GROUPS, field.row(row).get(0).cell());
            lines.add(line);
            List<Entry> open = new ArrayList<>(groupsOnRow.getOrDefault(above, List.of()));
            open.add(line.add(field.row(row).get(1), line.add(field.row(row).get(0), null)));
            groupsOnRow.put(above, open);
        }
        return answer;
    }

    /** A row with one text and no value, which heads the rows below it. */
    private @Nullable Slot loneHeading(int row) {
        List<Slot> slots = field.row(row);
        if (slots.size() != 1
                || slots.get(0).sense().lean() == Lean.VALUE
                || slots.get(0).sense().answersItself()
                || goesOn(row, slots.get(0))
                || valuedElsewhere(row, slots.get(0))) {
            return null;
        }
        return rowFollows(row) ? slots.get(0) : null;
    }

    /** Whether another row has the same label and values beside it: a row whose own are blank. */
    private boolean valuedElsewhere(int row, Slot lone) {
        int column = columnOf(row);
        return plan.body().stream()
                .filter(other -> other != row && field.row(other).size() > 1)
                .map(other -> field.at(other, column))
                .anyMatch(other -> other != null
                        && other.indent() == lone.indent()
                        && other.cell().text().strip().equals(lone.cell().text().strip()));
    }

    /** The column of the one label of a row. */
    private int columnOf(int row) {
        return IntStream.range(0, field.width())
                .filter(column -> field.at(row, column) != null)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a lone label is of the kind of the one right above it, which has values: a row whose own are blank. */
    private boolean goesOn(int row, Slot lone) {
        int before = plan.body().indexOf(row) - 1;
        if (before < 0 || field.gapBefore(row) > 0 || groups.headsAnother(lone.sense())) {
            return false;
        }
        int above = plan.body().get(before);
        for (int column = 0; column < field.width(); column++) {
            Slot slot = field.at(row, column);
            Slot label = field.at(above, column);
            if (slot != null
                    && slot.equals(lone)
                    && label != null
                    && label.indent() == lone.indent()
                    && field.row(above).size() > 1) {
                return !Collections.disjoint(label.sense().kinds(), lone.sense().kinds())
                        || (lone.sense().neutral() && lone.sense().kinds().isEmpty() && endsGroup(row, column));
            }
        }
        return false;
    }

    /** Whether no row of a group follows below a lone label: neither one that came before nor one set further in. */
    private boolean endsGroup(int row, int column) {
        int next = plan.body().indexOf(row) + 1;
        if (next == plan.body().size()) {
            return true;
        }
        int below = plan.body().get(next);
        Slot label = field.at(below, column);
        if (label == null) {
            return IntStream.range(0, field.width())
                    .noneMatch(inner -> plan.roles().get(inner) == Role.LABELS && field.at(below, inner) != null);
        }
        return plan.body().subList(0, next - 1).stream()
                .map(other -> field.at(other, column))
                .noneMatch(other -> other != null
                        && other.cell()
                                .text()
                                .strip()
                                .equals(label.cell().text().strip()));
    }

    private boolean rowFollows(int row) {
        int next = plan.body().indexOf(row) + 1;
        return next < plan.body().size();
    }

    private @Nullable Entry entry(int row, int column) {
        Slot slot = field.at(row, column);
        if (slot != null) {
            Entry entry = line(column).add(slot, null);
            lastIn.put(column, entry);
            return entry;
        }
        Slot cover = field.covering(row, column);
        Entry last = lastIn.get(column);
        if (last == null) {
            return null;
        }
        boolean merged = cover != null && cover.cell().equals(last.cell());
        return merged || innerLabel(row, column) || tells(row) ? last : null;
    }

    /** Whether a number on a row tells its own label, as "Kik - 2" does below the first answer to a question. */
    private boolean tells(int row) {
        return field.row(row).stream().allMatch(slot -> slot.sense().told() != null);
    }

    /** Whether a label stands further in on the row, with none further out. */
    private boolean innerLabel(int row, int column) {
        for (int outer = column - 1; outer >= 0 && plan.roles().get(outer) == Role.LABELS; outer--) {
            if (field.at(row, outer) != null) {
                return false;
            }
        }
        for (int inner = column + 1; inner < field.width() && plan.roles().get(inner) != Role.VALUES; inner++) {
            if (plan.roles().get(inner) == Role.LABELS && field.at(row, inner) != null) {
                return true;
            }
        }
        return false;
    }

    private Line line(int column) {
        return current.computeIfAbsent(column, none -> {
            Slot head = plan.namesHeads(column) ? null : plan.headOf(column);
            Cell named = groups.namesLine() ? groups.innermost() : head == null ? null : head.cell();
            Line line = new Line(Line.Kind.STUB, named);
            lines.add(line);
            return line;
        });
    }

    /** Whether a row holds values and is read. */
    boolean begin(int row) {
        return onRow.containsKey(row);
    }

    /** The columns of labels that serve a column of values: the nearest group on its left, else on its right. */
    List<Integer> serving(int column) {
        List<Integer> left = group(column, -1);
        List<Integer> right = left.isEmpty() ? group(column, 1) : List.of();
        return right.isEmpty() || earned(column, right) ? (left.isEmpty() ? right : left) : List.of();
    }

    /**
     * Labels on the right of a column serve it when no values follow behind them, or values under a head of the same
     * kind, as in a pyramid of male, age, female, or when it is a column of totals that is filled on each row.
     */
    private boolean earned(int column, List<Integer> labels) {
        int behind = labels.get(labels.size() - 1) + 1;
        while (behind < field.width() && plan.roles().get(behind) == Role.IDLE) {
            behind++;
        }
        if (behind >= field.width() || plan.roles().get(behind) != Role.VALUES) {
            return true;
        }
        Slot own = plan.headOf(column);
        Slot other = plan.headOf(behind);
        boolean sameKind = own != null
                && other != null
                && !own.sense().kinds().isEmpty()
                && own.sense().kinds().equals(other.sense().kinds());
        return sameKind || (own != null && own.sense().whole() && onEveryRow(column, labels));
    }

    /** Whether a column holds something on each row that has one of some labels. */
    private boolean onEveryRow(int column, List<Integer> labels) {
        return plan.body().stream()
                .filter(row -> labels.stream().anyMatch(label -> field.at(row, label) != null))
                .allMatch(row -> field.at(row, column) != null);
    }

    private List<Integer> group(int column, int step) {
        List<Integer> found = new ArrayList<>();
        for (int at = column + step; at >= 0 && at < field.width(); at += step) {
            if (labelColumns.contains(at)) {
                found.add(step < 0 ? 0 : found.size(), at);
            } else if (!found.isEmpty() && plan.roles().get(at) == Role.VALUES) {
                break;
            }
        }
        return found;
    }

    /** The labels of some columns on a row, outermost first, with what each is a part of. */
    List<Entry> beside(int row, List<Integer> columns) {
        Map<Integer, Entry> labels = onRow.getOrDefault(row, Map.of());
        List<Entry> path = new ArrayList<>();
        for (int column : columns) {
            Entry entry = labels.get(column);
            if (entry != null) {
                int at = path.size();
                for (Entry over = entry.over(); over != null; over = over.over()) {
                    path.add(at, over);
                }
                path.add(entry);
            }
        }
        return path;
    }

    /** A total below the last of several groups, of which no other has one, is over all of them. */
    private void dropGroupsOfGrandTotal() {
        int last = plan.body().get(plan.body().size() - 1);
        List<Entry> labels = List.copyOf(onRow.getOrDefault(last, Map.of()).values());
        if (endsInTotalApart()) {
            groupsOnRow.put(last, List.of());
        }
        if (!total(last) || groups.count() < 2) {
            return;
        }
        String text = labels.get(0).cell().text();
        boolean elsewhere = lines.stream()
                .filter(line -> line.kind() == Line.Kind.STUB)
                .flatMap(line -> line.entries().stream())
                .anyMatch(entry -> entry != labels.get(0) && entry.cell().text().equals(text));
        if (!elsewhere) {
            groupsOnRow.put(last, List.of());
        }
    }

    /** Whether the last row is a total below a gap, where the rows above it have a total of their own. */
    boolean endsInTotalApart() {
        int last = plan.body().get(plan.body().size() - 1);
        return field.gapBefore(last) > 0
                && total(last)
                && plan.body().stream().anyMatch(row -> row != last && total(row));
    }

    private boolean total(int row) {
        Map<Integer, Entry> labels = onRow.getOrDefault(row, Map.of());
        return !labels.isEmpty()
                && labels.values().stream().allMatch(label -> label.sense().whole());
    }

    List<Entry> groups(int row) {
        return groupsOnRow.getOrDefault(row, List.of());
    }

    List<Line> lines() {
        return lines;
    }
}
