package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * Columns without a head of their own that hold the marks of the numbers beside them, as tables of statistics have
 * them. Each mark goes to its number.
 *
 * <pre>
 *            | 2023/24 |   | 2024/25 |
 * Female     | 177     |   | 207     | p        207 with the mark p
 * Not known  | 16      | 1 | 18      | 1
 *
 * p  provisional
 * 1  field left empty
 * </pre>
 */
final class MarkColumns implements WritingOut {
    private static final Pattern MARK = Pattern.compile("[a-z]|[1-9]|[*\u2020\u2021#^]{1,2}");
    private static final Pattern NOTE = Pattern.compile(
            "[(\\[]?(" + MARK.pattern() + ")(?:[)\\]]\\s*|\\s*[=:]\\s*|\\s+)\\p{L}.{6,}", Pattern.DOTALL);
    /** Fewer numbers are no column. */
    private static final int FEWEST = 3;

    private final Places places = new Places();

    /** A number and its mark. */
    private record Marked(Cell number, Cell mark) {}

    @Override
    public Workbook writtenOut(Workbook workbook) {
        return workbook.changed(this::writtenOut);
    }

    @Override
    public Places places() {
        return places;
    }

    private Grid writtenOut(Grid grid) {
        if (grid.isLong()) {
            return grid;
        }
        Set<String> explained = new HashSet<>();
        grid.tellingCellsThat(MarkColumns::isNote).forEach(cell -> {
            Matcher note = note(cell);
            if (note.matches()) {
                explained.add(note.group(1));
            }
        });
        if (explained.isEmpty()) {
            return grid;
        }
        Map<Address, String> marks = new HashMap<>();
        for (Map.Entry<Integer, List<Cell>> column : columns(grid).entrySet()) {
            List<Marked> marked = marked(column.getValue(), explained, grid);
            marked.forEach(each -> {
                marks.put(each.number().address(), each.mark().text().strip());
                places.add(grid, each.mark());
            });
        }
        return marks.isEmpty()
                ? grid
                : grid.changed(cell -> {
                    String mark = marks.get(cell.address());
                    return mark == null ? cell : cell.marked(mark);
                });
    }

    private static boolean isNote(Cell cell) {
        return cell.isText() && note(cell).matches();
    }

    private static Matcher note(Cell cell) {
        return NOTE.matcher(cell.text().strip());
    }

    private static Map<Integer, List<Cell>> columns(Grid grid) {
        Map<Integer, List<Cell>> columns = new HashMap<>();
        grid.cells()
                .forEach(cell -> columns.computeIfAbsent(cell.address().column(), none -> new ArrayList<>())
                        .add(cell));
        return columns;
    }

    /** The cells of a column, each with the number left of it; none where one of them is anything else than a mark. */
    private static List<Marked> marked(List<Cell> column, Set<String> explained, Grid grid) {
        List<Marked> marked = new ArrayList<>();
        for (Cell cell : column) {
            Address at = cell.address();
            Cell number = at.column() == 0 ? null : grid.cell(at.row(), at.column() - 1);
            boolean mark = MARK.matcher(cell.text().strip()).matches()
                    && explained.contains(cell.text().strip());
            if (!mark || number == null || !number.isNumber()) {
                return List.of();
            }
            marked.add(new Marked(number, cell));
        }
        return isSeldom(marked, grid) ? marked : List.of();
    }

    /** Whether numbers without a mark stand in the column beside, and more of them. */
    private static boolean isSeldom(List<Marked> marked, Grid grid) {
        int beside = marked.get(0).number().address().column();
        long numbers = grid.cellsThat(cell -> cell.isNumber() && cell.address().column() == beside)
                .count();
        return numbers >= FEWEST && numbers > marked.size();
    }
}
