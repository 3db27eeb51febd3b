package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentTable;
import org.foireturns.read.document.WordColumns;
import org.foireturns.read.document.WordColumns.Placed;
import org.foireturns.read.document.WordColumns.Words;

/**
 * A table without lines: words that stand below each other in columns.
 *
 * @param end the place behind the last of its lines
 */
record AlignedTable(int first, int end, DocumentTable table) {
    private static final float FARTHEST = 3.2f;
    /** So much farther from the line above than the rows from each other is what begins another table. */
    private static final float APART = 1.4f;
    /** So much nearer to the line above than the rows to each other is the rest of a row. */
    private static final float WITHIN = 0.77f;

    /** A line that begins so many letter heights to the right of the first column is not in it. */
    private static final float INDENT = 3;

    private static final Pattern NUMBER = Pattern.compile(".*[0-9*].*|[-–—.:]{1,2}");

    /** The first table from a line on, or one behind the last line where there is none. */
    static AlignedTable next(List<Segment.Line> lines, int from) throws UnreadableFile {
        for (int i = from; i < lines.size(); i++) {
            int end = i;
            int wide = 0;
            while (end < lines.size() && belongs(lines, i, end) && !(wide > 1 && beginsAnother(lines, i, end))) {
                wide += lines.get(end).segments().size() > 1 ? 1 : 0;
                end++;
            }
            while (end > i && lines.get(end - 1).segments().size() < 2 && !goesOn(lines, i, end - 1)) {
                end--;
            }
            if (lines.get(i).segments().size() > 1 && wide > 1) {
                int start = startOfHeads(lines, from, i, end);
                return new AlignedTable(start, end, table(lines.subList(start, end)));
            }
        }
        return new AlignedTable(lines.size(), lines.size(), new DocumentTable());
    }

    /** Whether a line goes on with a table: it has columns, or is the rest of a row, or stands short between rows. */
    private static boolean belongs(List<Segment.Line> lines, int first, int at) {
        Segment.Line line = lines.get(at);
        if (at > first && line.place().top() - lines.get(at - 1).place().bottom() > FARTHEST * line.size()) {
            return false;
        }
        if (line.segments().size() > 1 || goesOn(lines, first, at) || below(lines, first, at)) {
            return true;
        }
        boolean between = at > first
                && at + 1 < lines.size()
                && lines.get(at + 1).segments().size() > 1
                && lines.get(at - 1).segments().size() > 1;
        return between && line.place().width() < lines.get(at - 1).place().width() / 2;
    }

    /** Whether the pieces of a line that narrow gaps part stand one each below those of the line above. */
    private static boolean below(List<Segment.Line> lines, int first, int at) {
        List<Segment> lower = lines.get(at).narrow();
        List<Segment> upper = at > first ? lines.get(at - 1).segments() : List.of();
        if (lower.size() < 2 || lower.size() != upper.size()) {
            return false;
        }
        for (int i = 0; i < lower.size(); i++) {
            Area one = upper.get(i).place();
            Area other = lower.get(i).place();
            if (Math.min(one.right(), other.right()) <= Math.max(one.left(), other.left())) {
                return false;
            }
        }
        return true;
    }

    /** Where a table begins whose heads have several lines, the first of them over some columns only. */
    private static int startOfHeads(List<Segment.Line> lines, int from, int first, int end) {
        float pitch = pitch(lines.subList(first, end));
        float left = lines.subList(first, end).stream()
                .filter(line -> line.segments().size() > 1)
                .map(line -> line.segments().get(0).place().left())
                .min(Float::compare)
                .orElse(0f);
        int start = first;
        while (start > from
                && below(lines.get(start - 1), lines.get(start)) < WITHIN * pitch
                && lines.get(start - 1).place().left()
                        > left + INDENT * lines.get(start).size()) {
            start--;
        }
        return start;
    }

    /** Whether a line is nearer to the row above than rows are to each other. */
    private static boolean goesOn(List<Segment.Line> lines, int first, int at) {
        return at > first && below(lines.get(at - 1), lines.get(at)) < WITHIN * pitch(lines.subList(first, at));
    }

    /**
     * Whether a line alone is the heading of another table: it stands apart from the rows above, and what follows has
     * heads, or another number of columns; or it is bold and they are not.
     */
    private static boolean beginsAnother(List<Segment.Line> lines, int first, int at) {
        Segment.Line line = lines.get(at);
        if (line.segments().size() > 1 || at + 1 >= lines.size()) {
            return false;
        }
        List<Segment> next = lines.get(at + 1).segments();
        boolean heads =
                next.stream().noneMatch(each -> NUMBER.matcher(each.text()).matches());
        boolean others = next.size() != lines.get(at - 1).segments().size();
        boolean apart = below(lines.get(at - 1), line) > APART * spacing(lines.subList(first, at));
        boolean caption = line.bold() && !lines.get(at - 1).bold();
        return (heads || others) && (apart || (caption && heads));
    }

    /** How far apart rows stand; where no two of them are full, the smallest distance between any two. */
    private static float spacing(List<Segment.Line> lines) {
        float pitch = pitch(lines);
        for (int i = 1; pitch(lines) == 0 && i < lines.size(); i++) {
            float apart = below(lines.get(i - 1), lines.get(i));
            pitch = pitch == 0 ? apart : Math.min(pitch, apart);
        }
        return pitch;
    }

    /** How far apart rows stand: the smallest distance between two full ones that follow each other. */
    private static float pitch(List<Segment.Line> lines) {
        int most = lines.stream().mapToInt(line -> line.segments().size()).max().orElse(0);
        float pitch = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            if (full(lines.get(i), most) && full(lines.get(i - 1), most)) {
                pitch = Math.min(pitch, below(lines.get(i - 1), lines.get(i)));
            }
        }
        return pitch == Float.MAX_VALUE ? 0 : pitch;
    }

    /** Whether a line has all columns and ends in a number. */
    private static boolean full(Segment.Line line, int most) {
        List<Segment> segments = line.segments();
        return segments.size() == most
                && NUMBER.matcher(segments.get(most - 1).text()).matches();
    }

    private static float below(Segment.Line upper, Segment.Line lower) {
        return lower.place().bottom() - upper.place().bottom();
    }

    private static DocumentTable table(List<Segment.Line> lines) throws UnreadableFile {
        WordColumns columns =
                new WordColumns(lines.stream().map(AlignedTable::words).toList());
        return WordColumns.table(rows(lines, columns));
    }

    private static WordColumns.Line words(Segment.Line line) {
        return new WordColumns.Line(words(line.segments()), words(line.narrow()));
    }

    private static List<Words> words(List<Segment> segments) {
        return segments.stream()
                .map(each ->
                        new Words(each.text(), each.place().left(), each.place().right(), each.bold()))
                .toList();
    }

    /** The rows; a line that is nearer to the row above than rows are to each other goes on with it. */
    private static List<List<Placed>> rows(List<Segment.Line> lines, WordColumns columns) {
        float pitch = pitch(lines);
        List<List<Placed>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Placed> row = columns.placed(words(lines.get(i)));
            List<Placed> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            boolean near = i > 0 && below(lines.get(i - 1), lines.get(i)) < WITHIN * pitch && fits(row, above);
            if (near || (i > 0 && continues(row, above, lines.get(i - 1), lines.get(i)))) {
                rows.set(rows.size() - 1, joined(above, row));
            } else {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Whether each piece of a line stands under one of the row above, or in a column that is free there. */
    private static boolean fits(List<Placed> row, List<Placed> above) {
        return row.stream()
                .allMatch(placed -> above.stream()
                        .allMatch(upper -> holds(upper, placed)
                                || upper.last() < placed.first()
                                || upper.first() > placed.last()));
    }

    private static boolean holds(Placed upper, Placed lower) {
        return upper.first() <= lower.first() && upper.last() >= lower.last();
    }

    /** Whether a line of words alone stands under words of the row above. */
    private static boolean continues(List<Placed> row, List<Placed> above, Segment.Line before, Segment.Line line) {
        boolean close = below(before, line) < 1.5f * line.size();
        boolean words =
                row.stream().noneMatch(placed -> NUMBER.matcher(placed.text()).matches());
        boolean under = row.stream().allMatch(placed -> above.stream().anyMatch(upper -> holds(upper, placed)));
        boolean fewer = row.size() < above.size() && row.get(0).first() > 0;
        boolean small = Character.isLowerCase(row.get(0).text().codePointAt(0));
        return close && words && under && (fewer || small);
    }

    private static List<Placed> joined(List<Placed> above, List<Placed> row) {
        List<Placed> joined = new ArrayList<>(above);
        for (Placed lower : row) {
            int at = 0;
            while (at < joined.size() && joined.get(at).last() < lower.first()) {
                at++;
            }
            if (at < joined.size() && holds(joined.get(at), lower)) {
                joined.set(
                        at,
                        RuledTable.broken(joined.get(at).text(), lower.text())
                                ? joined.get(at).ending(lower.text())
                                : joined.get(at).and(lower.text()));
            } else {
                joined.add(at, lower);
            }
        }
        return joined;
    }
}
