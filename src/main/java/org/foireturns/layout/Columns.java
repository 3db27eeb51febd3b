package org.foireturns.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table hold labels and which hold values, and how they go together: each run of label columns
 * governs the value columns to its right, up to the next run. Where none stands to the left, the one to the right does;
 * a last run that says the same rows once more, in another language, governs besides.
 */
final class Columns {
    private static final int SEQUENCE = 3;

    private final NavigableSet<Integer> values = new TreeSet<>();
    private final NavigableSet<Integer> labels = new TreeSet<>();
    private final List<List<Integer>> runs = new ArrayList<>();
    /** Value columns left of the only labels, with a value wherever these have a label. */
    private final Set<Integer> labelledFromRight = new HashSet<>();

    private @Nullable List<Integer> echo;
    private final Map<Integer, List<Integer>> within = new HashMap<>();
    private final Map<Integer, List<List<Integer>>> governing = new HashMap<>();

    private Columns() {}

    /**
     * Tells the columns of a table apart.
     *
     * @param head the line of labels right above the body, or null
     */
    static Columns of(List<Line> body, @Nullable Line head, CellSense sense) {
        Map<Integer, Cell> heads = new HashMap<>();
        if (head != null) {
            head.cells().forEach(cell -> heads.put(cell.address().column(), cell));
        }
        NavigableMap<Integer, List<Cell>> cells = new TreeMap<>();
        body.forEach(line -> line.cells()
                .forEach(cell -> cells.computeIfAbsent(cell.address().column(), key -> new ArrayList<>())
                        .add(cell)));
        Columns columns = new Columns();
        cells.forEach((column, stack) -> (readsAsValues(stack, sense) ? columns.values : columns.labels).add(column));
        cells.forEach((column, stack) -> {
            Cell own = heads.get(column);
            boolean leading =
                    columns.values.contains(column) && columns.values.first().equals(column);
            boolean said = own != null && sense.headsLabels(own);
            if (columns.values.size() > 1
                    && leading
                    && (said || columns.countsDown(column, cells, sense) || columns.codes(column, stack))) {
                columns.values.remove(column);
                columns.labels.add(column);
            }
        });
        if (columns.values.isEmpty()) {
            columns.keepOneForValues(cells, sense);
        }
        columns.join();
        columns.findEcho(cells);
        columns.lookRight(cells);
        columns.govern();
        return columns;
    }

    /** Among words there may be few values; the column with most of them, the last of several, is theirs. */
    private void keepOneForValues(NavigableMap<Integer, List<Cell>> cells, CellSense sense) {
        int best = cells.lastKey();
        long most = 0;
        for (Map.Entry<Integer, List<Cell>> column : cells.entrySet()) {
            long count = column.getValue().stream()
                    .filter(cell -> sense.lean(cell) != Lean.LABEL)
                    .count();
            if (count >= most) {
                best = column.getKey();
                most = count;
            }
        }
        values.add(best);
        labels.remove(best);
    }

    private static boolean readsAsValues(List<Cell> stack, CellSense sense) {
        long labels =
                stack.stream().filter(cell -> sense.lean(cell) == Lean.LABEL).count();
        return labels * 2 < stack.size();
    }

    /**
     * Whether a column of numbers counts up one by one, or is all years, as ages and years down the side do. Words may
     * stand between the years. Where each row has a label already, numbers that count up may just as well be counts.
     */
    private boolean countsDown(int column, Map<Integer, List<Cell>> cells, CellSense sense) {
        List<Cell> stack = cells.getOrDefault(column, List.of());
        if (stack.stream().noneMatch(cell -> sense.lean(cell) == Lean.VALUE)) {
            return true;
        }
        boolean named = labels.headSet(column).stream()
                .anyMatch(label -> cells.getOrDefault(label, List.of()).size() >= stack.size());
        List<BigDecimal> numbers =
                stack.stream().flatMap(cell -> Stream.ofNullable(cell.number())).toList();
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).subtract(numbers.get(i - 1)).compareTo(BigDecimal.ONE) != 0) {
                return false;
            }
        }
        return !named && numbers.size() >= SEQUENCE;
    }

    /** Whether a column of growing numbers stands left of the first labels, as the codes of the rows do. */
    private boolean codes(int column, List<Cell> stack) {
        Integer next = labels.higher(column);
        if (stack.size() < SEQUENCE
                || labels.lower(column) != null
                || next == null
                || !values.subSet(column, false, next, false).isEmpty()
                || values.higher(next) == null) {
            return false;
        }
        BigDecimal before = null;
        for (Cell cell : stack) {
            BigDecimal number = cell.number();
            if (number == null || number.scale() > 0 || (before != null && number.compareTo(before) <= 0)) {
                return false;
            }
            before = number;
        }
        return true;
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
    }

    /** The last run is an echo when it has a label wherever the first has one, with the same digits in it. */
    private void findEcho(Map<Integer, List<Cell>> cells) {
        if (runs.size() < 2 || runs.get(runs.size() - 1).size() > 1) {
            return;
        }
        List<Integer> last = runs.get(runs.size() - 1);
        List<Cell> echoing = cells.getOrDefault(last.get(0), List.of());
        List<Integer> first = runs.get(0);
        List<Cell> echoed = cells.getOrDefault(first.get(first.size() - 1), List.of());
        if (!values.tailSet(last.get(0)).isEmpty() || echoing.size() < SEQUENCE || echoing.size() != echoed.size()) {
            return;
        }
        Set<String> different = new HashSet<>();
        for (int i = 0; i < echoing.size(); i++) {
            different.add(echoing.get(i).text());
            boolean sameRow =
                    echoing.get(i).address().row() == echoed.get(i).address().row();
            if (!sameRow
                    || !digits(echoing.get(i)).equals(digits(echoed.get(i)))
                    || words(echoing.get(i)) > words(echoed.get(i)) + SEQUENCE) {
                return;
            }
        }
        echo = different.size() == echoing.size() ? last : null;
    }

    private void lookRight(Map<Integer, List<Cell>> cells) {
        if (runs.size() != 1) {
            return;
        }
        int first = runs.get(0).get(0);
        int rows = cells.getOrDefault(first, List.of()).size();
        for (int column : values.headSet(first)) {
            if (rows > 1 && cells.getOrDefault(column, List.of()).size() >= rows) {
                labelledFromRight.add(column);
            }
        }
    }

    private static String digits(Cell cell) {
        return cell.text().replaceAll("[^0-9]", "");
    }

    private static int words(Cell cell) {
        return cell.text().strip().split("\\s+").length;
    }

    NavigableSet<Integer> values() {
        return values;
    }

    boolean holdsLabels(int column) {
        return labels.contains(column);
    }

    boolean holdsValues(int column) {
        return values.contains(column);
    }

    /** Each run of label columns, left to right. */
    List<List<Integer>> runs() {
        return runs;
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

    private void govern() {
        for (List<Integer> run : runs) {
            for (int i = 0; i < run.size(); i++) {
                within.put(run.get(i), run.subList(i + 1, run.size()));
            }
        }
        int left = -1;
        for (int column : values) {
            while (left + 1 < runs.size() && runs.get(left + 1).get(0) < column) {
                left++;
            }
            List<List<Integer>> own = new ArrayList<>();
            if (left >= 0) {
                own.add(runs.get(left));
                Stream.ofNullable(echo).forEach(own::add);
            } else if (labelledFromRight.contains(column)) {
                own.add(runs.get(0));
            }
            governing.put(column, own);
        }
    }
}
