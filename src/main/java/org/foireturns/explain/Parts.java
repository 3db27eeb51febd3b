package org.foireturns.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Sense.Lean;

/**
 * Joins parts of a sheet that make one table: heads and the body below a blank row, values beside a spacer column, rows
 * that go on below a gap or a group heading.
 */
final class Parts {
    /** Heads stand no further above their body. */
    private static final int ABOVE = 2;
    /** A table goes on no further below itself. */
    private static final int BELOW = 4;

    /** A table has no more rows of heads. */
    private static final int HEADS = 3;
    /** A number, its caption and its share of all. */
    private static final int TILE = 3;

    private final Page page;
    private final List<Area> texts = new ArrayList<>();
    private final List<Area> bodies = new ArrayList<>();

    private Parts(Page page, List<Area> cut) {
        this.page = page;
        for (Area part : cut) {
            (isText(part) ? texts : bodies).add(part);
        }
    }

    /** The areas of tables, from the top; single texts are in none of them unless they stand inside. */
    static List<Area> joined(Page page, List<Area> cut) {
        Parts parts = new Parts(page, cut);
        parts.withLabelsApart();
        parts.join(parts::tiles);
        parts.join(parts::beside);
        parts.join(parts::headsOver);
        parts.join(parts::goesOn);
        parts.bodies.sort(Comparator.comparingInt(Area::top).thenComparingInt(Area::left));
        return parts.bodies;
    }

    /**
     * Joins a row of bare numbers with the lone text on its left: "Recorded offences" and 437 behind a blank column.
     */
    private void withLabelsApart() {
        for (int i = 0; i < bodies.size(); i++) {
            Area bare = bodies.get(i);
            if (bare.height() > 1 || !hasValues(bare) || hasLabelColumn(bare)) {
                continue;
            }
            Area label = texts.stream()
                    .filter(text -> text.height() == 1
                            && text.top() == bare.top()
                            && text.right() < bare.left()
                            && nothingBetween(text, bare))
                    .max(Comparator.comparingInt(Area::right))
                    .orElse(null);
            if (label != null) {
                texts.remove(label);
                bodies.set(i, label.with(bare));
            }
        }
    }

    private boolean isText(Area part) {
        return page.slots(part).stream().noneMatch(slot -> slot.sense().lean() != Lean.LABEL)
                && ((part.width() == 1
                                && page.slots(part).stream()
                                        .noneMatch(slot -> slot.sense().known()))
                        || page.slots(part).size() == 1);
    }

    private interface Joins {
        boolean test(Area first, Area second);
    }

    /** Joins pairs until none is left; what lies between two that are joined comes with them. */
    private void join(Joins joins) {
        boolean joined = true;
        while (joined) {
            joined = false;
            for (int i = 0; i < bodies.size() && !joined; i++) {
                for (int j = 0; j < bodies.size() && !joined; j++) {
                    if (i != j && joins.test(bodies.get(i), bodies.get(j))) {
                        Area whole = bodies.get(i).with(bodies.get(j));
                        Area second = bodies.get(j);
                        bodies.set(i, whole);
                        bodies.remove(second);
                        joined = true;
                    }
                }
            }
        }
    }

    /** A part without labels of its own belongs to its neighbour on the left. */
    private boolean beside(Area labelled, Area bare) {
        boolean neighbours = labelled.overlapsRows(bare)
                && bare.left() > labelled.right()
                && bare.top() >= labelled.top() - HEADS
                && bare.bottom() <= labelled.bottom() + 1
                && nothingBetween(labelled, bare);
        return neighbours && hasValues(bare) && !hasLabelColumn(bare) && hasLabelColumn(labelled);
    }

    /** Numbers in one row with their captions in the next, each pair apart from its neighbours. */
    private boolean tiles(Area left, Area right) {
        return left.top() == right.top()
                && left.bottom() == right.bottom()
                && left.right() < right.left()
                && captionsBelow(left)
                && captionsBelow(right)
                && nothingBetween(left, right);
    }

    private boolean captionsBelow(Area part) {
        if (part.height() < 2 || part.height() > TILE) {
            return false;
        }
        List<Integer> rows = List.copyOf(page.rowsIn(part));
        return page.row(rows.get(0), part).stream()
                        .allMatch(slot -> slot.sense().lean() == Lean.VALUE)
                && page.row(rows.get(1), part).stream()
                        .noneMatch(slot -> slot.sense().lean() == Lean.VALUE);
    }

    private boolean nothingBetween(Area left, Area right) {
        return bodies.stream()
                .noneMatch(other ->
                        other.overlapsRows(right) && other.left() > left.right() && other.right() < right.left());
    }

    /** Whether some column holds labels in rows that hold values. */
    private boolean hasLabelColumn(Area part) {
        int both = 0;
        int valued = 0;
        for (int row : page.rowsIn(part)) {
            boolean value = false;
            boolean label = false;
            for (Slot slot : page.row(row, part)) {
                boolean first = !value && !label;
                value |= slot.sense().lean() == Lean.VALUE;
                label |= slot.sense().lean() == Lean.LABEL
                        || (first && slot.sense().lean() == Lean.EITHER);
            }
            valued += value ? 1 : 0;
            both += value && label ? 1 : 0;
        }
        return valued == 0 || both * 2 >= valued;
    }

    private boolean hasValues(Area part) {
        return page.slots(part).stream().anyMatch(slot -> slot.sense().lean() == Lean.VALUE);
    }

    /** Whether values come before any heads; a lone heading may stand over them. */
    private boolean startsWithValues(Area part) {
        for (int row : page.rowsIn(part)) {
            boolean values =
                    page.row(row, part).stream().anyMatch(slot -> slot.sense().lean() == Lean.VALUE);
            if (values || page.row(row, part).size() > 1) {
                Area rest = new Area(row, part.left(), part.bottom(), part.right());
                return values || Field.upright(page, rest).endsInRanges(0);
            }
        }
        return false;
    }

    private boolean headsOver(Area heads, Area body) {
        int gap = body.top() - heads.bottom() - 1;
        return gap >= 1
                && gap <= ABOVE
                && heads.overlapsColumns(body)
                && heads.height() <= 4
                && page.slots(heads).size() >= 2
                && !hasValues(heads)
                && hasValues(body)
                && hasHeads(heads)
                && page.row(body.top(), body).stream()
                        .anyMatch(slot -> slot.sense().lean() == Lean.VALUE)
                && nothingIn(heads.bottom() + 1, body.top() - 1, body);
    }

    private boolean hasHeads(Area part) {
        return page.rowsIn(part).stream().anyMatch(row -> page.row(row, part).size() > 1);
    }

    private boolean nothingIn(int top, int bottom, Area columns) {
        Area between = new Area(top, columns.left(), Math.max(top, bottom), columns.right());
        return Stream.concat(bodies.stream(), texts.stream())
                .noneMatch(other -> other.overlapsRows(between)
                        && other.overlapsColumns(between)
                        && other.top() >= top
                        && other.bottom() <= bottom);
    }

    private boolean noTableIn(int top, int bottom, Area columns) {
        Area between = new Area(top, columns.left(), Math.max(top, bottom), columns.right());
        return bodies.stream()
                .noneMatch(other -> other.overlapsRows(between)
                        && other.overlapsColumns(between)
                        && other.top() >= top
                        && other.bottom() <= bottom);
    }

    /** Rows without heads of their own, with values in the very columns of the table above. */
    private boolean goesOn(Area table, Area more) {
        int gap = more.top() - table.bottom() - 1;
        return gap >= 1
                && gap <= BELOW
                && startsWithValues(more)
                && !(captionsBelow(table) && captionsBelow(more))
                && hasValues(table)
                && !(startsWithValues(table) && (titleBetween(table, more) || startsWithTitle(more)))
                && noTableIn(table.bottom() + 1, more.top() - 1, more)
                && ((valueColumns(table).equals(valueColumns(more)) && hasLabelColumn(table) == hasLabelColumn(more))
                        || (gap == 1 && sideGoesOn(table, more)));
    }

    /** Whether a lone text stands between two parts: where the first has no heads, the second stands under a title. */
    private boolean titleBetween(Area table, Area more) {
        Area between = new Area(table.bottom() + 1, more.left(), more.top() - 1, more.right());
        return texts.stream().anyMatch(text -> text.overlapsRows(between) && text.overlapsColumns(between));
    }

    private boolean startsWithTitle(Area part) {
        List<Slot> first = List.copyOf(page.row(part.top(), part));
        return first.size() == 1 && first.get(0).sense().lean() == Lean.LABEL;
    }

    /** Whether rows go on below inner labels of a table, where its other columns have come to their end. */
    private boolean sideGoesOn(Area table, Area more) {
        boolean within = more.left() > table.left() && more.right() <= table.right();
        return within
                && hasLabelColumn(more)
                && valueColumns(table).containsAll(valueColumns(more))
                && page.rowsIn(table).stream()
                                .map(row -> page.at(row, more.left()))
                                .filter(slot -> slot != null && slot.sense().lean() != Lean.VALUE)
                                .limit(3)
                                .count()
                        > 2;
    }

    /** The columns that hold values in a good part of the rows that have any. */
    private Set<Integer> valueColumns(Area part) {
        Map<Integer, Integer> times = new HashMap<>();
        int rows = 0;
        for (int row : page.rowsIn(part)) {
            boolean any = false;
            for (Slot slot : page.row(row, part)) {
                if (slot.sense().lean() == Lean.VALUE) {
                    times.merge(slot.cell().address().column(), 1, Integer::sum);
                    any = true;
                }
            }
            rows += any ? 1 : 0;
        }
        int fewest = (rows + 2) / 3;
        times.values().removeIf(count -> count < fewest);
        return times.keySet();
    }
}
