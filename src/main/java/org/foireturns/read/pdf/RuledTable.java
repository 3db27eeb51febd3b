package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentTable;

/** A table whose cells are parted by lines on the page. */
final class RuledTable {
    private static final float NEAR = 3;
    private static final Pattern NO_WORD = Pattern.compile("[\\p{L}&&[^aeiouwyAEIOUWY]]");
    private static final int MOST_LINES = 4_000;

    private final PageArea place;
    private final List<Float> xs;
    private final List<Float> ys;
    private final List<PageArea> across;
    private final List<PageArea> down;

    private RuledTable(PageArea place, List<PageArea> across, List<PageArea> down, List<PageArea> boxes) {
        this.place = place;
        CellBoxes cells = CellBoxes.of(
                place,
                apart(down.stream().map(PageArea::middle).toList()),
                apart(across.stream().map(PageArea::centre).toList()),
                boxes);
        this.xs = cells.xs();
        this.ys = cells.ys();
        this.across = new ArrayList<>(across);
        this.down = new ArrayList<>(down);
        boxes.stream().filter(cells::isCell).limit(MOST_LINES).forEach(box -> {
            this.across.addAll(CellBoxes.across(box));
            this.down.addAll(CellBoxes.down(box));
        });
    }

    /**
     * The tables that the lines of a page draw.
     *
     * @param boxes filled on the page, some of which may lie behind cells
     */
    static List<RuledTable> of(List<PageArea> lines, List<PageArea> boxes) {
        List<RuledTable> tables = new ArrayList<>();
        for (List<PageArea> group : touching(lines.size() > MOST_LINES ? lines.subList(0, MOST_LINES) : lines)) {
            List<PageArea> across =
                    group.stream().filter(line -> line.width() > line.height()).toList();
            List<PageArea> down =
                    group.stream().filter(line -> line.width() <= line.height()).toList();
            if (!across.isEmpty() && !down.isEmpty()) {
                PageArea place =
                        CellBoxes.withRows(group.stream().reduce(PageArea::with).orElseThrow(), boxes);
                RuledTable table = new RuledTable(place, across, down, boxes);
                if (table.xs.size() > 2 && table.ys.size() > 1) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    /** Groups of lines that meet. */
    private static List<List<PageArea>> touching(List<PageArea> lines) {
        List<List<PageArea>> groups = new ArrayList<>();
        List<PageArea> left = new ArrayList<>(lines);
        while (!left.isEmpty()) {
            List<PageArea> group = new ArrayList<>(List.of(left.remove(left.size() - 1)));
            for (int i = 0; i < group.size(); i++) {
                PageArea one = group.get(i);
                left.removeIf(other -> {
                    boolean meet = meet(one, other);
                    if (meet) {
                        group.add(other);
                    }
                    return meet;
                });
            }
            groups.add(group);
        }
        return groups;
    }

    private static boolean meet(PageArea one, PageArea other) {
        return one.left() - NEAR <= other.right()
                && other.left() - NEAR <= one.right()
                && one.top() - NEAR <= other.bottom()
                && other.top() - NEAR <= one.bottom();
    }

    /** Places in ascending order, those that are nearly the same as one. */
    private static List<Float> apart(List<Float> places) {
        List<Float> apart = new ArrayList<>();
        for (float place : new TreeSet<>(places)) {
            if (apart.isEmpty() || place - apart.get(apart.size() - 1) > NEAR) {
                apart.add(place);
            }
        }
        return apart;
    }

    PageArea place() {
        return place;
    }

    /** The table with the letters that stand in its cells. */
    DocumentTable read(List<Glyph> glyphs) throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        table.begins(xs);
        int rows = ys.size() - 1;
        int columns = xs.size() - 1;
        boolean[][] taken = new boolean[rows][columns];
        boolean[][] apart = new boolean[rows][columns];
        WordsInCells words = new WordsInCells(xs, ys, glyphs);
        for (int row = 0; row < rows; row++) {
            table.nextRow();
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    int right = lastColumn(row, column, columns, taken);
                    int bottom = apart[row][column] ? row : lastRow(row, column, right, rows);
                    right = bottom == row && words.apartAcross(row, column, right) ? column : right;
                    if (words.apartDown(row, bottom, column, right)) {
                        for (int each = row; each <= bottom; each++) {
                            apart[each][column] = true;
                        }
                        bottom = row;
                    }
                    for (int i = row; i <= bottom; i++) {
                        for (int j = column; j <= right; j++) {
                            taken[i][j] = true;
                        }
                    }
                    add(
                            table,
                            new PageArea(xs.get(column), ys.get(row), xs.get(right + 1), ys.get(bottom + 1)),
                            bottom - row + 1,
                            right - column + 1,
                            glyphs);
                }
            }
        }
        return table;
    }

    private int lastColumn(int row, int column, int columns, boolean[][] taken) {
        int last = column;
        float y = (ys.get(row) + ys.get(row + 1)) / 2;
        while (last + 1 < columns && !taken[row][last + 1] && !drawn(down, xs.get(last + 1), y)) {
            last++;
        }
        return last;
    }

    private int lastRow(int row, int column, int right, int rows) {
        int last = row;
        while (last + 1 < rows && open(last, column, right)) {
            last++;
        }
        return last;
    }

    private boolean open(int row, int column, int right) {
        for (int each = column; each <= right; each++) {
            float x = (xs.get(each) + xs.get(each + 1)) / 2;
            if (drawn(across, x, ys.get(row + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean drawn(List<PageArea> lines, float x, float y) {
        return lines.stream()
                .anyMatch(line -> x >= line.left() - NEAR
                        && x <= line.right() + NEAR
                        && y >= line.top() - NEAR
                        && y <= line.bottom() + NEAR);
    }

    private static void add(DocumentTable table, PageArea cell, int rows, int columns, List<Glyph> glyphs)
            throws UnreadableFile {
        List<Segment.PageLine> lines = Segment.lines(glyphs.stream()
                .filter(glyph -> cell.holdsMiddleOf(glyph.place()))
                .toList());
        String text = text(lines, cell);
        boolean bold = !lines.isEmpty() && lines.stream().allMatch(Segment.PageLine::bold);
        table.add(rows, columns, MarkedText.plain(text), new Style("General", bold, false, false, 0));
    }

    /**
     * The lines of a cell as one. A word that is wider than its cell goes on in the next line; that is certain only of
     * a last letter that is no word by itself.
     */
    private static String text(List<Segment.PageLine> lines, PageArea cell) {
        StringBuilder text = new StringBuilder();
        Segment.PageLine before = null;
        for (Segment.PageLine line : lines) {
            if (before != null && !broken(before, line, cell)) {
                text.append(' ');
            }
            text.append(line.text());
            before = line;
        }
        return text.toString();
    }

    private static boolean broken(Segment.PageLine line, Segment.PageLine next, PageArea cell) {
        float margin = line.place().left() - cell.left();
        float free = cell.right() - margin - line.place().right();
        return line.text().indexOf(' ') < 0
                && free < next.segments().get(0).first()
                && broken(line.text(), next.text());
    }

    /** Whether a text begins with the last letter of the word that the line above ends with: "communicatio", "n". */
    static boolean broken(String line, String next) {
        return NO_WORD.matcher(next.split(" ", 2)[0]).matches()
                && Character.isLetter(line.codePointBefore(line.length()));
    }
}
