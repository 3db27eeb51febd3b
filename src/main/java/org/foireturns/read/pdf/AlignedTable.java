package org.foireturns.read.pdf;

import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.document.DocumentTable;

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
    static final float WITHIN = 0.77f;

    /** Lines of one cell stand nearer to each other than so many letter heights. */
    private static final float CLOSE = 1.5f;

    /** A line that begins so many letter heights to the right of the first column is not in it. */
    private static final float INDENT = 3;

    static final Pattern NUMBER = Pattern.compile(".*[0-9*].*|[-–—.:]{1,2}");

    /** The first table from a line on, or one behind the last line where there is none. */
    static AlignedTable next(List<Segment.PageLine> lines, int from) throws UnreadableFile {
        for (int i = from; i < lines.size(); i++) {
            int end = i;
            int wide = 0;
            while (end < lines.size() && belongs(lines, i, end) && !(wide > 1 && beginsAnother(lines, i, end))) {
                wide += lines.get(end).segments().size() > 1 ? 1 : 0;
                end++;
            }
            while (end > i
                    && lines.get(end - 1).segments().size() < 2
                    && !goesOn(lines, i, end - 1)
                    && !endsLabel(lines, i, end - 1)) {
                end--;
            }
            if (lines.get(i).segments().size() > 1 && wide > 1) {
                int start = startOfHeads(lines, from, i, end);
                return new AlignedTable(
                        start, end, AlignedRows.table(lines.subList(start, end), pitch(lines.subList(start, end))));
            }
        }
        return new AlignedTable(lines.size(), lines.size(), new DocumentTable());
    }

    /** Whether a line goes on with a table: it has columns, or is the rest of a row, or stands short between rows. */
    private static boolean belongs(List<Segment.PageLine> lines, int first, int at) {
        Segment.PageLine line = lines.get(at);
        if (at > first && line.place().top() - lines.get(at - 1).place().bottom() > FARTHEST * line.size()) {
            return false;
        }
        if (line.segments().size() > 1
                || goesOn(lines, first, at)
                || below(lines, first, at)
                || endsLabel(lines, first, at)) {
            return true;
        }
        boolean between = at > first
                && at + 1 < lines.size()
                && lines.get(at + 1).segments().size() > 1
                && lines.get(at - 1).segments().size() > 1;
        PageArea above = between ? lines.get(at - 1).place() : line.place();
        return line.place().width() < above.width() / 2 || line.place().right() < above.left();
    }

    /** Whether a line close below a row is the rest of its label: it goes on in small letters and in its column. */
    private static boolean endsLabel(List<Segment.PageLine> lines, int first, int at) {
        Segment.PageLine line = lines.get(at);
        if (at == first
                || line.segments().size() > 1
                || !Character.isLowerCase(line.text().codePointAt(0))) {
            return false;
        }
        int row = at - 1;
        while (row > first && lines.get(row).segments().size() < 2) {
            row--;
        }
        List<Segment> above = lines.get(row).segments();
        return above.size() > 1
                && below(lines.get(at - 1), line) < CLOSE * line.size()
                && Math.abs(line.place().left() - above.get(0).place().left()) < line.size()
                && line.place().right() < above.get(1).place().left();
    }

    /** Whether the pieces of a line that narrow gaps part stand one each below those of the line above. */
    private static boolean below(List<Segment.PageLine> lines, int first, int at) {
        List<Segment> lower = lines.get(at).narrow();
        List<Segment> upper = at > first ? lines.get(at - 1).segments() : List.of();
        if (lower.size() < 2 || lower.size() != upper.size()) {
            return false;
        }
        for (int i = 0; i < lower.size(); i++) {
            PageArea one = upper.get(i).place();
            PageArea other = lower.get(i).place();
            if (Math.min(one.right(), other.right()) <= Math.max(one.left(), other.left())) {
                return false;
            }
        }
        return true;
    }

    /** Where a table begins whose heads have several lines, the first of them over some columns only. */
    private static int startOfHeads(List<Segment.PageLine> lines, int from, int first, int end) {
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
    private static boolean goesOn(List<Segment.PageLine> lines, int first, int at) {
        return at > first && below(lines.get(at - 1), lines.get(at)) < WITHIN * pitch(lines.subList(first, at));
    }

    /**
     * Whether a line alone is the heading of another table: it stands apart from the rows above, and what follows has
     * heads, or another number of columns; or it is bold and they are not.
     */
    private static boolean beginsAnother(List<Segment.PageLine> lines, int first, int at) {
        Segment.PageLine line = lines.get(at);
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
    private static float spacing(List<Segment.PageLine> lines) {
        float pitch = pitch(lines);
        for (int i = 1; pitch(lines) == 0 && i < lines.size(); i++) {
            float apart = below(lines.get(i - 1), lines.get(i));
            pitch = pitch == 0 ? apart : Math.min(pitch, apart);
        }
        return pitch;
    }

    /**
     * How far apart rows stand: the smallest distance between two full ones that follow each other, or between two that
     * are nearly full where none are.
     */
    private static float pitch(List<Segment.PageLine> lines) {
        int most = lines.stream().mapToInt(line -> line.segments().size()).max().orElse(0);
        float pitch = pitch(lines, most);
        return pitch == 0 ? pitch(lines, most / 2 + 1) : pitch;
    }

    private static float pitch(List<Segment.PageLine> lines, int fewest) {
        float pitch = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            if (full(lines.get(i), fewest) && full(lines.get(i - 1), fewest)) {
                pitch = Math.min(pitch, below(lines.get(i - 1), lines.get(i)));
            }
        }
        return pitch == Float.MAX_VALUE ? 0 : pitch;
    }

    /** Whether a line has so many columns and ends in a number. */
    private static boolean full(Segment.PageLine line, int fewest) {
        List<Segment> segments = line.segments();
        return segments.size() >= fewest
                && !segments.isEmpty()
                && NUMBER.matcher(segments.get(segments.size() - 1).text()).matches();
    }

    /** How far below a line another one stands. */
    static float below(Segment.PageLine upper, Segment.PageLine lower) {
        return lower.place().bottom() - upper.place().bottom();
    }
}
