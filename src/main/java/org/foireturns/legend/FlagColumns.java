package org.foireturns.legend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.VictimAge;
import org.foireturns.read.contract.Workbook;

/**
 * Columns that say row by row of the number beside them why it is not told.
 *
 * <pre>
 * Sex    | Count | Flag | Meaning                    Sex    | Count | Suppressed
 * Female | 24    | A    | normal value               Female | 24    | N
 * Male   | NA    | s    | fewer than 5, suppressed   Male   | NA    | Y
 * </pre>
 *
 * The NA is read as "<5" and as "*", and so is a blank. A flag may be explained below the table: "c count withheld". A
 * number stands, whatever its flag says. The columns themselves are notes.
 */
final class FlagColumns {
    /** So many numbers make a column of numbers. */
    private static final int FEWEST = 2;
    /** A greater number is no bound of one that is withheld. */
    private static final int UNBOUNDED = 100;
    /** Labels, numbers and flags. */
    private static final int FEWEST_COLUMNS = 3;

    private final Grammar grammar;
    private final FlagMeanings meanings;
    private final Map<String, Map<Address, String>> reasons = new HashMap<>();
    private final Places places = new Places();

    private FlagColumns(FlagMeanings meanings, Grammar grammar) {
        this.meanings = meanings;
        this.grammar = grammar;
    }

    static FlagColumns in(Workbook workbook, Grammar grammar) {
        FlagColumns flags = new FlagColumns(FlagMeanings.in(workbook, grammar), grammar);
        workbook.grids().forEach(flags::look);
        return flags;
    }

    /** Each table in turn: a row of heads, and the rows below it down to an empty one. */
    private void look(Grid grid) {
        int below = 0;
        for (int row : grid.rowNumbers()) {
            if (row >= below && heads(grid, row)) {
                below = end(grid, row);
                columns(HeadedColumn.under(row, below, grid));
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

    private void columns(List<HeadedColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            int flags = i + 1;
            boolean share = isShare(columns.get(i));
            while (counts(columns.get(i))
                    && !share
                    && flags < columns.size()
                    && columns.get(flags).isRightBehind(columns.get(flags - 1))
                    && (flags(columns.get(flags)) || isShare(columns.get(flags)))) {
                if (!isShare(columns.get(flags))) {
                    take(columns.get(i), columns.get(flags));
                }
                flags++;
            }
        }
    }

    /** Whether a column holds shares of the counts beside it. */
    private boolean isShare(HeadedColumn column) {
        return grammar.read(column.head.text())
                .all(Fact.Beside.class)
                .anyMatch(fact -> fact.axis().equals("percentage"));
    }

    /** Whether numbers stand below a head that names no axis: ages are explained by nothing. */
    private boolean counts(HeadedColumn column) {
        return column.numbers >= FEWEST && !grammar.read(column.head.text()).says(Fact.Names.class);
    }

    /**
     * Whether hardly anything but flags can stand in a column: its head speaks of them, or some of its texts explain.
     */
    private boolean flags(HeadedColumn column) {
        Reading head = grammar.read(column.head.text());
        if (head.facts().stream().anyMatch(FlagColumns::isOfCounts)) {
            return false;
        }
        boolean speaks = FlagMeanings.withheld(head)
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
                || fact instanceof Fact.Other
                || fact instanceof Fact.Counts;
    }

    private void take(HeadedColumn numbers, HeadedColumn flags) {
        Grid grid = flags.grid;
        Map<Address, String> said = reasons.computeIfAbsent(grid.sheet(), none -> new HashMap<>());
        Set<String> plain = numbers.cells()
                .filter(Cell::isNumber)
                .map(flags::beside)
                .filter(Objects::nonNull)
                .map(Cell::text)
                .collect(Collectors.toSet());
        boolean suppressed = FlagMeanings.withheld(grammar.read(flags.head.text()));
        flags.cells().forEach(flag -> {
            Cell value = numbers.beside(flag);
            Address place =
                    new Address(flag.address().row(), numbers.head.address().column());
            if (value != null && !untold(value)) {
                return;
            }
            if (explains(flag)) {
                said.put(place, sign(meanings.of(flag)));
            } else if (value != null && suppressed && !plain.contains(flag.text())) {
                said.putIfAbsent(place, sign(grammar.read(flags.head.text())));
            }
        });
        places.add(grid, flags.head);
        // "Withdrawn - do not use" says more than why a number is not told.
        flags.cells()
                .filter(cell -> !grammar.read(cell.text()).says(Fact.Standing.class) || explains(cell))
                .forEach(cell -> places.add(grid, cell));
    }

    /** A value in words that tell nothing: "NA", "null". */
    private boolean untold(Cell value) {
        if (!value.isText()) {
            return false;
        }
        Reading reading = grammar.read(value.text());
        return reading.whole() && (reading.says(Fact.NotHeld.class) || reading.says(Fact.Unknown.class));
    }

    /** How a reason is written in the place of a number: "1-4", "<5", "*". */
    private static String sign(Reading reason) {
        VictimAge range = reason.one(Fact.OfAge.class).map(Fact.OfAge::age).orElse(VictimAge.UNKNOWN);
        if (range.known() && range.to() < UNBOUNDED) {
            return range.from() + "-" + range.to();
        }
        return reason.one(Fact.Fewer.class).map(fewer -> "<" + fewer.than()).orElse("*");
    }

    private boolean explains(Cell flag) {
        return FlagMeanings.withheld(meanings.of(flag));
    }

    /** The workbook with what a flag says in the place of the words that tell nothing. */
    Workbook told(Workbook workbook) {
        return reasons.isEmpty()
                ? workbook
                : workbook.changed(grid -> grid.saying(reasons.getOrDefault(grid.sheet(), Map.of())));
    }

    /** Where flags and their heads stand. */
    Places places() {
        return places;
    }
}
