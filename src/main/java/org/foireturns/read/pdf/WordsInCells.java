package org.foireturns.read.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells by the words of a table whether a place that no line parts is several cells, as some styles draw no lines
 * between heads, or between the rows of labels.
 *
 * @param xs where its columns end
 * @param ys where its rows end
 */
record WordsInCells(List<Float> xs, List<Float> ys, List<Glyph> glyphs) {
    /** Between words of two cells. */
    private static final float GAP = 6;

    /** A number that is no year. */
    private static final Pattern NUMBER = Pattern.compile("(?!(?:19|20)[0-9]{2}$)[0-9][0-9,]*|[<*].{0,8}|[-–—]");

    WordsInCells {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        glyphs = List.copyOf(glyphs);
    }

    /**
     * Whether words stand apart in each of some columns that no line parts in their row, though it does in others: some
     * styles of tables draw the lines of every second row alone, or none between their heads. The head of the labels
     * may be blank, and so may be places between a label and the numbers behind it.
     */
    boolean apartAcross(int row, int column, int right) {
        int filled = 0;
        float end = 0;
        boolean corner = false;
        boolean blank = false;
        boolean numbers = true;
        for (int each = column; each <= right; each++) {
            PageArea cell = new PageArea(xs.get(each), ys.get(row), xs.get(each + 1), ys.get(row + 1));
            List<Glyph> own = in(cell);
            if (own.isEmpty()) {
                corner |= filled == 0;
                blank |= filled > 0;
            } else {
                PageArea words =
                        own.stream().map(Glyph::place).reduce(PageArea::with).orElseThrow();
                boolean free = words.left() >= cell.left() && words.right() <= cell.right() - GAP;
                // Beside a blank corner words of one head might stand on both sides of a place where no line is.
                boolean near =
                        corner && filled > 0 && words.left() - end < own.get(0).size();
                if (near || (right > column && !free)) {
                    return false;
                }
                end = words.right();
                numbers &= filled == 0 || isNumber(own);
                filled++;
            }
        }
        return filled > 1 && (!blank || numbers);
    }

    private static boolean isNumber(List<Glyph> glyphs) {
        List<Segment.PageLine> lines = Segment.lines(glyphs);
        return lines.size() == 1 && NUMBER.matcher(lines.get(0).text()).matches();
    }

    private List<Glyph> in(PageArea cell) {
        return glyphs.stream()
                .filter(glyph -> cell.holdsMiddleOf(glyph.place()))
                .toList();
    }

    /**
     * Whether words stand in several rows of a place, with a row without any between two of them: these are labels,
     * each of some rows, and no lines of one text.
     */
    boolean apartDown(int row, int bottom, int column, int right) {
        boolean above = false;
        boolean blank = false;
        for (int each = row; each <= bottom; each++) {
            PageArea cell = new PageArea(xs.get(column), ys.get(each), xs.get(right + 1), ys.get(each + 1));
            boolean filled = !in(cell).isEmpty();
            if (filled && above && blank) {
                return true;
            }
            above |= filled;
            blank = above && !filled;
        }
        return false;
    }
}
