package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.foireturns.model.CellRange;
import org.foireturns.model.Observation;
import org.foireturns.model.Provenance;

/** Names many cells in few words: those that stand side by side, or one under the other, as one range. */
final class Runs {
    private static final int WORTH_A_RANGE = 3;

    private Runs() {}

    /** The names, sorted; with the sheet before each when the cells stand on several. */
    static List<String> of(Collection<Observation> cells) {
        NavigableSet<String> sheets = new TreeSet<>();
        cells.forEach(cell -> sheets.add(sheet(cell)));
        List<String> names = new ArrayList<>();
        for (String sheet : sheets) {
            List<CellRange> ranges = cells.stream()
                    .filter(cell -> sheet(cell).equals(sheet))
                    .map(cell -> cell.provenance().cells())
                    .distinct()
                    .sorted(Comparator.comparing(CellRange::first).thenComparing(CellRange::last))
                    .toList();
            String before = sheets.size() == 1 ? "" : sheet.substring(sheet.indexOf('\n') + 1) + "!";
            ranges(ranges).forEach(range -> names.add(before + range));
        }
        return names;
    }

    private static String sheet(Observation cell) {
        Provenance at = cell.provenance();
        return at.file() + "\n" + at.sheet();
    }

    private static List<String> ranges(List<CellRange> cells) {
        List<String> names = new ArrayList<>();
        List<CellRange> rest = new ArrayList<>(cells);
        while (!rest.isEmpty()) {
            CellRange first = rest.get(0);
            List<CellRange> down = run(rest, 1, 0);
            List<CellRange> across = run(rest, 0, 1);
            List<CellRange> longest = down.size() >= across.size() ? down : across;
            if (longest.size() < WORTH_A_RANGE) {
                longest = List.of(first);
            }
            names.add(
                    new CellRange(first.first(), longest.get(longest.size() - 1).last()).toString());
            rest.removeAll(longest);
        }
        return names;
    }

    /** The first cell and those that follow it without a gap. */
    private static List<CellRange> run(List<CellRange> cells, int down, int across) {
        List<CellRange> run = new ArrayList<>();
        CellRange next = cells.get(0);
        while (cells.contains(next)) {
            run.add(next);
            int row = next.first().row() + down;
            int column = next.first().column() + across;
            next = CellRange.of(row, column, row, column);
        }
        return run;
    }
}
