package org.foireturns.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes a frame apart into tables, from the top: heads gather until the first value, and rows follow until new heads.
 */
final class Sections {
    /** Titles and heads over a table are no more rows. */
    private static final int HIGHEST = 12;

    private final Frame frame;
    private final Rows rows;
    private final List<Section> sections = new ArrayList<>();
    private final List<Integer> above = new ArrayList<>();
    private final List<Integer> body = new ArrayList<>();
    private final TreeSet<Integer> valueColumns = new TreeSet<>();

    private Sections(Frame frame) {
        this.frame = frame;
        this.rows = new Rows(frame);
    }

    static List<Section> of(Frame frame) {
        Sections sections = new Sections(frame);
        for (int row = 0; row < frame.height(); row++) {
            sections.read(row);
        }
        sections.finish();
        return sections.sections;
    }

    private void read(int row) {
        if (body.isEmpty()) {
            if (rows.opensBody(row, above)) {
                take(row);
            } else {
                putAbove(row);
            }
        } else if (!rows.hasNumber(row) && rows.isNextHeads(row, above, List.copyOf(valueColumns))) {
            List<Integer> titles = new ArrayList<>();
            while (rows.isLone(last()) && body.size() > 1) {
                titles.add(0, body.remove(body.size() - 1));
            }
            finish();
            above.addAll(titles);
            above.add(row);
        } else {
            take(row);
        }
    }

    private void putAbove(int row) {
        above.add(row);
        if (above.size() > HIGHEST) {
            above.remove(0);
        }
    }

    private void take(int row) {
        body.add(row);
        rows.behindLabel(row).stream()
                .filter(Item::isNumber)
                .map(frame::columnOf)
                .forEach(valueColumns::add);
    }

    private int last() {
        return body.get(body.size() - 1);
    }

    private void finish() {
        while (!body.isEmpty() && !holdsValues(last())) {
            body.remove(body.size() - 1);
        }
        if (!body.isEmpty()) {
            sections.add(section());
        }
        above.clear();
        body.clear();
        valueColumns.clear();
    }

    /** Whether a row holds a number, or signs in the place of numbers behind its label. */
    private boolean holdsValues(int row) {
        return rows.hasNumber(row)
                || (frame.at(row, 0) != null
                        && rows.behindLabel(row).stream()
                                .anyMatch(item -> !item.isWords() && valueColumns.contains(frame.columnOf(item))));
    }

    /** Parts the rows above the first value into titles, heads, units and the headings of the first group. */
    private Section section() {
        List<Integer> heads = new ArrayList<>(above);
        while (!heads.isEmpty() && isTitle(heads.get(0), heads)) {
            heads.remove(0);
        }
        List<Integer> leading = new ArrayList<>();
        while (heads.size() > 1 && opensGroup(heads.get(heads.size() - 1))) {
            leading.add(0, heads.remove(heads.size() - 1));
        }
        List<Integer> units = new ArrayList<>();
        List<Integer> names = new ArrayList<>();
        for (int row : heads) {
            (!names.isEmpty() && new Units(frame, firstValueColumn()).isUnits(row, names) ? units : names).add(row);
        }
        leading.addAll(body);
        return new Section(names, units, leading);
    }

    private int firstValueColumn() {
        return valueColumns.isEmpty() ? 0 : valueColumns.first();
    }

    /** Whether a row over the heads is a title: one cell that stands over the labels, or a unit at the far end. */
    private boolean isTitle(int row, List<Integer> heads) {
        List<Item> items = frame.row(row);
        List<Item> over = items.stream()
                .filter(item -> frame.columnOf(item) >= firstValueColumn())
                .toList();
        boolean labelled = firstValueColumn() > 0;
        if (over.isEmpty()) {
            Item first = items.get(0);
            boolean namesLabels = heads.size() == 1 && items.size() > 1;
            return !namesLabels || frame.widthOf(first) > firstValueColumn();
        }
        if (items.get(0).isNumber() && items.size() == 2 && items.get(1).isWords()) {
            return true;
        }
        boolean headsBelow = heads.size() > 1 && headsFollow(heads.get(1));
        boolean atEnd = over.size() == 1
                && frame.columnOf(over.get(0)) == frame.width() - 1
                && valueColumns.size() > 1
                && !over.get(0).isMerged();
        boolean wholeWidth = !labelled && items.size() == 1 && heads.size() > 1 && (headsBelow || frame.width() > 1);
        return (atEnd && headsBelow) || wholeWidth;
    }

    private boolean headsFollow(int row) {
        return frame.row(row).stream()
                        .filter(item -> frame.columnOf(item) >= firstValueColumn())
                        .count()
                > 1;
    }

    /** Whether a row right above the first value is a heading over it and those below, and no head of columns. */
    private boolean opensGroup(int row) {
        List<Item> items = frame.row(row);
        if (items.size() != 1) {
            return false;
        }
        Item only = items.get(0);
        if (frame.columnOf(only) < firstValueColumn()) {
            return true;
        }
        return firstValueColumn() > 0 && isCutIn(only) && body.stream().anyMatch(this::isCutInRow);
    }

    private boolean isCutInRow(int row) {
        List<Item> items = frame.row(row);
        return items.size() == 1 && isCutIn(items.get(0));
    }

    /** Whether a cell that stands alone in its row is over the values only. */
    private boolean isCutIn(@Nullable Item only) {
        return only != null && only.isWords() && frame.columnOf(only) >= firstValueColumn();
    }
}
