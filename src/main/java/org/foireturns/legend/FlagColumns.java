package org.foireturns.legend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Columns that say row by row of the number beside them why it is not told.
 *
 * <pre>
 * Sex    | Count | Flag | Meaning                    Sex    | Count | Suppressed
 * Female | 24    | A    | normal value               Female | 24    | N
 * Male   | NA    | s    | fewer than 5, suppressed   Male   | NA    | Y
 * </pre>
 *
 * The NA is read as "<5" and as "*". A number stands, whatever its flag says. The columns themselves are notes.
 */
final class FlagColumns {
    /** So many numbers make a column of numbers. */
    private static final int FEWEST = 2;
    /** Labels, numbers and flags. */
    private static final int FEWEST_COLUMNS = 3;

    private final Grammar grammar;
    private final Map<String, Map<Address, String>> reasons = new HashMap<>();
    private final Places places = new Places();

    private FlagColumns(Grammar grammar) {
        this.grammar = grammar;
    }

    static FlagColumns in(Workbook workbook, Grammar grammar) {
        FlagColumns flags = new FlagColumns(grammar);
        workbook.grids().forEach(flags::look);
        return flags;
    }

    /** Each table in turn: a row of heads, and the rows below it down to an empty one. */
    private void look(Grid grid) {
        int below = 0;
        for (int row : grid.rowNumbers()) {
            if (row >= below && heads(grid, row)) {
                below = end(grid, row);
                columns(Column.under(row, below, grid));
            }
        }
    }

    /** Whether a row is of nothing but texts and the one below has a number. */
    private static boolean heads(Grid grid, int row) {
        return grid.rowSize(row) >= FEWEST_COLUMNS
                && grid.row(row).stream().allMatch(Cell::isText)
                && grid.row(row + 1).stream().anyMatch(Cell::isNumber);
    }

    private static int end(Grid grid, int row) {
        int end = row + 1;
        while (grid.rowSize(end) > 0) {
            end++;
        }
        return end;
    }

    private void columns(List<Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            int flags = i + 1;
            while (counts(columns.get(i))
                    && flags < columns.size()
                    && columns.get(flags).isRightBehind(columns.get(flags - 1))
                    && flags(columns.get(flags))) {
                take(columns.get(i), columns.get(flags));
                flags++;
            }
        }
    }

    /** Whether numbers stand below a head that names no axis: ages are explained by nothing. */
    private boolean counts(Column column) {
        return column.numbers >= FEWEST && !grammar.read(column.head.text()).says(Fact.Names.class);
    }

    /**
     * Whether hardly anything but flags can stand in a column: its head speaks of them, or some of its texts explain.
     */
    private boolean flags(Column column) {
        Reading head = grammar.read(column.head.text());
        if (head.facts().stream().anyMatch(FlagColumns::isOfCounts)) {
            return false;
        }
        boolean speaks = withheld(head)
                || head.all(Fact.Beside.class).anyMatch(fact -> fact.axis().equals("marker"));
        return column.isOfTexts() && (speaks || column.cells().anyMatch(this::explains));
    }

    /**
     * Whether a head says what is counted below it: "Communication flag" names platforms, and below "U" the numbers of
     * unknown gender may all be written "fewer than five".
     */
    private static boolean isOfCounts(Fact fact) {
        return fact instanceof Fact.Names
                || fact.isValue()
                || fact instanceof Fact.Unknown
                || fact instanceof Fact.Whole
                || fact instanceof Fact.Counts;
    }

    private void take(Column numbers, Column flags) {
        Grid grid = flags.grid;
        Map<Address, String> said = reasons.computeIfAbsent(grid.sheet(), none -> new HashMap<>());
        Set<String> plain = numbers.cells()
                .filter(Cell::isNumber)
                .map(flags::beside)
                .filter(Objects::nonNull)
                .map(Cell::text)
                .collect(Collectors.toSet());
        boolean suppressed = withheld(grammar.read(flags.head.text()));
        numbers.cells().filter(this::untold).forEach(value -> {
            Cell flag = flags.beside(value);
            if (flag != null && explains(flag)) {
                said.put(value.address(), sign(grammar.read(flag.text())));
            } else if (flag != null && suppressed && !plain.contains(flag.text())) {
                said.putIfAbsent(value.address(), sign(grammar.read(flags.head.text())));
            }
        });
        places.add(grid, flags.head);
        flags.cells().forEach(cell -> places.add(grid, cell));
    }

    /** A value in words that tell nothing: "NA", "null". */
    private boolean untold(Cell value) {
        if (!value.isText()) {
            return false;
        }
        Reading reading = grammar.read(value.text());
        return reading.whole() && (reading.says(Fact.NotHeld.class) || reading.says(Fact.Unknown.class));
    }

    /** How a reason is written in the place of a number: "<5", "*". */
    private static String sign(Reading reason) {
        return reason.one(Fact.Fewer.class).map(fewer -> "<" + fewer.than()).orElse("*");
    }

    private boolean explains(Cell flag) {
        return withheld(grammar.read(flag.text()));
    }

    private static boolean withheld(Reading reading) {
        return reading.whole()
                && !reading.facts().isEmpty()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Fewer || fact instanceof Fact.Withheld);
    }

    /** The workbook with what a flag says in the place of the words that tell nothing. */
    Workbook told(Workbook workbook) {
        return reasons.isEmpty()
                ? workbook
                : new Workbook(workbook.grids().stream().map(this::told).toList(), workbook.remarks());
    }

    private Grid told(Grid grid) {
        Map<Address, String> said = reasons.getOrDefault(grid.sheet(), Map.of());
        return grid.saying(said);
    }

    /** Where flags and their heads stand. */
    Places places() {
        return places;
    }

    /**
     * A head and how much stands below it, down to an empty row. The cells are looked at where they are: a list may
     * have a million.
     */
    private static final class Column {
        private final Grid grid;
        private final Cell head;
        private final int end;
        /** Cells that are no texts, and those of them that are numbers. */
        private int others;

        private int numbers;

        private Column(Grid grid, Cell head, int end) {
            this.grid = grid;
            this.head = head;
            this.end = end;
        }

        static List<Column> under(int heads, int end, Grid grid) {
            Map<Integer, Column> columns = new TreeMap<>();
            grid.row(heads).forEach(head -> columns.put(head.address().column(), new Column(grid, head, end)));
            grid.cellsThat(cell -> !cell.isText(), heads + 1, end - 1).forEach(cell -> {
                Column column = columns.get(cell.address().column());
                if (column != null) {
                    column.others++;
                    column.numbers += cell.isNumber() ? 1 : 0;
                }
            });
            return List.copyOf(columns.values());
        }

        /** Whether it has cells, and all of them are texts. */
        boolean isOfTexts() {
            return others == 0 && cells().findAny().isPresent();
        }

        Stream<Cell> cells() {
            return IntStream.range(head.address().row() + 1, end)
                    .mapToObj(row -> grid.cell(row, head.address().column()))
                    .filter(Objects::nonNull);
        }

        /** The cell of this column in the row of another cell. */
        @Nullable
        Cell beside(Cell other) {
            return grid.cell(other.address().row(), head.address().column());
        }

        /** Whether no blank column lies between it and another on its left. */
        boolean isRightBehind(Column left) {
            return head.address().column() == left.head.address().column() + 1;
        }
    }
}
