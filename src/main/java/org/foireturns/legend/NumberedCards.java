package org.foireturns.legend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of cards, each with what is known of one offence. They count up behind one label that stands over words
 * again and again, and count nothing.
 *
 * <pre>
 * Record   | 1          |   | Record   | 2
 * Recorded | 10.04.2024 |   | Recorded | 13.04.2024
 * Victim   | girl, 15   |   | Victim   | girl, 12
 * </pre>
 */
final class NumberedCards implements WritingOut {
    /** The least number of tables of which one label counts up by chance is smaller. */
    private static final int FEWEST = 4;

    private static final Comparator<Cell> ACROSS = Comparator.comparing(
                    (Cell cell) -> cell.address().row())
            .thenComparing(cell -> cell.address().column());
    private static final Comparator<Cell> DOWN = Comparator.comparing(
                    (Cell cell) -> cell.address().column())
            .thenComparing(cell -> cell.address().row());

    private final Grammar grammar;

    NumberedCards(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Grid writtenOut(Grid grid) {
        if (grid.isLong()) {
            return grid;
        }
        Map<String, List<Cell>> labelled = new TreeMap<>();
        grid.cellsThat(cell -> heads(cell, grid))
                .forEach(cell -> labelled.computeIfAbsent(label(cell, grid), none -> new ArrayList<>())
                        .add(cell));
        Map<Address, String> meant = new HashMap<>();
        labelled.values().stream()
                .filter(cells -> cells.size() >= FEWEST && (countUp(cells, ACROSS) || countUp(cells, DOWN)))
                .flatMap(List::stream)
                .forEach(cell -> meant.put(cell.address(), grammar.written("number-of-card") + " " + cell.text()));
        return grid.saying(meant);
    }

    /** Whether a number behind a label stands over words behind another one. */
    private static boolean heads(Cell cell, Grid grid) {
        Cell below = grid.cell(cell.address().row() + 1, cell.address().column());
        return cell.isNumber()
                && before(cell, grid) != null
                && below != null
                && !below.isNumber()
                && before(below, grid) != null;
    }

    private static @Nullable Cell before(Cell cell, Grid grid) {
        Address at = cell.address();
        Cell label = at.column() == 0 ? null : grid.cell(at.row(), at.column() - 1);
        return label != null && label.isText() ? label : null;
    }

    private static String label(Cell cell, Grid grid) {
        Cell label = before(cell, grid);
        return label == null ? "" : label.text().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean countUp(List<Cell> cells, Comparator<Cell> order) {
        List<Cell> ordered = cells.stream().sorted(order).toList();
        return IntStream.range(0, ordered.size()).allMatch(at -> isNumber(ordered.get(at), at + 1));
    }

    private static boolean isNumber(Cell cell, int number) {
        BigDecimal said = cell.number();
        return said != null && said.compareTo(BigDecimal.valueOf(number)) == 0;
    }
}
