package org.foireturns.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.jspecify.annotations.Nullable;

/**
 * The lines of heads over a list: one, or several of which the upper ones say what the lower ones are of ("Suspect"
 * over "Gender").
 *
 * @param top the first line
 * @param bottom the last
 * @param sure whether other sheets show that a list is below, however few its rows are
 */
record HeadLines(Grid grid, int top, int bottom, boolean sure) {
    private static final int MOST_LINES = 3;
    /** A text with as many digits is a value of a row. */
    private static final int DIGITS = 5;
    /** Fewer texts below merged heads may as well be the first row of the list. */
    private static final int FEWEST_PARTS = 4;

    private static final Pattern DAY =
            Pattern.compile("(\\p{L}{3,}.* )[0-9]{1,2}[./-][0-9]{1,2}[./-](?:[0-9]{2}){1,2}$");
    private static final Pattern BRACKETS = Pattern.compile("[(\\[].*?[)\\]]");

    HeadLines(Grid grid, int top, int bottom) {
        this(grid, top, bottom, false);
    }

    /** Whether a row reads as heads: nothing but texts, of which half say what a column holds. */
    static boolean isHead(Collection<Cell> row, ListWords words) {
        if (row.size() < 2) {
            return false;
        }
        int speaking = 0;
        int ofLists = 0;
        for (Cell cell : row) {
            if (!cell.isText() || Cells.digits(withoutKey(cell.text())) >= DIGITS) {
                return false;
            }
            Head head = words.head(cell.text());
            speaking += head.speaks() || head.platform().isPresent() || head.isNumberSign() ? 1 : 0;
            ofLists += head.speaksOfLists() ? 1 : 0;
        }
        return speaking * 2 >= row.size() && ofLists >= 1 && speaking >= 2;
    }

    /** A head without the key of its codes, "Sex (1 = M, 2 = F)", and without a day: "Outcome at 01/05/25". */
    private static String withoutKey(String text) {
        String head = text.contains("=") ? BRACKETS.matcher(text).replaceAll("") : text;
        return DAY.matcher(head).replaceAll("$1");
    }

    /** The lines of heads that begin at a row that reads as heads. */
    static HeadLines at(Grid grid, int first, ListWords words) {
        boolean titles = isHead(grid.row(first + 1), words) && titles(grid, first, words);
        int row = titles ? first + 1 : first;
        int top = row;
        if (row > 0 && WideHeads.are(grid, row - 1, words) && !titles(grid, row - 1, words)) {
            top = row - 1;
        }
        int bottom = row;
        while (bottom - row < MOST_LINES - 1 && goesOn(grid, bottom, words)) {
            bottom++;
        }
        return new HeadLines(grid, top, bottom);
    }

    /**
     * Whether texts are periods or genders, each the title of a list of its own: "2023/24" over one and "2024/25" over
     * the next, "Female victims" over "Recorded" and "Age" and "Male victims" over the same.
     */
    private static boolean titles(Grid grid, int row, ListWords words) {
        List<Reading> titles =
                grid.row(row).stream().map(cell -> words.read(cell.text())).toList();
        return titles.stream().allMatch(title -> title.whole() && title.says(Fact.OfPeriod.class))
                || (titles.size() > 1
                        && titles.stream().allMatch(title -> title.whole() && saysGender(title))
                        && sameBelow(grid, row));
    }

    private static boolean saysGender(Reading title) {
        return title.says(Fact.OfGender.class)
                || (title.says(Fact.Unknown.class)
                        && title.all(Fact.Names.class).anyMatch(names -> names.axis() == Axis.VICTIM_GENDER));
    }

    /** Whether the same heads stand below each text of a row, up to the next of them. */
    private static boolean sameBelow(Grid grid, int row) {
        List<Integer> starts =
                grid.row(row).stream().map(cell -> cell.address().column()).toList();
        return IntStream.range(0, starts.size())
                        .mapToObj(at -> grid
                                .row(
                                        row + 1,
                                        starts.get(at),
                                        at + 1 < starts.size() ? starts.get(at + 1) : Integer.MAX_VALUE)
                                .stream()
                                .map(Cell::text)
                                .toList())
                        .distinct()
                        .count()
                == 1;
    }

    /** Whether the row below is of heads as well, and not the first one of the list. */
    private static boolean goesOn(Grid grid, int row, ListWords words) {
        Collection<Cell> next = grid.row(row + 1);
        if (parts(grid, row)) {
            return true;
        }
        if (next.isEmpty() || !isHead(next, words)) {
            return false;
        }
        long ofLists = next.stream()
                .filter(cell -> words.head(cell.text()).speaksOfLists())
                .count();
        return ofLists * 2 >= next.size();
    }

    /**
     * Whether a row says what stands in the columns of merged heads above it, each time something else: "Girl", "Boy"
     * and "Not shown" below "Sex of victim". A row of the list would hold something below the other heads too.
     */
    private static boolean parts(Grid grid, int row) {
        Collection<Cell> next = grid.row(row + 1);
        List<CellRange> wide = grid.merges().stream()
                .filter(merge -> merge.first().row() == row && merge.last().row() == row && width(merge) > 1)
                .toList();
        return next.size() >= FEWEST_PARTS
                && next.stream().allMatch(cell -> cell.isText() && Cells.digits(cell.text()) < DIGITS)
                && wide.stream().allMatch(merge -> below(merge, next).distinct().count() > 1)
                && next.stream().allMatch(cell -> wide.stream().anyMatch(merge -> isBelow(cell, merge)));
    }

    private static Stream<String> below(CellRange merge, Collection<Cell> row) {
        return row.stream().filter(cell -> isBelow(cell, merge)).map(Cell::text);
    }

    private static boolean isBelow(Cell cell, CellRange merge) {
        int column = cell.address().column();
        return column >= merge.first().column() && column <= merge.last().column();
    }

    static int width(CellRange merge) {
        return merge.last().column() - merge.first().column() + 1;
    }

    /** The columns that have a head. */
    List<Integer> columns() {
        return cells().stream()
                .map(cell -> cell.address().column())
                .distinct()
                .sorted()
                .toList();
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (int row = top; row <= bottom; row++) {
            cells.addAll(grid.row(row));
        }
        return cells;
    }

    /** What stands over a column, with the words of all lines; null when nothing does. */
    @Nullable
    Label over(int column) {
        TreeMap<Integer, Cell> lines = new TreeMap<>();
        for (int row = top; row <= bottom; row++) {
            Cell cell = cell(row, column);
            if (cell != null) {
                lines.put(row, cell);
            }
        }
        if (lines.isEmpty()) {
            return null;
        }
        Cell lowest = lines.lastEntry().getValue();
        String text = lines.values().stream().map(Cell::text).distinct().collect(Collectors.joining(" "));
        return new Label(lowest, text, null, null);
    }

    /** A line's cell over a column: in it, merged over it, or on its left where the line below has more. */
    private @Nullable Cell cell(int row, int column) {
        Cell own = grid.cell(row, column);
        if (own != null) {
            return own;
        }
        Address here = new Address(row, column);
        for (CellRange merge : grid.merges()) {
            if (merge.contains(here)) {
                return merge.last().row() > row && merge.first().row() == row ? null : grid.cell(merge.first());
            }
        }
        if (row == bottom
                || grid.cell(bottom, column) == null
                || grid.row(row).size() >= grid.row(bottom).size()) {
            return null;
        }
        Cell left = null;
        for (Cell cell : grid.row(row)) {
            if (cell.address().column() < column) {
                left = cell;
            }
        }
        return left != null && grid.cell(bottom, left.address().column()) != null && mergedAlone(left) ? left : null;
    }

    /** Whether a head is not merged over other columns, which would say that it ends there. */
    private boolean mergedAlone(Cell cell) {
        return grid.merges().stream().noneMatch(merge -> merge.contains(cell.address()) && width(merge) > 1);
    }
}
