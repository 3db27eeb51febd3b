package org.foireturns.sight;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/** Tells whether a number is the year or the age of a label, by the head of its column or row or by its company. */
final class Numerals {
    private static final int OLDEST = 99;
    /** Numbers that rise by one so many times are ages, whatever stands over them. */
    private static final int LONG = 3;

    private final Sheet sheet;
    private final Looks looks;
    private final Grammar grammar;
    private final Map<Axis, Map<Integer, Passed>> passed = new EnumMap<>(Axis.class);

    Numerals(Sheet sheet, Looks looks, Grammar grammar) {
        this.sheet = sheet;
        this.looks = looks;
        this.grammar = grammar;
    }

    /** Whether a number is a label. */
    boolean label(Cell cell, int row, int column) {
        int number = Looks.number(cell);
        return Looks.year(number)
                ? named(row, column, Axis.PERIOD) || amongYears(row, column) || overMonths(row, column)
                : number >= 0 && number <= OLDEST && (named(row, column, Axis.VICTIM_AGE) || counted(row, column));
    }

    /** Whether a month or another part of a year stands right below. */
    private boolean overMonths(int row, int column) {
        Cell below = sheet.at(row + 1, column);
        return below != null
                && below.isText()
                && looks.at(row + 1, column) != Looks.Look.NUMBER
                && grammar.read(below.text()).says(Fact.PartOfYear.class);
    }

    /** Whether the label over a cell's column, or the one at the left of its row, names an axis and nothing else. */
    private boolean named(int row, int column, Axis axis) {
        boolean several =
                looks.at(row, column + 1) == Looks.Look.NUMBER || looks.at(row, column - 1) == Looks.Look.NUMBER;
        return headed(row, column, axis) || (several && names(next(row, column, 0, -1), axis));
    }

    /** Whether the head of a cell's column names an axis: the first label over it that is not one of its entries. */
    private boolean headed(int row, int column, Axis axis) {
        int head = headOver(row, column, axis);
        return head >= 0
                && head >= row - Sheet.REACH
                && names(sheet.at(head, column), axis)
                && !overItsLabel(head, row, column);
    }

    /** Whether a head reaches over the label of a number's row too: "Age of victim" over "Unknown | 6 | 8 | 9". */
    private boolean overItsLabel(int head, int row, int column) {
        Cell label = next(row, column, 0, -1);
        return label != null
                && label.isText()
                && Objects.equals(
                        sheet.at(head, column), sheet.at(head, label.address().column()));
    }

    /** The row of that head; -1 for none. A column is looked through once, as its cells come from above. */
    private int headOver(int row, int column, Axis axis) {
        Map<Integer, Passed> columns = passed.computeIfAbsent(axis, none -> new HashMap<>());
        Passed before = columns.getOrDefault(column, Passed.NOTHING);
        Passed known = before.row > row ? Passed.NOTHING : before;
        int head = known.head;
        for (int above = row - 1; above >= known.row; above--) {
            if (heads(above, column)) {
                head = above;
                break;
            }
        }
        columns.put(column, new Passed(row, head));
        return head;
    }

    /**
     * How far down a column was looked through.
     *
     * @param row the first that was not
     * @param head row of the last head before it; -1 for none
     */
    private record Passed(int row, int head) {
        private static final Passed NOTHING = new Passed(0, -1);
    }

    /** Whether a label stands where no entry of its column does, be it a year with its ages below. */
    private boolean heads(int row, int column) {
        Cell cell = sheet.at(row, column);
        Looks.Look look = looks.at(row, column);
        if (cell == null || (look != Looks.Look.LABEL && look != Looks.Look.EITHER)) {
            return false;
        }
        List<Fact> facts = grammar.read(cell.text()).facts();
        boolean entry = !facts.isEmpty()
                && looks.counts(row, column + 1)
                && (column == 0 || beside(sheet.at(row, column - 1)))
                && facts.stream()
                        .allMatch(fact -> fact instanceof Fact.Unknown
                                || fact instanceof Fact.Whole
                                || fact instanceof Fact.OfAge
                                || fact instanceof Fact.OfPeriod);
        return !entry;
    }

    private boolean beside(@Nullable Cell left) {
        return left != null && Saying.named(grammar.read(left.text())) == null;
    }

    /** The next cell in a direction that is no number and no sign, or null. */
    private @Nullable Cell next(int row, int column, int down, int right) {
        for (int i = 1; i <= Sheet.REACH; i++) {
            Cell cell = sheet.at(row + i * down, column + i * right);
            if (cell == null || !looks.counts(row + i * down, column + i * right)) {
                return cell;
            }
        }
        return null;
    }

    /** Whether a head names an axis and nothing but axes: "Age", "Year / Age". */
    private boolean names(@Nullable Cell head, Axis axis) {
        if (head == null || !head.isText()) {
            return false;
        }
        Reading reading = grammar.read(head.text());
        return axis.equals(Saying.named(reading))
                || (reading.whole()
                        && reading.all(Fact.Names.class).anyMatch(named -> named.axis() == axis)
                        && reading.facts().stream().allMatch(Fact.Names.class::isInstance));
    }

    /** Whether all numbers of a row are years and other numbers follow below, or those of a column and at the right. */
    private boolean amongYears(int row, int column) {
        Cell below = sheet.at(row + 1, column);
        Cell left = next(row, column, 0, -1);
        boolean heads = below != null
                && looks.at(row + 1, column) != Looks.Look.LABEL
                && !Looks.year(Looks.number(below))
                && (left == null
                        || column - left.address().column() > 1
                        || Saying.named(grammar.read(left.text())) != null)
                && allYears(row, column, 0, 1)
                && allYears(row, column, 0, -1);
        int next = column + 1;
        while (next < sheet.columns() && sheet.at(row, next) == null) {
            next++;
        }
        boolean stub = looks.counts(row, next)
                && !Looks.year(Looks.number(sheet.at(row, next)))
                && sheet.at(row, column - 1) == null
                && allYears(row, column, 1, 0)
                && allYears(row, column, -1, 0);
        return heads || stub || pair(row, column);
    }

    /** Whether another year stands beside a year in its row, and no number that is not a year. */
    private boolean pair(int row, int column) {
        return (Looks.year(Looks.number(sheet.at(row, column + 1)))
                        || Looks.year(Looks.number(sheet.at(row, column - 1))))
                && allYears(row, column, 0, 1)
                && allYears(row, column, 0, -1);
    }

    private boolean allYears(int row, int column, int down, int right) {
        for (int i = 1; i <= Sheet.REACH; i++) {
            Cell cell = sheet.at(row + i * down, column + i * right);
            if (cell == null || looks.at(row + i * down, column + i * right) == Looks.Look.LABEL) {
                return true;
            }
            if (!Looks.year(Looks.number(cell))) {
                return false;
            }
        }
        return true;
    }

    /** Whether numbers rise by one from cell to cell in a row of at least three, with ages named over or before it. */
    private boolean counted(int row, int column) {
        int first = column;
        while (Looks.number(sheet.at(row, first - 1)) == Looks.number(sheet.at(row, first)) - 1
                && Looks.number(sheet.at(row, first)) > 0) {
            first--;
        }
        int last = column;
        while (Looks.number(sheet.at(row, last + 1)) == Looks.number(sheet.at(row, last)) + 1) {
            last++;
        }
        Cell before = sheet.at(row, first - 1);
        boolean named = names(sheet.at(row - 1, first), Axis.VICTIM_AGE) || names(before, Axis.VICTIM_AGE);
        boolean entry = before != null
                && !named
                && grammar.read(before.text()).facts().stream().anyMatch(Fact::isValue);
        boolean heads = !entry
                && looks.counts(row + 1, column)
                && !looks.counts(row - 1, column)
                && !looks.counts(row, first - 1)
                && !looks.counts(row, last + 1);
        return (heads && last - first >= (named ? 2 : LONG)) || countedDown(row, column);
    }

    /** The same in the first column of a table. */
    private boolean countedDown(int row, int column) {
        if (sheet.at(row, column - 1) != null || looks.at(row, column + 1) == Looks.Look.LABEL) {
            return false;
        }
        int first = row;
        while (Looks.number(sheet.at(first, column)) > 0
                && Looks.number(sheet.at(first - 1, column)) == Looks.number(sheet.at(first, column)) - 1) {
            first--;
        }
        int last = row;
        while (Looks.number(sheet.at(last + 1, column)) == Looks.number(sheet.at(last, column)) + 1) {
            last++;
        }
        return last - first >= LONG;
    }
}
