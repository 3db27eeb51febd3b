package org.foireturns.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.layout.CellSense.Lean;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * One row of a region.
 *
 * @param body whether it holds a value
 */
record Line(int row, List<Cell> cells, boolean body) {
    private static final int SEQUENCE = 3;
    private static final int LONGEST_STEP = 10;
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(([0-9]{1,3})\\)");

    /** The rows of a region that hold a cell. */
    static List<Line> of(Region region, CellSense sense) {
        List<Line> lines = new ArrayList<>();
        for (int row : region.rows()) {
            List<Cell> cells = region.row(row);
            lines.add(new Line(row, cells, holds(cells, Lean.VALUE, sense)));
        }
        return settled(unheaded(lines, sense), sense);
    }

    /** Takes numbers and signs that head the columns below them for what they are: labels. */
    private static List<Line> unheaded(List<Line> lines, CellSense sense) {
        List<Line> told = new ArrayList<>(lines);
        for (int i = 0; i + 1 < told.size(); i++) {
            Line line = told.get(i);
            Line above = i == 0 ? null : told.get(i - 1);
            boolean first = above == null || !above.body;
            if (line.body
                    && first
                    && told.get(i + 1).body
                    && (line.countsOver(told.get(i + 1), headOver(told, i), sense)
                            || line.labelsOver(told.get(i + 1), sense))) {
                told.set(i, new Line(line.row, line.cells, false));
            }
        }
        return told;
    }

    /** The nearest line above that is no single text, be it a heading or a category that was left blank. */
    private static @Nullable Line headOver(List<Line> lines, int at) {
        int above = at - 1;
        while (above > 0 && lines.get(above).single() && !lines.get(above).body) {
            above--;
        }
        return above < 0 ? null : lines.get(above);
    }

    /** Whether the line counts one by one over values, as ages do that stand over their columns. */
    private boolean countsOver(Line next, @Nullable Line above, CellSense sense) {
        List<Cell> numbers =
                cells.stream().filter(cell -> sense.lean(cell) == Lean.VALUE).toList();
        Map<Integer, Cell> below = next.byColumn();
        for (int i = 0; i < numbers.size(); i++) {
            Cell cell = numbers.get(i);
            Cell under = below.get(cell.address().column());
            BigDecimal number = counted(cell);
            BigDecimal before = i == 0 ? null : counted(numbers.get(i - 1));
            boolean inStep =
                    number != null && (before == null || number.subtract(before).compareTo(BigDecimal.ONE) == 0);
            if (!inStep || under == null || sense.lean(under) == Lean.LABEL) {
                return false;
            }
        }
        boolean headed = above != null
                && numbers.stream()
                                .filter(cell -> above.byColumn()
                                        .containsKey(cell.address().column()))
                                .count()
                        == numbers.size();
        int stub = next.cells.get(0).address().column();
        boolean numbered = numbers.size() > 1 && numbers.stream().allMatch(cell -> cell.number() == null);
        return numbered
                || (numbers.size() >= SEQUENCE
                        && !headed
                        && numbers.get(0).address().column() > stub);
    }

    /** A number as it stands, or in brackets as the columns of a table are numbered. */
    private static @Nullable BigDecimal counted(Cell cell) {
        Matcher numbered = COLUMN_NUMBER.matcher(cell.text().strip());
        return cell.number() == null && numbered.matches() ? new BigDecimal(numbered.group(1)) : cell.number();
    }

    /** Whether words stand over values in more places than values do. */
    private boolean labelsOver(Line next, CellSense sense) {
        Map<Integer, Cell> below = next.byColumn();
        int labels = 0;
        int values = 0;
        for (Cell cell : cells) {
            Cell under = below.get(cell.address().column());
            if (under != null && sense.lean(under) == Lean.VALUE) {
                labels += sense.lean(cell) == Lean.LABEL ? 1 : 0;
                values += sense.lean(cell) == Lean.VALUE ? 1 : 0;
            }
        }
        return labels > 1 && labels > values;
    }

    private Map<Integer, Cell> byColumn() {
        return cells.stream().collect(Collectors.toMap(cell -> cell.address().column(), Function.identity()));
    }

    /**
     * Numbers that may be years are values where no line holds a surer one, and below a line of values unless they
     * count up like a header.
     */
    private static List<Line> settled(List<Line> lines, CellSense sense) {
        boolean sure = lines.stream().anyMatch(Line::body);
        Set<Cell> stub = yearsDown(lines, sense);
        boolean below = false;
        boolean rightBelow = false;
        Set<List<String>> heads = new HashSet<>();
        List<Line> settled = new ArrayList<>();
        for (Line line : lines) {
            List<Cell> mayBeYears = line.body ? List.of() : line.years(stub, sense);
            List<String> years =
                    mayBeYears.stream().map(cell -> cell.text().strip()).toList();
            boolean labelled = sense.lean(line.cells.get(0)) == Lean.LABEL || stub.contains(line.cells.get(0));
            boolean mayBe = !line.body && labelled && !years.isEmpty();
            boolean head = rightBelow ? heads.contains(years) || inStep(years) : growing(years);
            Line above = settled.isEmpty() ? null : settled.get(settled.size() - 1);
            boolean headed =
                    above != null && !above.body && !mayBeYears.isEmpty() && line.headedBy(above, mayBeYears, sense);
            boolean body = line.body || (mayBe && (!sure || headed || (below && !head)));
            settled.add(body == line.body ? line : new Line(line.row, line.cells, body));
            below |= body;
            rightBelow = body;
            if (!body && years.size() > 1) {
                heads.add(years);
            }
        }
        return settled;
    }

    private static boolean holds(List<Cell> cells, Lean lean, CellSense sense) {
        return cells.stream().anyMatch(cell -> sense.lean(cell) == lean);
    }

    /** The years that grow down the left side of several lines, by themselves in their column. */
    private static Set<Cell> yearsDown(List<Line> lines, CellSense sense) {
        int left = lines.stream()
                .mapToInt(line -> line.cells.get(0).address().column())
                .min()
                .orElse(0);
        List<Cell> years = lines.stream()
                .filter(line -> line.cells.size() > 1)
                .map(line -> line.cells.get(0))
                .filter(cell -> cell.address().column() == left && sense.lean(cell) == Lean.EITHER)
                .toList();
        boolean down = growing(years.stream().map(Cell::text).toList());
        return down ? Set.copyOf(years) : Set.of();
    }

    private List<Cell> years(Set<Cell> stub, CellSense sense) {
        return cells.stream()
                .filter(cell -> sense.lean(cell) == Lean.EITHER && !stub.contains(cell))
                .toList();
    }

    /**
     * Whether each number that may be a year has a head of its own in the line above. A line of words and years is
     * itself the head of what is below, and so are years below one word said over and over.
     */
    private boolean headedBy(Line above, List<Cell> years, CellSense sense) {
        Map<Integer, Cell> heads = above.byColumn();
        Set<String> different = new HashSet<>();
        for (Cell year : years) {
            Cell head = heads.get(year.address().column());
            if (head == null || !different.add(head.text())) {
                return false;
            }
        }
        Cell first = years.get(0);
        return cells.stream()
                .noneMatch(
                        cell -> cell.address().column() > first.address().column() && sense.lean(cell) == Lean.LABEL);
    }

    /** Whether nothing but years that grow stands in the line, after a label or none. */
    boolean growingYears(CellSense sense) {
        List<Cell> years = cells.subList(sense.lean(cells.get(0)) == Lean.LABEL ? 1 : 0, cells.size());
        return years.stream().allMatch(cell -> sense.lean(cell) == Lean.EITHER)
                && growing(years.stream().map(cell -> cell.text().strip()).toList());
    }

    Line withoutValues() {
        return new Line(row, cells, false);
    }

    private static boolean growing(List<String> years) {
        return years.size() > 1
                && years.equals(years.stream().sorted().distinct().toList());
    }

    /** Whether years grow by one, or by the same few years each time. */
    private static boolean inStep(List<String> years) {
        if (years.size() < 2 || !years.stream().allMatch(year -> year.matches("[0-9]{1,9}"))) {
            return false;
        }
        int step = Integer.parseInt(years.get(1)) - Integer.parseInt(years.get(0));
        for (int i = 2; i < years.size(); i++) {
            if (Integer.parseInt(years.get(i)) - Integer.parseInt(years.get(i - 1)) != step) {
                return false;
            }
        }
        return step == 1 || (step > 0 && step <= LONGEST_STEP && years.size() >= SEQUENCE);
    }

    boolean single() {
        return cells.size() == 1;
    }
}
