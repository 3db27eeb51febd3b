package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/** A part of a sheet around which all is blank: a table, mostly, with its heads above and its labels at the left. */
final class Patch {
    /** Ones and blanks alone, in as many rows, are flags and no counts. */
    private static final int FEWEST_FLAGS = 5;

    private static final int LONGEST_SIGN = 5;

    /** What may stand among the labels of any axis. */
    private static final Set<Class<? extends Fact>> OF_ANY =
            Set.of(Fact.Unknown.class, Fact.Other.class, Fact.Whole.class);

    private final Grid grid;
    private final CellRange range;
    private final Grammar grammar;

    private Patch(Grid grid, CellRange range, Grammar grammar) {
        this.grid = grid;
        this.range = range;
        this.grammar = grammar;
    }

    /** Those of a sheet: rows without a blank one between, and of these the columns without a blank one. */
    static List<Patch> of(Grid grid, Grammar grammar) {
        List<Patch> patches = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int row : grid.rowNumbers()) {
            if (!run.isEmpty() && row != run.get(run.size() - 1) + 1) {
                split(grid, run, grammar, patches);
                run.clear();
            }
            run.add(row);
        }
        split(grid, run, grammar, patches);
        return patches;
    }

    private static void split(Grid grid, List<Integer> rows, Grammar grammar, List<Patch> patches) {
        Set<Integer> columns = new TreeSet<>();
        rows.forEach(
                row -> grid.row(row).forEach(cell -> columns.add(cell.address().column())));
        int first = -1;
        int last = -1;
        for (int column : columns) {
            if (first < 0) {
                first = column;
            } else if (column != last + 1) {
                patches.add(patch(grid, rows, first, last, grammar));
                first = column;
            }
            last = column;
        }
        if (first >= 0) {
            patches.add(patch(grid, rows, first, last, grammar));
        }
    }

    private static Patch patch(Grid grid, List<Integer> rows, int first, int last, Grammar grammar) {
        return new Patch(
                grid,
                new CellRange(new Address(rows.get(0), first), new Address(rows.get(rows.size() - 1), last)),
                grammar);
    }

    CellRange range() {
        return range;
    }

    /**
     * The cells that are blank where numbers are due; none where more are blank than are not.
     *
     * @param notes cells that are no labels
     */
    Set<Address> blanks(Set<Address> notes) {
        List<Integer> columns = new ArrayList<>();
        for (int column = range.first().column() + 1; column <= range.last().column(); column++) {
            if (counts(column)) {
                columns.add(column);
            }
        }
        Set<Address> blanks = new HashSet<>();
        int numbers = 0;
        for (int row = range.first().row() + 1; row <= range.last().row(); row++) {
            Cell label = label(row, columns);
            if (label != null
                    && !notes.contains(label.address())
                    && (number(row, columns) || amongAlike(row, columns))) {
                for (int column : columns) {
                    Address at = new Address(row, column);
                    Cell cell = grid.cell(at);
                    numbers += cell == null ? 0 : 1;
                    if (cell == null && top(column) < row && !grid.outOfView().covered(at)) {
                        blanks.add(at);
                    }
                }
            }
        }
        return blanks.size() > numbers ? Set.of() : blanks;
    }

    /** Whether a column has a head that does not name an axis, and holds numbers that are neither labels nor flags. */
    private boolean counts(int column) {
        int top = top(column);
        int numbers = 0;
        int ones = 0;
        for (int row = top + 1; row <= range.last().row(); row++) {
            Cell cell = grid.cell(row, column);
            if (cell != null && !cell.isNumber() && !isSign(cell)) {
                return false;
            }
            numbers += cell != null && (cell.isNumber() || isSign(cell)) ? 1 : 0;
            ones += cell != null && cell.text().equals("1") ? 1 : 0;
        }
        Cell head = grid.cell(top, column);
        boolean flags = ones == numbers && ones >= FEWEST_FLAGS;
        return numbers > 0 && !flags && head != null && !label(head);
    }

    /** Whether a cell may hold what stands for a number: "*", "<5", "n/h". */
    private static boolean isSign(Cell cell) {
        return cell.isText() && cell.text().length() <= LONGEST_SIGN;
    }

    private boolean label(Cell head) {
        return head.isText()
                && grammar.read(head.text()).facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Names || fact instanceof Fact.Filler);
    }

    /** The row of the first cell of a column. */
    private int top(int column) {
        for (int row = range.first().row(); row < range.last().row(); row++) {
            if (grid.cell(row, column) != null) {
                return row;
            }
        }
        return range.last().row();
    }

    /** The label next to the numbers of a row. */
    private @Nullable Cell label(int row, List<Integer> columns) {
        for (int column = columns.isEmpty() ? range.first().column() : columns.get(0) - 1;
                column >= range.first().column();
                column--) {
            Cell cell = grid.cell(row, column);
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private boolean number(int row, List<Integer> columns) {
        return columns.stream().anyMatch(column -> {
            Cell cell = grid.cell(row, column);
            return cell != null && (cell.isNumber() || isSign(cell)) && top(column) < row;
        });
    }

    /**
     * Whether a row has a label alone, such as its neighbours have beside numbers: one of platforms among platforms.
     */
    private boolean amongAlike(int row, List<Integer> columns) {
        Class<? extends Fact> kind = kind(row, columns);
        boolean below = row == range.last().row() || (number(row + 1, columns) && alike(kind, row + 1, columns));
        return kind != null
                && row > range.first().row()
                && number(row - 1, columns)
                && alike(kind, row - 1, columns)
                && below;
    }

    private boolean alike(@Nullable Class<? extends Fact> kind, int row, List<Integer> columns) {
        Class<? extends Fact> other = kind(row, columns);
        return kind != null && other != null && (kind == other || OF_ANY.contains(kind) || OF_ANY.contains(other));
    }

    /** What the label of a row is a value of: a gender, an age. Null when it is no value. */
    private @Nullable Class<? extends Fact> kind(int row, List<Integer> columns) {
        Cell label = label(row, columns);
        if (label == null) {
            return null;
        }
        if (label.isNumber()) {
            return Fact.Number.class;
        }
        return grammar.read(label.text()).facts().stream()
                .filter(fact -> fact.isValue() || OF_ANY.contains(fact.getClass()))
                .<Class<? extends Fact>>map(Fact::getClass)
                .findFirst()
                .orElse(null);
    }
}
