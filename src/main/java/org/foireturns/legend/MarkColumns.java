package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * Columns that hold the marks of the numbers beside them, as tables of statistics have them: without a head of their
 * own, or under one such as "Note". Each mark goes to its number or its label. The notes may stand on any sheet, in a
 * cell with their mark or right of it.
 *
 * <pre>
 *            | 2023/24 |   | 2024/25 | Note
 * Female     | 177     |   | 207     | p        207 with the mark p
 * Not known  | 16      | 1 | 18      | 1
 *
 * p  provisional
 * 1  field left empty
 * </pre>
 */
final class MarkColumns implements WritingOut {
    private static final Pattern MARK = Pattern.compile("[a-z]|[1-9][0-9]?|[*\u2020\u2021#^]{1,2}");
    private static final Pattern NOTE = Pattern.compile(
            "[(\\[]?(" + MARK.pattern() + ")(?:[)\\]]\\s*|\\s*[=:]\\s*|\\s+)\\p{L}.{6,}", Pattern.DOTALL);
    /** Fewer numbers are no column. */
    private static final int FEWEST = 3;
    /** A shorter text beside a mark is no note. */
    private static final int SHORTEST_NOTE = 8;

    private final Grammar grammar;
    private final Places places = new Places();

    MarkColumns(Grammar grammar) {
        this.grammar = grammar;
    }

    /** A cell with a mark, and the number or the label left of it; both are the mark where nothing stands there. */
    private record Marked(Cell bearer, Cell mark) {
        boolean ofNumber() {
            return bearer.isNumber() && !isAlone();
        }

        boolean isAlone() {
            return bearer.address().equals(mark.address());
        }
    }

    /** The cells of a note that stands right of its mark, by the mark; none for one that stands in a cell with it. */
    private record Notes(Map<String, Map<Grid, List<Cell>>> byMark) {}

    @Override
    public Workbook writtenOut(Workbook workbook) {
        Notes notes = notes(workbook);
        return notes.byMark().isEmpty() ? workbook : workbook.changed(grid -> writtenOut(grid, notes));
    }

    @Override
    public Places places() {
        return places;
    }

    private static Notes notes(Workbook workbook) {
        Map<String, Map<Grid, List<Cell>>> byMark = new HashMap<>();
        for (Grid grid : workbook.grids()) {
            if (grid.isLong()) {
                continue;
            }
            grid.tellingCellsThat(cell -> cell.isText() && note(cell).matches()).forEach(cell -> {
                Matcher note = note(cell);
                if (note.matches()) {
                    byMark.computeIfAbsent(note.group(1), none -> new HashMap<>());
                }
            });
            for (int row : grid.rowNumbers()) {
                List<Cell> cells = List.copyOf(grid.row(row));
                if (cells.size() == 2 && isMark(cells.get(0)) && isLine(cells.get(1))) {
                    byMark.computeIfAbsent(cells.get(0).text().strip(), none -> new HashMap<>())
                            .put(grid, cells);
                }
            }
        }
        return new Notes(byMark);
    }

    private static boolean isMark(Cell cell) {
        return MARK.matcher(cell.text().strip()).matches();
    }

    private static boolean isLine(Cell cell) {
        return cell.isText() && cell.text().strip().length() >= SHORTEST_NOTE;
    }

    private static Matcher note(Cell cell) {
        return NOTE.matcher(cell.text().strip());
    }

    private Grid writtenOut(Grid grid, Notes notes) {
        if (grid.isLong()) {
            return grid;
        }
        Map<Address, String> marks = new HashMap<>();
        for (List<Cell> column : columns(grid).values()) {
            List<Marked> marked = marked(column, notes, grid);
            marked = marked.isEmpty() ? headed(column, notes, grid) : marked;
            marked.forEach(each -> {
                String mark = each.mark().text().strip();
                marks.put(each.bearer().address(), mark);
                places.add(grid, each.mark());
                notes.byMark()
                        .getOrDefault(mark, Map.of())
                        .forEach((sheet, cells) -> cells.forEach(cell -> places.add(sheet, cell)));
            });
        }
        return marks.isEmpty()
                ? grid
                : grid.changed(cell -> {
                    String mark = marks.get(cell.address());
                    return mark == null ? cell : cell.marked(mark);
                });
    }

    private static Map<Integer, List<Cell>> columns(Grid grid) {
        Map<Integer, List<Cell>> columns = new TreeMap<>();
        grid.cells()
                .forEach(cell -> columns.computeIfAbsent(cell.address().column(), none -> new ArrayList<>())
                        .add(cell));
        return columns;
    }

    /** The cells of a column, each with the number left of it; none where one of them is anything else than a mark. */
    private static List<Marked> marked(List<Cell> column, Notes notes, Grid grid) {
        List<Marked> marked = new ArrayList<>();
        for (Cell cell : column) {
            Marked each = markedBy(cell, grid);
            if (!isExplained(cell, notes) || !each.ofNumber()) {
                return List.of();
            }
            marked.add(each);
        }
        return isSeldom(marked, grid) ? marked : List.of();
    }

    private static boolean isExplained(Cell cell, Notes notes) {
        return isMark(cell) && notes.byMark().containsKey(cell.text().strip());
    }

    private static Marked markedBy(Cell mark, Grid grid) {
        Address at = mark.address();
        Cell bearer = at.column() == 0 ? null : grid.cell(at.row(), at.column() - 1);
        return new Marked(bearer == null ? mark : bearer, mark);
    }

    /** The marks below a head that says that they are notes, down to anything else; the head is one of the places. */
    private List<Marked> headed(List<Cell> column, Notes notes, Grid grid) {
        int head = 0;
        while (head < column.size() && !headsNotes(column.get(head))) {
            head++;
        }
        List<Marked> marked = new ArrayList<>();
        for (int at = head + 1; at < column.size() && isExplained(column.get(at), notes); at++) {
            marked.add(markedBy(column.get(at), grid));
        }
        if (marked.stream().allMatch(Marked::isAlone)) {
            return List.of();
        }
        places.add(grid, column.get(head));
        return marked;
    }

    private boolean headsNotes(Cell cell) {
        if (!cell.isText() || cell.address().column() == 0) {
            return false;
        }
        Reading reading = grammar.read(cell.text());
        return reading.whole()
                && reading.facts().stream().allMatch(Fact.RowName.class::isInstance)
                && reading.says(Fact.RowName.class);
    }

    /** Whether numbers without a mark stand in the column beside, and more of them. */
    private static boolean isSeldom(List<Marked> marked, Grid grid) {
        int beside = marked.get(0).bearer().address().column();
        long numbers = grid.cellsThat(cell -> cell.isNumber() && cell.address().column() == beside)
                .count();
        return numbers >= FEWEST && numbers > marked.size();
    }
}
