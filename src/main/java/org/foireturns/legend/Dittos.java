package org.foireturns.legend;

import java.util.HashMap;
import java.util.Map;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Recent;
import org.foireturns.words.NoteTerm;

/**
 * Signs that stand for the label above them, written out.
 *
 * <pre>
 * Female | 11 and under | 50
 *   "    | 12-15        | 168        reads: Female | 12-15 | 168
 * </pre>
 *
 * <p>Below a number or a blank such a sign stays as it is: what it says there nobody can tell.
 */
final class Dittos implements WritingOut {
    private final Recent<Boolean> signs;

    Dittos(Grammar grammar) {
        this.signs = new Recent<>(text -> grammar.isExactly(NoteTerm.DITTO, text));
    }

    @Override
    public Grid writtenOut(Grid grid) {
        if (grid.tellingCellsThat(this::isSign).findAny().isEmpty()) {
            return grid;
        }
        Map<Integer, Cell> above = new HashMap<>();
        Map<Address, String> meant = new HashMap<>();
        for (Cell cell : grid.cells()) {
            int column = cell.address().column();
            Cell last = above.get(column);
            if (last != null && standsFor(cell, last)) {
                meant.put(cell.address(), last.text());
                above.put(column, Cell.text(cell.address(), last.text(), cell.style()));
            } else {
                above.put(column, cell);
            }
        }
        return grid.saying(meant);
    }

    private boolean standsFor(Cell cell, Cell last) {
        return last.isText() && last.address().row() == cell.address().row() - 1 && isSign(cell);
    }

    private boolean isSign(Cell cell) {
        return cell.isText() && signs.of(cell.text());
    }
}
