package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Words of one line that stand close to each other.
 *
 * @param size of the letters in points
 * @param first how wide its first letter is
 * @param cut whether it fills its cell, so that more words may be cut off behind it
 */
record Segment(String text, PageArea place, float size, float first, boolean bold, boolean cut) {
    /** A gap of so many letter heights parts words, a larger one parts columns. */
    private static final float WORD_GAP = 0.17f;

    private static final float COLUMN_GAP = 1.0f;
    /** Narrow columns are parted by no more than this, which is wider than the gap between words. */
    private static final float NARROW_GAP = 0.42f;

    /** Signs before the items of a list, which are no column of their own. */
    private static final Set<String> BULLETS =
            Set.of("\u2022", "\u25aa", "\u25cf", "\u25e6", "\u25a0", "\u2023", "\uf0b7", "\uf0a7");

    private static final float SAME_LINE = 0.45f;

    /**
     * One line of a page: its segments from left to right.
     *
     * @param narrow the same where narrower gaps part them too
     */
    record PageLine(List<Segment> segments, List<Segment> narrow, PageArea place, float size) {
        PageLine {
            segments = List.copyOf(segments);
            narrow = List.copyOf(narrow);
        }

        String text() {
            return String.join(" ", segments.stream().map(Segment::text).toList());
        }

        boolean cut() {
            return segments.stream().anyMatch(Segment::cut);
        }

        boolean bold() {
            return segments.stream().allMatch(Segment::bold);
        }
    }

    /** The lines that letters make, from top to bottom. */
    static List<PageLine> lines(List<Glyph> glyphs) {
        CellStarts starts = new CellStarts(glyphs);
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.removeIf(Glyph::blank);
        sorted.sort(Comparator.comparingDouble((Glyph glyph) -> glyph.place().bottom()));
        List<List<Glyph>> rows = new ArrayList<>();
        for (Glyph glyph : sorted) {
            List<Glyph> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && sameLine(last.get(0), glyph)) {
                last.add(glyph);
            } else {
                rows.add(new ArrayList<>(List.of(glyph)));
            }
        }
        return rows.stream().map(row -> line(row, starts)).toList();
    }

    private static boolean sameLine(Glyph first, Glyph next) {
        float apart = next.place().bottom() - first.place().bottom();
        return apart <= SAME_LINE * Math.max(first.size(), next.size());
    }

    private static PageLine line(List<Glyph> row, CellStarts starts) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble((Glyph glyph) -> glyph.place().left())
                .thenComparingInt(Glyph::order));
        while (sorted.size() > 1 && BULLETS.contains(sorted.get(0).text())) {
            sorted.remove(0);
        }
        List<Segment> segments = parted(sorted, COLUMN_GAP, starts);
        PageArea whole =
                segments.stream().map(Segment::place).reduce(PageArea::with).orElseThrow();
        float size = sorted.stream().map(Glyph::size).max(Float::compare).orElse(1f);
        return new PageLine(segments, parted(sorted, NARROW_GAP, starts), whole, size);
    }

    /** The segments of letters from left to right, parted by gaps of so many letter heights. */
    private static List<Segment> parted(List<Glyph> sorted, float parting, CellStarts starts) {
        List<Segment> segments = new ArrayList<>();
        Letters open = new Letters(sorted.get(0));
        for (Glyph glyph : sorted.subList(1, sorted.size())) {
            if (open.again(glyph)) {
                continue;
            }
            float gap = glyph.place().left() - open.last.place().right();
            if (open.endsBefore(glyph, gap, starts) || gap > parting * glyph.size()) {
                segments.add(open.segment());
                open = new Letters(glyph);
            } else {
                open.add(glyph, gap > WORD_GAP * glyph.size());
            }
        }
        segments.add(open.segment());
        return segments;
    }

    /** The letters of a segment while they are put together. */
    private static final class Letters {
        private final Glyph begin;
        private final StringBuilder text = new StringBuilder();
        private PageArea place;
        private boolean bold;
        private Glyph last;

        Letters(Glyph begin) {
            this.begin = begin;
            this.place = begin.place();
            this.bold = begin.bold();
            this.last = begin;
            text.append(begin.text());
        }

        /** Whether the last letter is drawn once more: letters drawn twice are letters drawn bold. */
        boolean again(Glyph next) {
            return last.text().equals(next.text())
                    && Math.abs(last.place().left() - next.place().left()) < 0.2f * next.size();
        }

        /** Whether a cell ends before the next letter, however near it is, or "38 <5" are two numbers. */
        boolean endsBefore(Glyph next, float gap, CellStarts starts) {
            boolean small = gap > WORD_GAP * next.size()
                    && next.text().equals("<")
                    && text.chars().allMatch(Character::isDigit);
            return small || last.endsCellBefore(next) || starts.between(last, next);
        }

        void add(Glyph next, boolean spaced) {
            text.append(spaced ? " " : "").append(next.text());
            place = place.with(next.place());
            bold &= next.bold();
            last = next;
        }

        Segment segment() {
            return new Segment(
                    text.toString(), place, last.size(), begin.place().width(), bold, begin.fillsCellWith(last));
        }
    }
}
