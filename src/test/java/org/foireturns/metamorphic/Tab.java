package org.foireturns.metamorphic;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * One sheet of a return.
 *
 * @param blocks found on the sheet before it was changed, top to bottom
 */
record Tab(Grid grid, List<Block> blocks) {
    Tab {
        blocks = blocks.stream()
                .sorted(Comparator.comparing(block -> block.range().first()))
                .toList();
    }

    Tab with(Grid other) {
        return new Tab(other, blocks);
    }

    /** The cells that hold a block's values; those of a record list are its rows. */
    static List<Cell> values(Block block) {
        return block instanceof Block.Table table
                ? table.values().stream().map(value -> value.value()).toList()
                : ((Block.RecordList) block)
                        .records()
                        .flatMap(row -> row.cells().stream())
                        .toList();
    }

    Stream<Cell> values() {
        return blocks.stream().flatMap(block -> values(block).stream());
    }

    /** The rows of a block that hold values, ascending; empty when it has none. */
    static NavigableSet<Integer> body(Block block) {
        NavigableSet<Integer> rows = new TreeSet<>();
        values(block).forEach(cell -> rows.add(cell.address().row()));
        return rows;
    }

    /** The columns of a block that hold values, ascending; empty when it has none. */
    static NavigableSet<Integer> valueColumns(Block block) {
        NavigableSet<Integer> columns = new TreeSet<>();
        values(block).forEach(cell -> columns.add(cell.address().column()));
        return columns;
    }

    /** Whether a cell stands inside of one of the blocks. */
    boolean inBlock(Address address) {
        return blocks.stream().anyMatch(block -> block.range().contains(address));
    }
}
