package org.foireturns.layout;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Cell;

/**
 * How the columns of labels and of values of a table go together: each run of label columns governs the value columns
 * to its right, up to the next run. Where none stands to the left, the one to the right does; a last run that echoes
 * the first governs besides.
 */
final class Columns {
    private final NavigableSet<Integer> values;
    private final NavigableSet<Integer> labels;
    private final BitSet valued = new BitSet();
    private final BitSet labelled = new BitSet();
    private final List<List<Integer>> runs = new ArrayList<>();
    private final Map<Integer, List<Integer>> within = new HashMap<>();
    private final Map<Integer, List<List<Integer>>> governing = new HashMap<>();

    private Columns(ColumnKinds kinds) {
        values = kinds.values();
        labels = kinds.labels();
        values.forEach(valued::set);
        labels.forEach(labelled::set);
        join();
        govern(Echo.among(runs, kinds), labelledFromRight(kinds));
    }

    /**
     * Tells the columns of a table apart.
     *
     * @param lead the lines above the body, top to bottom
     */
    static Columns of(List<Line> body, List<Line> lead, CellSense sense) {
        return new Columns(ColumnKinds.of(body, lead, sense));
    }

    private void join() {
        List<Integer> run = new ArrayList<>();
        TreeSet<Integer> all = new TreeSet<>(labels);
        all.addAll(values);
        for (int column : all) {
            if (labels.contains(column)) {
                run.add(column);
            } else if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        for (List<Integer> each : runs) {
            for (int i = 0; i < each.size(); i++) {
                within.put(each.get(i), each.subList(i + 1, each.size()));
            }
        }
    }

    /** Value columns left of the only labels, with a value wherever these have a label. */
    private Set<Integer> labelledFromRight(ColumnKinds kinds) {
        Set<Integer> fromRight = new HashSet<>();
        if (runs.size() == 1) {
            int first = runs.get(0).get(0);
            int rows = kinds.stack(first).size();
            values.headSet(first).stream()
                    .filter(column -> rows > 1 && kinds.stack(column).size() >= rows)
                    .forEach(fromRight::add);
        }
        return fromRight;
    }

    private void govern(Optional<List<Integer>> echo, Set<Integer> labelledFromRight) {
        int left = -1;
        for (int column : values) {
            while (left + 1 < runs.size() && runs.get(left + 1).get(0) < column) {
                left++;
            }
            List<List<Integer>> own = new ArrayList<>();
            if (left >= 0) {
                own.add(runs.get(left));
                echo.ifPresent(own::add);
            } else if (labelledFromRight.contains(column)) {
                own.add(runs.get(0));
            }
            governing.put(column, own);
        }
    }

    NavigableSet<Integer> values() {
        return values;
    }

    boolean holdsLabels(int column) {
        return labelled.get(column);
    }

    boolean holdsValues(int column) {
        return valued.get(column);
    }

    /** Each run of label columns, left to right. */
    List<List<Integer>> runs() {
        return runs;
    }

    /**
     * Whether a line holds nothing but heads of several runs, one for each, and so of the values beside their labels.
     */
    boolean headsRuns(Line line) {
        Set<List<Integer>> headed = new HashSet<>();
        for (Cell cell : line.cells()) {
            Optional<List<Integer>> run = runs.stream()
                    .filter(each -> each.contains(cell.address().column()))
                    .findFirst();
            if (run.isEmpty() || !headed.add(run.get())) {
                return false;
            }
        }
        return headed.size() > 1;
    }

    /** The label columns right of one in its run: they hold what it is divided into. */
    List<Integer> within(int column) {
        return within.getOrDefault(column, List.of());
    }

    /** Whether labels stand between two value columns. */
    boolean parted(int left, int right) {
        return !labels.subSet(left, right).isEmpty();
    }

    /** The runs that govern a value column. */
    List<List<Integer>> runsOf(int valueColumn) {
        return governing.getOrDefault(valueColumn, List.of());
    }
}
