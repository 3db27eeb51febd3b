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

/** Which columns of a table hold labels and which hold values, told from what stands in them and over them. */
final class ColumnKinds {
    private static final int SEQUENCE = 3;
    private static final int LONGEST_FLAG = 2;

    private final NavigableSet<Integer> values = new TreeSet<>();
    private final NavigableSet<Integer> labels = new TreeSet<>();
    private final Map<Integer, Cell> heads = new HashMap<>();
    private final NavigableMap<Integer, List<Cell>> stacks;
    private final CellSense sense;

    private ColumnKinds(NavigableMap<Integer, List<Cell>> stacks, CellSense sense) {
        this.stacks = stacks;
        this.sense = sense;
    }

    static ColumnKinds of(List<Line> body, List<Line> lead, CellSense sense) {
        ColumnKinds kinds = new ColumnKinds(stacks(body), sense);
        lead.stream()
                .filter(line -> !line.single())
                .flatMap(line -> line.cells().stream())
                .forEach(cell -> kinds.heads.put(cell.address().column(), cell));
        kinds.stacks.forEach(
                (column, stack) -> (kinds.readsAsValues(column, stack) ? kinds.values : kinds.labels).add(column));
        kinds.takeLeadingNumbers();
        kinds.takeRepeatedHeads();
        if (kinds.values.isEmpty()) {
            kinds.keepOneForValues();
        }
        return kinds;
    }

    private static NavigableMap<Integer, List<Cell>> stacks(List<Line> body) {
        NavigableMap<Integer, List<Cell>> stacks = new TreeMap<>();
        body.forEach(line -> line.cells()
                .forEach(cell -> stacks.computeIfAbsent(cell.address().column(), key -> new ArrayList<>())
                        .add(cell)));
        return stacks;
    }

    NavigableSet<Integer> values() {
        return values;
    }

    NavigableSet<Integer> labels() {
        return labels;
    }

    /** The cells of a column in the body, top to bottom. */
    List<Cell> stack(int column) {
        return stacks.getOrDefault(column, List.of());
    }

    private boolean readsAsValues(int column, List<Cell> stack) {
        long read =
                stack.stream().filter(cell -> sense.lean(cell) == Lean.LABEL).count();
        return read * 2 < stack.size() || flags(column, stack);
    }

    /** Whether marks of a letter or two stand beside values, without a head of their own. */
    private boolean flags(int column, List<Cell> stack) {
        return !heads.isEmpty()
                && !heads.containsKey(column)
                && values.contains(column - 1)
                && heads.containsKey(column - 1)
                && stack.stream().allMatch(cell -> cell.text().strip().length() <= LONGEST_FLAG);
    }

    /** Takes numbers on the left that name their rows for labels. */
    private void takeLeadingNumbers() {
        while (values.size() > 1 && namesRows(values.first())) {
            labels.add(values.pollFirst());
        }
    }

    private boolean namesRows(int column) {
        Cell head = heads.get(column);
        return (head != null && sense.headsLabels(head))
                || cornered(column)
                || countsDown(column, stack(column))
                || codes(column, stack(column));
    }

    /** Whether all columns have heads but the first one. */
    private boolean cornered(int column) {
        return labels.isEmpty()
                && !heads.containsKey(column)
                && !heads.isEmpty()
                && heads.keySet().containsAll(values.tailSet(column, false));
    }

    /**
     * Whether a column of numbers counts up one by one, or is all years, as ages and years down the side do. Words may
     * stand between the years. Where each row has a label already, numbers that count up may just as well be counts.
     */
    private boolean countsDown(int column, List<Cell> stack) {
        List<Integer> named = labels.headSet(column).stream()
                .filter(label -> stack(label).size() >= stack.size())
                .toList();
        if (stack.stream().noneMatch(cell -> sense.lean(cell) == Lean.VALUE)) {
            return named.stream().noneMatch(label -> allDifferent(stack(label)))
                    || !allDifferent(stack)
                    || oneByOne(stack);
        }
        return named.isEmpty() && oneByOne(stack);
    }

    private static boolean oneByOne(List<Cell> stack) {
        List<BigDecimal> numbers =
                stack.stream().flatMap(cell -> Stream.ofNullable(cell.number())).toList();
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).subtract(numbers.get(i - 1)).compareTo(BigDecimal.ONE) != 0) {
                return false;
            }
        }
        return numbers.size() >= SEQUENCE;
    }

    private static boolean allDifferent(List<Cell> stack) {
        Set<String> seen = new HashSet<>();
        return stack.stream().allMatch(cell -> seen.add(cell.text()));
    }

    /** Whether a column of growing numbers stands left of the first labels, as the codes of the rows do. */
    private boolean codes(int column, List<Cell> stack) {
        Integer next = labels.higher(column);
        return stack.size() >= SEQUENCE
                && labels.lower(column) == null
                && next != null
                && values.subSet(column, false, next, false).isEmpty()
                && values.higher(next) != null
                && growing(stack);
    }

    /** Whether whole numbers grow down a column; words such as 31-33 may stand between them. */
    private boolean growing(List<Cell> stack) {
        BigDecimal before = null;
        for (Cell cell : stack) {
            BigDecimal number = cell.number();
            if (number == null && sense.lean(cell) == Lean.LABEL) {
                continue;
            }
            if (number == null || number.scale() > 0 || (before != null && number.compareTo(before) <= 0)) {
                return false;
            }
            before = number;
        }
        return before != null;
    }

    /** Where the heads of the labels come again over values further right, labels stand there as well. */
    private void takeRepeatedHeads() {
        Set<String> over = new HashSet<>();
        for (int column : labels.headSet(values.isEmpty() ? Integer.MAX_VALUE : values.first())) {
            Cell head = heads.get(column);
            if (head != null) {
                over.add(head.text().strip());
            }
        }
        List<Integer> again = values.stream()
                .filter(column -> column > values.first() && over.contains(head(column)))
                .toList();
        again.forEach(values::remove);
        labels.addAll(again);
    }

    private @Nullable String head(int column) {
        Cell head = heads.get(column);
        return head == null ? null : head.text().strip();
    }

    /** Among words there may be few values; the column with most of them, the last of several, is theirs. */
    private void keepOneForValues() {
        int best = stacks.lastKey();
        long most = 0;
        for (Map.Entry<Integer, List<Cell>> column : stacks.entrySet()) {
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
}
