package org.foireturns.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** What one part of a sheet is by itself: a text, heads, a body, a number over its caption. */
record Part(Page page, Area area) {
    /** A number, its caption and its share of all. */
    private static final int TILE = 3;
    /** Heads stand no further above their body. */
    private static final int ABOVE = 2;
    /** Heads that stand apart from their body are no higher, a title and a blank row included. */
    private static final int HIGHEST = 4;

    /** Both parts and all between them. */
    Part with(Part other) {
        return new Part(page, area.with(other.area));
    }

    /** Whether it is a text and no part of a table: one cell of words, or a column of words that nobody knows. */
    boolean isText() {
        List<Slot> slots = page.slots(area);
        boolean unknown = slots.stream().noneMatch(slot -> slot.sense().known());
        return slots.stream().allMatch(Slot::isLabel) && (slots.size() == 1 || (area.width() == 1 && unknown));
    }

    boolean hasValues() {
        return page.slots(area).stream().anyMatch(Slot::isValue)
                || page.rowsIn(area).stream().anyMatch(row -> !answers(row).isEmpty());
    }

    /** The columns over which its heads say that they hold totals. */
    Set<Integer> totals() {
        Set<Integer> totals = new HashSet<>();
        for (int row : page.rowsIn(area)) {
            if (holdsValues(row)) {
                return totals;
            }
            page.row(row, area).stream()
                    .filter(slot -> slot.sense().whole())
                    .forEach(slot -> totals.add(slot.cell().address().column()));
        }
        return totals;
    }

    /** The answers of a row that asks in its first cell: "Youngest victim | 7 (female) | 8 (male)"; none of another. */
    private List<Slot> answers(int row) {
        List<Slot> slots = List.copyOf(page.row(row, area));
        boolean asks = slots.size() > 1
                && slots.get(0).sense().answered()
                && slots.stream()
                        .skip(1)
                        .noneMatch(slot ->
                                slot.sense().answered() || !slot.sense().names().isEmpty());
        return asks ? slots.subList(1, slots.size()) : List.of();
    }

    /** Whether it is nothing but questions that are answered behind them. */
    boolean isAnswers() {
        return page.rowsIn(area).stream().noneMatch(row -> answers(row).isEmpty());
    }

    /** The slots of a row that hold values, or answers in their place. */
    private List<Slot> values(int row) {
        List<Slot> answers = answers(row);
        return answers.isEmpty()
                ? page.row(row, area).stream().filter(Slot::isValue).toList()
                : answers;
    }

    /** Whether more than one cell stands in some row. */
    boolean isWide() {
        return page.rowsIn(area).stream().anyMatch(row -> page.row(row, area).size() > 1);
    }

    /** How many rows lie between it and a part below it. */
    int gapTo(Part lower) {
        return lower.area.top() - area.bottom() - 1;
    }

    /** Whether it may hold the heads of a body that begins below one or two blank rows. */
    boolean mayHead(Part body) {
        int gap = gapTo(body);
        return gap >= 1
                && gap <= ABOVE
                && area.overlapsColumns(body.area)
                && area.height() <= HIGHEST
                && !hasValues()
                && isWide()
                && body.firstRowHasValue();
    }

    boolean firstRowHasValue() {
        return page.row(area.top(), area).stream().anyMatch(Slot::isValue);
    }

    /** Whether heads stand over its values that may say something of them, as years do and "Number" does not. */
    boolean hasSpeakingHeads() {
        Set<Integer> columns = valueColumns();
        for (int row : page.rowsIn(area)) {
            if (holdsValues(row)) {
                return false;
            }
            if (page.row(row, area).stream().anyMatch(slot -> speaks(slot, columns))) {
                return true;
            }
        }
        return false;
    }

    /** A text that is merged over the labels too is a title. */
    private static boolean speaks(Slot head, Set<Integer> columns) {
        boolean over = columns.contains(head.range().first().column());
        return over && !head.sense().kinds().isEmpty();
    }

    /** Whether its first row is a lone text. */
    boolean startsWithTitle() {
        List<Slot> first = List.copyOf(page.row(area.top(), area));
        return first.size() == 1 && first.get(0).isLabel();
    }

    /** Whether it is one column of numbers below a text that says something of them: "Snapchat" over 85. */
    boolean isUnderOwnHead() {
        Slot first = page.row(area.top(), area).iterator().next();
        return area.width() == 1
                && first.cell().isText()
                && !first.sense().kinds().isEmpty();
    }

    /** Whether a total is its last row: "Sum | 24". */
    boolean endsInTotal() {
        List<Slot> last = List.copyOf(page.row(area.bottom(), area));
        List<Slot> labels = last.stream().filter(slot -> !slot.isValue()).toList();
        return labels.size() < last.size()
                && !labels.isEmpty()
                && labels.stream().allMatch(label -> label.sense().whole());
    }

    /** The row that alone holds values; -1 where none or several do. */
    int onlyRowOfValues() {
        List<Integer> rows = page.rowsIn(area).stream()
                .filter(row -> page.row(row, area).stream().anyMatch(Slot::isValue))
                .toList();
        return rows.size() == 1 ? rows.get(0) : -1;
    }

    /** Whether values come before any heads; a lone heading may stand over them. */
    boolean startsWithValues() {
        for (int row : page.rowsIn(area)) {
            if (page.row(row, area).size() > 1 || page.row(row, area).stream().anyMatch(Slot::isValue)) {
                return holdsValues(row);
            }
        }
        return false;
    }

    /** Whether a row of it holds numbers, or ranges in their place: "Age 12-15 | 1 to 4". */
    private boolean holdsValues(int row) {
        Area rest = new Area(row, area.left(), area.bottom(), area.right());
        return !values(row).isEmpty() || new RangeRows(Field.upright(page, rest)).endsInRanges(0);
    }

    /** Whether it is numbers in one row with their captions in the next. */
    boolean isTile() {
        List<Integer> rows = List.copyOf(page.rowsIn(area));
        if (rows.size() < 2 || rows.size() > TILE) {
            return false;
        }
        return page.row(rows.get(0), area).stream().allMatch(Slot::isValue)
                && page.row(rows.get(1), area).stream().noneMatch(Slot::isValue);
    }

    boolean hasLabelColumn() {
        return new FirstColumn(page, area).holdsLabels();
    }

    /** Whether a column of the sheet holds several labels inside it. */
    boolean hasLabelsIn(int column) {
        return page.rowsIn(area).stream()
                        .map(row -> page.at(row, column))
                        .filter(slot -> slot != null && !slot.isValue())
                        .count()
                > 2;
    }

    /** The columns of the sheet that hold or are covered by values in a third of the rows that have any. */
    Set<Integer> valueColumns() {
        Map<Integer, Integer> times = new HashMap<>();
        int rows = 0;
        for (int row : page.rowsIn(area)) {
            List<Slot> values = values(row);
            values.forEach(slot -> IntStream.rangeClosed(
                            slot.range().first().column(), slot.range().last().column())
                    .forEach(column -> times.merge(column, 1, Integer::sum)));
            rows += values.isEmpty() ? 0 : 1;
        }
        int fewest = (rows + 2) / 3;
        times.values().removeIf(count -> count < fewest);
        if (new FirstColumn(page, area).holdsEntries()) {
            times.remove(area.left());
        }
        return times.keySet();
    }
}
