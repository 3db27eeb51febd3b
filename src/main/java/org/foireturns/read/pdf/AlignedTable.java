package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentTable;

/**
 * A table without lines: words that stand below each other in columns.
 *
 * @param end the place behind the last of its lines
 */
record AlignedTable(int first, int end, DocumentTable table) {
    private static final float FARTHEST = 3.2f;
    private static final Pattern NUMBER = Pattern.compile(".*[0-9*].*|[-–—.:]{1,2}");

    /** The first table from a line on, or one behind the last line where there is none. */
    static AlignedTable next(List<Segment.Line> lines, int from) throws UnreadableFile {
        for (int i = from; i < lines.size(); i++) {
            int end = i;
            int wide = 0;
            while (end < lines.size() && belongs(lines, i, end)) {
                wide += lines.get(end).segments().size() > 1 ? 1 : 0;
                end++;
            }
            while (end > i && lines.get(end - 1).segments().size() < 2) {
                end--;
            }
            if (lines.get(i).segments().size() > 1 && wide > 1) {
                return new AlignedTable(i, end, table(lines.subList(i, end)));
            }
        }
        return new AlignedTable(lines.size(), lines.size(), new DocumentTable());
    }

    /** Whether a line goes on with a table: it has columns, or is a short one between lines that have. */
    private static boolean belongs(List<Segment.Line> lines, int first, int at) {
        Segment.Line line = lines.get(at);
        if (at > first && line.place().top() - lines.get(at - 1).place().bottom() > FARTHEST * line.size()) {
            return false;
        }
        if (line.segments().size() > 1) {
            return true;
        }
        boolean between = at > first
                && at + 1 < lines.size()
                && lines.get(at + 1).segments().size() > 1
                && lines.get(at - 1).segments().size() > 1;
        return between && line.place().width() < lines.get(at - 1).place().width() / 2;
    }

    private static DocumentTable table(List<Segment.Line> lines) throws UnreadableFile {
        List<Area> columns = columns(lines);
        DocumentTable table = new DocumentTable();
        List<List<Placed>> rows = rows(lines, columns);
        for (List<Placed> row : rows) {
            table.nextRow();
            int next = 0;
            for (Placed placed : row) {
                for (; next < placed.first; next++) {
                    table.add(1, 1, MarkedText.plain(""), Style.PLAIN);
                }
                int width = placed.last - placed.first + 1;
                table.add(1, width, MarkedText.plain(placed.text), new Style("General", placed.bold, false, false, 0));
                next = placed.last + 1;
            }
        }
        return table;
    }

    /** The columns: those of the lines with the most segments, and what stands beside them. */
    private static List<Area> columns(List<Segment.Line> lines) {
        int most = lines.stream().mapToInt(line -> line.segments().size()).max().orElse(0);
        List<Area> columns = new ArrayList<>();
        for (boolean seed : new boolean[] {true, false}) {
            for (Segment.Line line : lines) {
                if ((line.segments().size() == most) == seed) {
                    line.segments().forEach(segment -> take(segment.place(), columns, seed));
                }
            }
        }
        columns.sort(java.util.Comparator.comparingDouble(Area::left));
        return columns;
    }

    private static void take(Area place, List<Area> columns, boolean seed) {
        List<Area> under =
                columns.stream().filter(column -> overlap(column, place)).toList();
        if (under.isEmpty()) {
            columns.add(place);
        } else if (seed || under.size() == 1) {
            Area joined = place;
            for (Area each : under) {
                joined = joined.with(each);
            }
            columns.removeAll(under);
            columns.add(joined);
        }
    }

    private static boolean overlap(Area one, Area other) {
        return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) > 0;
    }

    /** The rows; a line of words alone that stands under words of the row above goes on with them. */
    private static List<List<Placed>> rows(List<Segment.Line> lines, List<Area> columns) {
        List<List<Placed>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Placed> row = placed(lines.get(i), columns);
            List<Placed> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            if (i > 0 && goesOn(row, above, lines.get(i - 1), lines.get(i))) {
                rows.set(rows.size() - 1, joined(above, row));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    private static boolean goesOn(List<Placed> row, List<Placed> above, Segment.Line before, Segment.Line line) {
        float gap = line.place().bottom() - before.place().bottom();
        boolean close = gap < 1.5f * line.size();
        boolean words =
                row.stream().noneMatch(placed -> NUMBER.matcher(placed.text).matches());
        boolean under = row.stream()
                .allMatch(placed ->
                        above.stream().anyMatch(upper -> upper.first <= placed.first && upper.last >= placed.last));
        boolean fewer = row.size() < above.size() && row.get(0).first > 0;
        boolean small = Character.isLowerCase(row.get(0).text.codePointAt(0));
        return close && words && under && (fewer || small);
    }

    private static List<Placed> joined(List<Placed> above, List<Placed> row) {
        List<Placed> joined = new ArrayList<>();
        for (Placed upper : above) {
            String text = upper.text;
            for (Placed lower : row) {
                text = upper.first <= lower.first && upper.last >= lower.last ? text + " " + lower.text : text;
            }
            joined.add(new Placed(upper.first, upper.last, text, upper.bold));
        }
        return joined;
    }

    private static List<Placed> placed(Segment.Line line, List<Area> columns) {
        List<Placed> placed = new ArrayList<>();
        int free = 0;
        for (Segment segment : line.segments()) {
            int first = free;
            while (first < columns.size() - 1 && !overlap(columns.get(first), segment.place())) {
                first++;
            }
            int last = first;
            while (last + 1 < columns.size() && overlap(columns.get(last + 1), segment.place())) {
                last++;
            }
            if (first < free && !placed.isEmpty()) {
                Placed before = placed.remove(placed.size() - 1);
                placed.add(new Placed(before.first, before.last, before.text + " " + segment.text(), before.bold));
            } else {
                placed.add(new Placed(first, last, segment.text(), segment.bold()));
            }
            free = Math.min(last + 1, columns.size() - 1);
        }
        return placed;
    }

    private record Placed(int first, int last, String text, boolean bold) {}
}
