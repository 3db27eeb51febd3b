package org.foireturns.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * Words that stand where numbers do: "Low" in a row "12-15 | 29 | Low", "x" below "Times" and above 18. They are no
 * labels.
 */
final class AmongNumbers {
    /** A longer text stands for no number. */
    private static final int LONGEST = 12;

    /** Cells of one column without a blank between. */
    private static final class Run {
        private final Set<String> words = new HashSet<>();
        private int last;
        private boolean number;

        Run(int row) {
            this.last = row;
        }
    }

    private final Set<String> words = new HashSet<>();

    private AmongNumbers() {}

    /** The texts behind the first cells of rows where a number stands in the same row, or in the same column. */
    static Set<String> in(List<Grid> sheets) {
        AmongNumbers among = new AmongNumbers();
        sheets.forEach(among::see);
        return Set.copyOf(among.words);
    }

    private void see(Grid sheet) {
        Map<Integer, Run> runs = new HashMap<>();
        for (int number : sheet.rowNumbers()) {
            List<Cell> row = List.copyOf(sheet.row(number));
            boolean numbers = row.stream().anyMatch(Cell::isNumber);
            for (Cell cell : row.subList(1, row.size())) {
                String text = cell.text().strip();
                if (cell.isText() && numbers) {
                    words.add(text);
                }
                see(cell, text, runs);
            }
        }
        runs.values().forEach(this::close);
    }

    /** The first of a run is the head of its column. */
    private void see(Cell cell, String text, Map<Integer, Run> runs) {
        int row = cell.address().row();
        Run run = runs.get(cell.address().column());
        if (run == null || run.last != row - 1) {
            if (run != null) {
                close(run);
            }
            runs.put(cell.address().column(), new Run(row));
            return;
        }
        run.last = row;
        run.number |= cell.isNumber();
        if (cell.isText() && text.length() <= LONGEST) {
            run.words.add(text);
        }
    }

    private void close(Run run) {
        if (run.number) {
            words.addAll(run.words);
        }
    }
}
