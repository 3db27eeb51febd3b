package org.foireturns.metamorphic;

import static org.foireturns.metamorphic.Transform.ofSheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Style;

/** Changes of the order and direction of rows and columns. */
final class OrderTransforms {
    private static final Style PERCENT = new Style("0.0%", false, false, false, 0);

    private OrderTransforms() {}

    static List<Transform> all() {
        return List.of(
                ofSheets("rows of the body in reverse order", OrderTransforms::rowsReversed),
                ofSheets("columns of values in reverse order", OrderTransforms::columnsReversed),
                ofSheets("rows made columns", OrderTransforms::transposed),
                ofSheets("a column of percentages beside each of counts", OrderTransforms::withPercentages));
    }

    /** Reverses rows that look alike, so that groups stay together. */
    private static Grid rowsReversed(Tab tab) {
        Grid grid = tab.grid();
        Grid changed = grid;
        for (Block block : tab.blocks()) {
            if (mergedInside(grid, block)) {
                continue;
            }
            for (List<Integer> run : alike(grid, block)) {
                int ends = run.get(0) + run.get(run.size() - 1);
                changed = Grids.moved(
                        changed,
                        at -> run.contains(at.row()) && block.range().contains(at)
                                ? new Address(ends - at.row(), at.column())
                                : at);
            }
        }
        return changed;
    }

    /** Runs of at least two neighbouring rows of the body with the same look. */
    private static List<List<Integer>> alike(Grid grid, Block block) {
        List<List<Integer>> runs = new ArrayList<>();
        int before = -2;
        String look = "";
        for (int row : Tab.body(block)) {
            String own = look(grid, block, row);
            if (row != before + 1 || !own.equals(look)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(row);
            before = row;
            look = own;
        }
        return runs.stream().filter(run -> run.size() > 1).toList();
    }

    /** Which cells of a row are filled, and how its first one looks; the rows of a list of offences are all alike. */
    private static String look(Grid grid, Block block, int row) {
        if (block instanceof Block.RecordList) {
            return "record";
        }
        List<Cell> cells = grid.row(row).stream()
                .filter(cell -> block.range().contains(cell.address()))
                .toList();
        Style first = cells.get(0).style();
        return cells.stream()
                .map(cell -> Address.columnName(cell.address().column()))
                .collect(Collectors.joining(" ", "", " " + first.bold() + first.indent()));
    }

    private static Grid columnsReversed(Tab tab) {
        Grid changed = tab.grid();
        for (Block block : tab.blocks()) {
            NavigableSet<Integer> columns = Tab.valueColumns(block);
            if (block instanceof Block.Table
                    && columns.size() > 1
                    && together(columns)
                    && headed(tab.grid(), block, columns)) {
                int ends = columns.first() + columns.last();
                changed = Grids.moved(
                        changed,
                        at -> block.range().contains(at) && columns.contains(at.column())
                                ? new Address(at.row(), ends - at.column())
                                : at);
            }
        }
        return changed;
    }

    private static boolean together(NavigableSet<Integer> columns) {
        return columns.last() - columns.first() == columns.size() - 1;
    }

    /** Whether each row of the header either leaves all these columns blank or says something over each. */
    private static boolean headed(Grid grid, Block block, NavigableSet<Integer> columns) {
        return header(block).allMatch(row -> {
            long filled = columns.stream()
                    .filter(column -> covered(grid, row, column))
                    .count();
            boolean reachesOut = grid.merges().stream()
                    .filter(merge -> merge.contains(new Address(row, columns.first())))
                    .anyMatch(merge -> merge.first().column() < columns.first());
            return !reachesOut && (filled == 0 || filled == columns.size());
        });
    }

    private static IntStream header(Block block) {
        NavigableSet<Integer> body = Tab.body(block);
        return IntStream.range(
                block.range().first().row(),
                body.isEmpty() ? block.range().first().row() : body.first());
    }

    private static boolean covered(Grid grid, int row, int column) {
        return grid.cell(row, column) != null
                || grid.merges().stream().anyMatch(merge -> merge.contains(new Address(row, column)));
    }

    private static boolean mergedInside(Grid grid, Block block) {
        NavigableSet<Integer> body = Tab.body(block);
        return grid.merges().stream()
                .anyMatch(merge -> block.range().contains(merge.first())
                        && !body.isEmpty()
                        && merge.last().row() >= body.first());
    }

    /** Turns a sheet's only table; lines under it make room. */
    private static Grid transposed(Tab tab) {
        if (tab.blocks().size() != 1 || !(tab.blocks().get(0) instanceof Block.Table table)) {
            return tab.grid();
        }
        CellRange body = tableOf(tab.grid(), table);
        int rows = body.last().row() - body.first().row();
        int columns = body.last().column() - body.first().column();
        boolean beside = tab.grid().cells().stream()
                .anyMatch(cell -> cell.address().column() > body.last().column()
                        && cell.address().row() >= body.first().row()
                        && cell.address().row() <= body.last().row());
        boolean form = !together(Tab.valueColumns(table));
        if (beside || form) {
            return tab.grid();
        }
        return Grids.moved(tab.grid(), at -> {
            if (body.contains(at)) {
                return new Address(
                        body.first().row() + at.column() - body.first().column(),
                        body.first().column() + at.row() - body.first().row());
            }
            boolean below = at.row() > body.last().row();
            return below ? new Address(at.row() + Math.max(0, columns - rows), at.column()) : at;
        });
    }

    /** The block without the lines of one cell that stand over it. */
    private static CellRange tableOf(Grid grid, Block block) {
        int first = header(block)
                .filter(row -> grid.row(row).size() > 1)
                .findFirst()
                .orElse(block.range().first().row());
        return new CellRange(
                new Address(first, block.range().first().column()),
                block.range().last());
    }

    private static Grid withPercentages(Tab tab) {
        NavigableSet<Integer> columns = new TreeSet<>();
        tab.blocks().forEach(block -> columns.addAll(Tab.valueColumns(block)));
        boolean fit = !columns.isEmpty()
                && together(columns)
                && tab.blocks().stream().allMatch(block -> plain(tab.grid(), block));
        if (!fit) {
            return tab.grid();
        }
        Grid moved = Grids.columns(
                tab.grid(),
                column -> column
                        + columns.headSet(Math.min(column, columns.last() + 1), false)
                                .size());
        GridBuilder copy = Grid.named(moved.sheet()).visibility(moved.visibility());
        Grids.addTo(copy, moved, at -> at);
        for (Block block : tab.blocks()) {
            for (int column : Tab.valueColumns(block)) {
                addPercentages(copy, tab.grid(), block, column, columns);
            }
        }
        return copy.build();
    }

    /** Whether a block is a table with one line of heads, at least two rows and no merges. */
    private static boolean plain(Grid grid, Block block) {
        NavigableSet<Integer> columns = Tab.valueColumns(block);
        return block instanceof Block.Table
                && !columns.isEmpty()
                && header(block)
                                .filter(row -> grid.cell(row, columns.first()) != null)
                                .count()
                        == 1
                && headed(grid, block, columns)
                && grid.merges().isEmpty();
    }

    private static void addPercentages(
            GridBuilder copy, Grid grid, Block block, int column, NavigableSet<Integer> columns) {
        int beside = column + columns.headSet(column, true).size();
        int head = header(block)
                .filter(row -> grid.cell(row, column) != null)
                .findFirst()
                .orElseThrow();
        copy.add(Cell.text(
                new Address(head, beside),
                Objects.requireNonNull(grid.cell(head, column)).text() + " %",
                Style.PLAIN));
        List<Cell> counts = Tab.values(block).stream()
                .filter(cell -> cell.address().column() == column && cell.isNumber())
                .toList();
        BigDecimal most = counts.stream()
                .map(cell -> Objects.requireNonNull(cell.number()))
                .max(BigDecimal::compareTo)
                .filter(count -> count.signum() > 0)
                .orElse(BigDecimal.ONE);
        counts.forEach(cell -> copy.add(Cell.number(
                new Address(cell.address().row(), beside),
                Objects.requireNonNull(cell.number()).divide(most, 6, RoundingMode.HALF_UP),
                PERCENT)));
    }
}
