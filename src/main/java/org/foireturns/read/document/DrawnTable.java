package org.foireturns.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * A table that is drawn in a letter with bars between its cells, and perhaps lines of dashes between its rows:
 *
 * <pre>
 * +--------+--------------+-------+
 * | Gender | 11 and under | Total |
 * +--------+--------------+-------+
 * | Female |           14 |    73 |
 * </pre>
 *
 * The bars of a row stand below those of the widest one where a cell reaches over several columns; else each row has as
 * many cells.
 */
final class DrawnTable {
    /** A line between rows: "+-----+-----+", "|:---|---:|", "-----|-----". */
    private static final Pattern RULE =
            Pattern.compile("\\s*(?=.*(?:-{3}|={3}|_{3}|[─═━]{3}|:-|-:|--))" + "[-=_─═━+|│┃║:┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝ ]{5,}");

    private static final Pattern BAR = Pattern.compile("[|│┃║]");
    private static final Pattern NUMBER = Pattern.compile("[*_]{0,2}[<>≤]?\\s?[0-9][0-9,]*[*_]{0,2}|[*–—-]{1,2}");
    private static final Pattern MARKED = Pattern.compile("(\\*\\*|__)(.+)\\1");
    private static final int FEWEST_ROWS = 2;

    private final List<Row> rows = new ArrayList<>();
    private boolean ruled;
    private int lines;

    /**
     * A row as it is drawn.
     *
     * @param bars where they stand in the line, those at its edges too where it has them
     * @param afterRule whether a line of dashes stands before it
     */
    private record Row(List<String> cells, List<Integer> bars, boolean afterRule) {
        boolean holdsNumber() {
            return cells.stream().anyMatch(cell -> NUMBER.matcher(cell).matches());
        }

        /** "under" below "11 and" where nothing stands before it. */
        boolean goesOn(Row before) {
            return !afterRule
                    && bars.equals(before.bars)
                    && cells.get(0).isEmpty()
                    && !holdsNumber()
                    && !before.holdsNumber()
                    && cells.stream().anyMatch(cell -> !cell.isEmpty());
        }

        Row with(Row next) {
            List<String> both = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                both.add((cells.get(i) + " " + next.cells.get(i)).strip());
            }
            return new Row(both, bars, afterRule);
        }
    }

    private DrawnTable() {}

    /** The table that begins with a line; null where none does. */
    static @Nullable DrawnTable at(List<DocumentSheets.LetterLine> lines, int from) {
        DrawnTable drawn = new DrawnTable();
        int ruleAt = -1;
        for (int i = from; i < lines.size() && (i == from || !lines.get(i).apart()); i++) {
            MarkedText text = lines.get(i).paragraph().text();
            String line = text.text().stripTrailing();
            if (RULE.matcher(line).matches()) {
                ruleAt = i;
                drawn.ruled |= BAR.matcher(line).find() || line.indexOf('+') >= 0;
            } else {
                Row row = row(line, ruleAt == i - 1);
                if (row == null) {
                    break;
                }
                drawn.add(row);
            }
            drawn.lines = i + 1 - from;
        }
        return drawn.isTable() ? drawn : null;
    }

    /** Of how many lines it is drawn. */
    int lines() {
        return lines;
    }

    private static @Nullable Row row(String line, boolean afterRule) {
        List<Integer> bars = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            if (BAR.matcher(line.substring(i, i + 1)).matches()) {
                bars.add(i);
            }
        }
        if (bars.isEmpty()) {
            return null;
        }
        String inner = line.strip();
        inner = BAR.matcher(inner.substring(0, 1)).matches() ? inner.substring(1) : inner;
        boolean closed = !inner.isEmpty()
                && BAR.matcher(inner.substring(inner.length() - 1)).matches();
        inner = closed ? inner.substring(0, inner.length() - 1) : inner;
        List<String> cells = new ArrayList<>();
        for (String cell : BAR.split(inner, -1)) {
            cells.add(MARKED.matcher(cell.strip()).replaceFirst("$2"));
        }
        return cells.size() < 2 ? null : new Row(cells, bars, afterRule);
    }

    private void add(Row row) {
        Row before = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (before != null && row.goesOn(before)) {
            rows.set(rows.size() - 1, before.with(row));
        } else {
            rows.add(row);
        }
    }

    private boolean isTable() {
        long numbers = rows.stream().filter(Row::holdsNumber).count();
        return rows.size() >= FEWEST_ROWS
                && (ruled || numbers * 2 >= rows.size())
                && numbers > 0
                && (sameWidth() || belowEachOther());
    }

    private boolean sameWidth() {
        return rows.stream().map(row -> row.cells.size()).distinct().count() == 1;
    }

    private boolean belowEachOther() {
        List<Integer> all = widest().bars;
        return rows.stream().allMatch(row -> all.containsAll(row.bars));
    }

    private Row widest() {
        return rows.stream()
                .reduce((one, other) -> one.bars.size() >= other.bars.size() ? one : other)
                .orElseThrow();
    }

    /** Its cells. */
    DocumentTable table() throws UnreadableFile {
        DocumentTable table = new DocumentTable();
        List<Integer> all = widest().bars;
        boolean same = sameWidth();
        for (Row row : rows) {
            table.nextRow();
            int first = row.bars.size() > row.cells.size() ? 0 : -1;
            for (int i = 0; i < row.cells.size(); i++) {
                int columns = same ? 1 : columns(row, first + i, all);
                table.add(1, columns, MarkedText.plain(row.cells.get(i)), Style.PLAIN);
            }
        }
        return table;
    }

    /** Over how many columns a cell reaches that stands behind a bar of its row; -1 for the edge of the line. */
    private static int columns(Row row, int bar, List<Integer> all) {
        int from = bar < 0 ? -1 : all.indexOf(row.bars.get(bar));
        int to = bar + 1 < row.bars.size() ? all.indexOf(row.bars.get(bar + 1)) : all.size();
        return Math.max(1, to - from);
    }
}
