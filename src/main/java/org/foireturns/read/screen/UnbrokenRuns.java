package org.foireturns.read.screen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.foireturns.model.Cell;

/** Cells parted into unbroken runs of rows or columns. */
final class UnbrokenRuns {
    private UnbrokenRuns() {}

    static Collection<List<Cell>> ofRows(List<Cell> cells) {
        return of(cells, cell -> cell.address().row());
    }

    static Collection<List<Cell>> ofColumns(List<Cell> cells) {
        return of(cells, cell -> cell.address().column());
    }

    private static Collection<List<Cell>> of(List<Cell> cells, ToIntFunction<Cell> line) {
        TreeMap<Integer, List<Cell>> lines = new TreeMap<>();
        cells.forEach(cell -> lines.computeIfAbsent(line.applyAsInt(cell), number -> new ArrayList<>())
                .add(cell));
        List<List<Cell>> runs = new ArrayList<>();
        int before = Integer.MIN_VALUE;
        for (var entry : lines.entrySet()) {
            if (runs.isEmpty() || entry.getKey() != before + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).addAll(entry.getValue());
            before = entry.getKey();
        }
        return runs;
    }
}
