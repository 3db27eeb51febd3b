package org.foireturns.legend;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.words.NoteTerm;

/**
 * A gender that could not be determined. Where others of its line are girls and boys and none is unknown, it is the
 * unknown one; beside an unknown one it is a gender of its own.
 *
 * <pre>
 * Age  | Female | Male | Indeterminate     is unknown
 * 0-11 | 3      | 2    | 1
 * </pre>
 */
final class UndeterminedGender implements WritingOut {
    /** So many cells of a line are looked at on each side. */
    private static final int NEAR = 8;

    private final Grammar grammar;

    UndeterminedGender(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Grid writtenOut(Grid grid) {
        Map<Address, String> meant = new HashMap<>();
        grid.tellingCellsThat(this::isUndetermined)
                .filter(cell -> isUnknown(cell, grid, 0, 1) || isUnknown(cell, grid, 1, 0))
                .forEach(cell -> meant.put(cell.address(), grammar.written("unknown-gender")));
        return meant.isEmpty() ? grid : grid.saying(meant);
    }

    private boolean isUndetermined(Cell cell) {
        return cell.isText()
                && grammar.isExactly(NoteTerm.UNDETERMINED, cell.text().strip());
    }

    /** Whether a line through a cell holds girls or boys, and nobody whose gender is unknown. */
    private boolean isUnknown(Cell cell, Grid grid, int down, int right) {
        boolean gendered = line(cell, grid, down, right).anyMatch(other -> says(other, Fact.OfGender.class));
        return gendered && line(cell, grid, down, right).noneMatch(other -> says(other, Fact.Unknown.class));
    }

    private boolean says(Cell cell, Class<? extends Fact> kind) {
        Reading reading = grammar.read(cell.text());
        return reading.whole() && reading.says(kind);
    }

    /** The texts on both sides of a cell, up to the first blank one. */
    private Stream<Cell> line(Cell cell, Grid grid, int down, int right) {
        return Stream.of(-1, 1).flatMap(side -> {
            Stream.Builder<Cell> cells = Stream.builder();
            Address at = cell.address();
            for (int step = 1; step <= NEAR; step++) {
                int row = at.row() + side * step * down;
                int column = at.column() + side * step * right;
                Cell next = row < 0 || column < 0 ? null : grid.cell(row, column);
                if (next == null || !next.isText()) {
                    break;
                }
                if (!isUndetermined(next)) {
                    cells.add(next);
                }
            }
            return cells.build();
        });
    }
}
