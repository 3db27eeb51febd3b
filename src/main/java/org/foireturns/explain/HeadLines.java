package org.foireturns.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The heads over the columns of values. A head that is merged over several columns, or stands over the first of them
 * with more heads below, governs them all. Heads below an upper head that names an axis are a line of their own.
 */
final class HeadLines {
    private final Plan plan;
    private final Field field;
    private final HeadsAmongLabels headsAmong;
    private final Map<Integer, List<Entry>> over = new HashMap<>();
    private final Map<LineKey, Line> lines = new LinkedHashMap<>();
    private final List<Cell> corners = new ArrayList<>();

    HeadLines(Plan plan, HeadsAmongLabels headsAmong) {
        this.plan = plan;
        this.headsAmong = headsAmong;
        this.field = plan.field();
        findCorners();
        List<Integer> heads = ofLastQuestion(plan.heads());
        for (int i = 0; i < heads.size(); i++) {
            level(i, heads.get(i));
        }
        beside();
    }

    /** The rows of heads from the last question on: "3. Youngest victim" heads nothing below "5. Platforms". */
    private List<Integer> ofLastQuestion(List<Integer> heads) {
        int first = 0;
        int question = 0;
        for (int at = 0; at < heads.size(); at++) {
            List<Slot> slots = field.row(heads.get(at));
            int section = slots.size() == 1 ? slots.get(0).sense().section() : 0;
            if (section > 0) {
                first = question > 0 && question != section ? at : first;
                question = section;
            }
        }
        return heads.subList(first, heads.size());
    }

    /** The labels that say the same on every row are heads of the numbers beside them, in a line of their own. */
    private void beside() {
        Line line = new Line(Line.Kind.HEADS, null);
        for (int column = 1; column < field.width(); column++) {
            if (headsAmong.repeats(column - 1)) {
                List<Slot> repeated = plan.columnCells().of(column - 1).toList();
                over.computeIfAbsent(column, none -> new ArrayList<>()).add(line.add(repeated.get(0), null));
                repeated.forEach(slot -> corners.add(slot.cell()));
            }
        }
        if (!line.entries().isEmpty()) {
            lines.put(new LineKey(plan.heads().size(), null), line);
        }
    }

    private void findCorners() {
        for (int row : plan.heads()) {
            for (int column = 0; column < field.width(); column++) {
                Slot slot = field.at(row, column);
                if (slot != null
                        && plan.holdsLabels(column)
                        && !slot.sense().ordinal()
                        && !headsAmong.headsNumbersBeside(row, column)) {
                    corners.add(slot.cell());
                }
            }
        }
    }

    private void level(int level, int row) {
        Slot left = null;
        boolean overLabels = false;
        Map<Slot, Entry> made = new HashMap<>();
        for (int column = 0; column < field.width(); column++) {
            if (!plan.holdsValues(column)) {
                left = headsAmong.headsNumbersBeside(row, column) ? field.at(row, column) : null;
                overLabels = left != null;
                continue;
            }
            Slot slot = field.covering(row, column);
            if (slot == null && overLabels) {
                slot = left;
            } else if (slot != null) {
                overLabels = false;
                left = field.at(row, column) != null || slot.merged() ? slot : left;
            } else if (left != null && lowerHead(level, column) && !spans(left) && sameUpper(column, made.get(left))) {
                slot = left;
            }
            List<Entry> path = over.computeIfAbsent(column, none -> new ArrayList<>());
            if (slot == null
                    || (!path.isEmpty() && path.get(path.size() - 1).cell().equals(slot.cell()))) {
                continue;
            }
            Entry upper = path.isEmpty() ? null : path.get(path.size() - 1);
            Slot here = slot;
            Entry entry = made.get(slot);
            if (entry == null) {
                entry = line(level, row, upper).add(here, upper);
                made.put(here, entry);
            }
            path.add(entry);
        }
    }

    /** Whether the heads that are met above a column end in the words that stand above another head. */
    private boolean sameUpper(int column, @Nullable Entry head) {
        List<Entry> path = over.getOrDefault(column, List.of());
        Entry above = path.isEmpty() ? null : path.get(path.size() - 1);
        Entry other = head == null ? null : head.over();
        return above == null || other == null || above.said().equals(other.said());
    }

    /** A merged head governs what it is merged over and no more. */
    private static boolean spans(Slot head) {
        return head.range().last().column() > head.range().first().column();
    }

    private boolean lowerHead(int level, int column) {
        for (int i = level + 1; i < plan.heads().size(); i++) {
            if (field.at(plan.heads().get(i), column) != null) {
                return true;
            }
        }
        return false;
    }

    private Line line(int level, int row, @Nullable Entry upper) {
        Entry namer = upper != null && upper.sense().isHead() ? upper : null;
        LineKey key = new LineKey(level, namer);
        return lines.computeIfAbsent(
                key, none -> new Line(Line.Kind.HEADS, namer == null ? corner(row) : namer.cell()));
    }

    /** The corner in the row of an upper line of heads names that line; the lowest names the labels below it. */
    private @Nullable Cell corner(int row) {
        boolean lowest = row == plan.heads().get(plan.heads().size() - 1);
        for (int column = 0; column < field.width(); column++) {
            Slot slot = field.at(row, column);
            if (slot != null
                    && !plan.holdsValues(column)
                    && slot.sense().isHead()
                    && (lowest ? headsAmong.namesHeads(column) : !slot.merged())) {
                if (lowest) {
                    return slot.cell();
                }
                Slot head = plan.columnHeads().lowest(column);
                boolean twice =
                        head != null && head.sense().names().equals(slot.sense().names());
                return twice ? null : slot.cell();
            }
        }
        return null;
    }

    /** The heads over a column, outermost first. */
    List<Entry> over(int column) {
        return over.getOrDefault(column, List.of());
    }

    List<Line> lines() {
        return List.copyOf(lines.values());
    }

    List<Cell> corners() {
        return corners;
    }

    private record LineKey(int level, @Nullable Entry named) {}
}
