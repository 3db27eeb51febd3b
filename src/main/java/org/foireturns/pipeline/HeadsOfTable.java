package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Drawing;
import org.foireturns.model.Grid;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.NoHead;

/**
 * Tells the rows of a table that may be heads, with the columns over which none stands, so that an answer can name one
 * of them. A row of heads has no number of the table in it; a year in it is one of its labels.
 */
final class HeadsOfTable {
    /** Rows over the first head of a table that may belong to it. */
    private static final int ABOVE = 3;

    private static final Pattern NUMBER = Pattern.compile("[0-9.,% ]+");

    private HeadsOfTable() {}

    /** @param grid the sheet as typed, which is the one that decisions about heads are held against */
    static HeadsSeen in(Grid grid, Block.Table table) {
        if (table.values().isEmpty() || table.values().size() + table.labels().size() > Drawing.MOST_CELLS) {
            return HeadsSeen.NONE;
        }
        Set<Address> labels = new HashSet<>();
        table.labels().forEach(label -> labels.add(label.cell().address()));
        Set<Integer> ofValues = new HashSet<>();
        table.values().forEach(value -> ofValues.add(value.value().address().row()));
        int last = new TreeSet<>(ofValues).last();
        List<Cell> heads = new ArrayList<>();
        for (int row : grid.rowNumbers(Math.max(0, table.range().first().row() - ABOVE), last)) {
            Collection<Cell> cells = grid.row(row);
            if (!ofValues.contains(row) && cells.size() > 1 && cells.stream().allMatch(cell -> isHead(cell, labels))) {
                heads.addAll(cells);
                NoHead.in(grid, row).stream().map(NoHead::shown).forEach(heads::add);
            }
        }
        return new HeadsSeen(heads.stream()
                .map(cell -> new HeadsSeen.Head(cell.address(), HeadsSeen.shown(cell)))
                .toList());
    }

    private static boolean isHead(Cell cell, Set<Address> labels) {
        return labels.contains(cell.address()) || !NUMBER.matcher(cell.text()).matches();
    }
}
