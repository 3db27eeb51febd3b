package org.foireturns.sight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.sight.Sheet.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Tells numbers and the signs that stand for them from labels. A year or an age is a label where the head of its column
 * or row names that axis, or where years stand in company; "1-4" is a number where numbers stand around it.
 */
final class Sorts {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(,[0-9]{3})+|[0-9]+");
    private static final Pattern SHARE = Pattern.compile("[0-9.]+\\s*%");
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}%#£]+|\\[\\p{L}\\]");
    private static final Pattern BELOW = Pattern.compile("[<≤]\\s*[0-9]+");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2040;
    private static final int OLDEST = 99;
    /** Numbers that rise by one so many times are ages, whatever stands over them. */
    private static final int LONG = 3;

    private static final Pattern BAND = Pattern.compile("[0-9]+\\s*[-–]\\s*[0-9]+");
    /** A band of ages that ends higher is none of the small numbers that are written as a range. */
    private static final int SMALL = 10;

    /** What a cell looks like on its own. */
    private enum Look {
        NUMBER,
        /** Stands for a number or is an age: "1-4". */
        EITHER,
        SIGN,
        LABEL
    }

    private final Sheet sheet;
    private final Grammar grammar;
    private final Map<Address, Look> looks = new HashMap<>();
    private final Map<Address, Sort> sorts = new HashMap<>();

    Sorts(Sheet sheet, Grammar grammar) {
        this.sheet = sheet;
        this.grammar = grammar;
        sheet.cells().forEach(cell -> looks.put(cell.address(), look(cell)));
        sheet.cells().forEach(cell -> sorts.put(cell.address(), sort(cell)));
    }

    Sort of(Cell cell) {
        return sorts.getOrDefault(cell.address(), Sort.BLANK);
    }

    private Look look(Cell cell) {
        if (cell.kind() != CellKind.TEXT) {
            return cell.kind() == CellKind.DATE ? Look.LABEL : Look.NUMBER;
        }
        String text = cell.text().strip();
        if (NUMBER.matcher(text).matches() || SHARE.matcher(text).matches()) {
            return Look.NUMBER;
        }
        if (SIGN.matcher(text).matches()) {
            return Look.SIGN;
        }
        Reading reading = grammar.read(text);
        List<Fact> facts = reading.facts();
        boolean small = facts.size() == 1
                && facts.get(0) instanceof Fact.OfAge age
                && age.age().known()
                && (age.age().to() <= SMALL || BELOW.matcher(text).matches());
        if (small || BAND.matcher(text).matches()) {
            return Look.EITHER;
        }
        boolean letter = text.length() == 1
                && facts.stream().noneMatch(fact -> fact instanceof Fact.OfGender || fact instanceof Fact.Unknown);
        if (letter) {
            return Look.EITHER;
        }
        boolean sign = reading.whole()
                && !facts.isEmpty()
                && facts.stream()
                        .allMatch(fact -> fact instanceof Fact.Fewer
                                || fact instanceof Fact.Withheld
                                || fact instanceof Fact.Nil
                                || fact instanceof Fact.NotHeld);
        return sign ? Look.SIGN : Look.LABEL;
    }

    private Sort sort(Cell cell) {
        Look look = looks.getOrDefault(cell.address(), Look.LABEL);
        int row = cell.address().row();
        int column = cell.address().column();
        boolean label =
                switch (look) {
                    case LABEL -> true;
                    case SIGN -> false;
                    case EITHER -> !among(cell, row, column);
                    case NUMBER -> {
                        int number = number(cell);
                        yield year(number) && (named(row, column, Axis.PERIOD) || amongYears(row, column))
                                || number >= 0
                                        && number <= OLDEST
                                        && (named(row, column, Axis.VICTIM_AGE) || counted(row, column));
                    }
                };
        return label ? Sort.LABEL : Sort.VALUE;
    }

    private static int number(@Nullable Cell cell) {
        if (cell == null) {
            return -1;
        }
        String text = cell.text().strip();
        return text.length() <= 4 && NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }

    private static boolean year(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private Look look(int row, int column) {
        Cell cell = sheet.at(row, column);
        return cell == null ? Look.LABEL : looks.getOrDefault(cell.address(), Look.LABEL);
    }

    /** Whether the label over a cell's column, or the one at the left of its row, names an axis and nothing else. */
    private boolean named(int row, int column, Axis axis) {
        boolean several = look(row, column + 1) == Look.NUMBER && sheet.at(row, column + 1) != null
                || look(row, column - 1) == Look.NUMBER && sheet.at(row, column - 1) != null;
        return headed(row, column, axis) || (several && names(next(row, column, 0, -1), axis));
    }

    /** Whether the head of a cell's column names an axis: the first label over it that is none of its entries. */
    private boolean headed(int row, int column, Axis axis) {
        for (int above = row - 1; above >= Math.max(0, row - Sheet.REACH); above--) {
            Cell cell = sheet.at(above, column);
            if (cell != null && look(above, column) == Look.LABEL) {
                List<Fact> facts = grammar.read(cell.text()).facts();
                boolean entry = !facts.isEmpty()
                        && looks(above, column + 1)
                        && sheet.at(above, column - 1) != null
                        && facts.stream()
                                .allMatch(fact -> fact instanceof Fact.Unknown
                                        || fact instanceof Fact.Whole
                                        || (fact instanceof Fact.OfAge && axis == Axis.VICTIM_AGE)
                                        || (fact instanceof Fact.OfPeriod && axis == Axis.PERIOD));
                if (!entry) {
                    return names(cell, axis);
                }
            }
        }
        return false;
    }

    /** The next cell in a direction that is no number and no sign, or null. */
    private @Nullable Cell next(int row, int column, int down, int right) {
        for (int i = 1; i <= Sheet.REACH; i++) {
            Cell cell = sheet.at(row + i * down, column + i * right);
            if (cell == null || !number(look(row + i * down, column + i * right))) {
                return cell;
            }
        }
        return null;
    }

    private boolean names(@Nullable Cell head, Axis axis) {
        return head != null && head.isText() && axis.equals(Saying.named(grammar.read(head.text())));
    }

    /**
     * Whether a text that may be a number is one of those around it: numbers stand over it or in its row, or the label
     * at its left says a value. In a column of labels and as the first of its row it is none.
     */
    private boolean among(Cell cell, int row, int column) {
        Cell left = past(row, column, 0, -1);
        Cell head = past(row, column, -1, 0);
        if (left == null) {
            left = first(row, column);
        }
        if (left == null || (head != null && head.isText() && Saying.named(grammar.read(head.text())) != null)) {
            return false;
        }
        if (BAND.matcher(cell.text().strip()).matches()) {
            boolean crossed = head != null
                    && grammar.read(head.text()).facts().stream().anyMatch(fact -> fact.isValue() && !(fact instanceof Fact.OfAge))
                    && grammar.read(left.text()).facts().stream().anyMatch(Fact::isValue);
            if (crossed || !small(cell)) {
                return crossed;
            }
        }
        if (sees(row, column, -1, 0)) {
            return true;
        }
        boolean stub = !sees(row, column, 1, 0) && (labelled(row + 1, column) || labelled(row - 1, column));
        return !stub
                && (sees(row, column, 0, -1)
                        || sees(row, column, 0, 1)
                        || cell.text().equals(text(row, column - 1))
                        || cell.text().equals(text(row, column + 1)) && cell.text().strip().length() == 1
                        || cell.text().strip().length() > 1 && grammar.read(left.text()).facts().stream().anyMatch(Sorts::speaks));
    }

    private boolean small(Cell cell) {
        return grammar.read(cell.text()).one(Fact.OfAge.class).filter(fact -> fact.age().to() <= SMALL).isPresent();
    }

    private static boolean speaks(Fact fact) {
        return fact.isValue()
                || fact instanceof Fact.Whole
                || fact instanceof Fact.Unknown
                || fact instanceof Fact.Other;
    }

    private String text(int row, int column) {
        Cell cell = sheet.at(row, column);
        return cell == null ? "" : cell.text();
    }

    private boolean labelled(int row, int column) {
        Cell cell = sheet.at(row, column);
        return cell != null
                && (look(row, column) == Look.LABEL || !small(cell))
                && looks(row, column + 1)
                && grammar.read(cell.text()).says(Fact.OfAge.class);
    }

    private @Nullable Cell first(int row, int column) {
        for (int left = 0; left < column; left++) {
            if (sheet.at(row, left) != null) {
                return sheet.at(row, left);
            }
        }
        return null;
    }

    /** The next label in a direction, past all that may be a number. */
    private @Nullable Cell past(int row, int column, int down, int right) {
        for (int i = 1; i <= Sheet.REACH; i++) {
            Cell cell = sheet.at(row + i * down, column + i * right);
            if ((cell == null && right == 0) || row + i * down < 0 || column + i * right < 0) {
                return null;
            }
            if (cell != null && look(row + i * down, column + i * right) == Look.LABEL) {
                return cell;
            }
        }
        return null;
    }

    /** Whether a number stands in a direction before any label or blank. */
    private boolean sees(int row, int column, int down, int right) {
        for (int i = 1; i <= Sheet.REACH; i++) {
            Look look = look(row + i * down, column + i * right);
            if (look == Look.LABEL || sheet.at(row + i * down, column + i * right) == null) {
                return false;
            }
            if (look == Look.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static boolean number(Look look) {
        return look == Look.NUMBER || look == Look.SIGN;
    }

    private boolean looks(int row, int column) {
        return sheet.at(row, column) != null && number(look(row, column));
    }

    /** Whether all numbers of a row are years and other numbers follow below, or those of a column and at the right. */
    private boolean amongYears(int row, int column) {
        Cell below = sheet.at(row + 1, column);
        Cell left = next(row, column, 0, -1);
        boolean heads = below != null
                && look(row + 1, column) != Look.LABEL
                && !year(number(below))
                && (left == null || column - left.address().column() > 1 || Saying.named(grammar.read(left.text())) != null)
                && allYears(row, column, 0, 1)
                && allYears(row, column, 0, -1);
        int next = column + 1;
        while (next < sheet.columns() && sheet.at(row, next) == null) {
            next++;
        }
        boolean stub = looks(row, next)
                && !year(number(sheet.at(row, next)))
                && sheet.at(row, column - 1) == null
                && allYears(row, column, 1, 0)
                && allYears(row, column, -1, 0);
        return heads || stub || pair(row, column);
    }

    /** Whether another year stands beside a year in its row and no number that is none. */
    private boolean pair(int row, int column) {
        return (year(number(sheet.at(row, column + 1))) || year(number(sheet.at(row, column - 1))))
                && allYears(row, column, 0, 1)
                && allYears(row, column, 0, -1);
    }

    private boolean allYears(int row, int column, int down, int right) {
        for (int i = 1; i <= Sheet.REACH; i++) {
            Cell cell = sheet.at(row + i * down, column + i * right);
            if (cell == null || look(row + i * down, column + i * right) == Look.LABEL) {
                return true;
            }
            if (!year(number(cell))) {
                return false;
            }
        }
        return true;
    }

    /** Whether numbers rise by one from cell to cell in a row of at least three, with ages named over or before it. */
    private boolean counted(int row, int column) {
        int first = column;
        while (number(sheet.at(row, first - 1)) == number(sheet.at(row, first)) - 1 && number(sheet.at(row, first)) > 0) {
            first--;
        }
        int last = column;
        while (number(sheet.at(row, last + 1)) == number(sheet.at(row, last)) + 1) {
            last++;
        }
        Cell before = sheet.at(row, first - 1);
        boolean named = names(sheet.at(row - 1, first), Axis.VICTIM_AGE) || names(before, Axis.VICTIM_AGE);
        boolean heads = looks(row + 1, column) && !looks(row - 1, column) && !looks(row, first - 1) && !looks(row, last + 1);
        return (heads && last - first >= (named ? 2 : LONG)) || countedDown(row, column);
    }

    /** The same in the first column of a table. */
    private boolean countedDown(int row, int column) {
        if (sheet.at(row, column - 1) != null || look(row, column + 1) == Look.LABEL) {
            return false;
        }
        int first = row;
        while (number(sheet.at(first, column)) > 0 && number(sheet.at(first - 1, column)) == number(sheet.at(first, column)) - 1) {
            first--;
        }
        int last = row;
        while (number(sheet.at(last + 1, column)) == number(sheet.at(last, column)) + 1) {
            last++;
        }
        return last - first >= LONG;
    }
}
