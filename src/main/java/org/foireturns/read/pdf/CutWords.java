package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.read.document.Unshown;

/**
 * Words that run over the edge of a page. A sheet that is wider than its paper is printed on pages side by side, and
 * each of them draws a long text whole: what one page cuts off is shown on the next. What no page shows is hidden.
 * Words that are cut at the edge of their cell are hidden only where nothing of them is seen.
 */
final class CutWords {
    private static final float SAME_LINE = 0.5f;

    private final Map<String, List<Run>> runs = new HashMap<>();
    private boolean inTable;

    /**
     * Words as one page draws them; letters are numbered from 0, blanks are left out.
     *
     * @param seen the letters that the page shows
     * @param inPart those of which it shows anything
     * @param onPage those that stand on it, be they cut off or not
     */
    private record Run(int page, PageArea first, BitSet seen, BitSet inPart, BitSet onPage, BitSet letters) {

        /** Whether the other page shows the letters behind those that this one shows. */
        boolean goesOnIn(Run other) {
            return page < other.page
                    && Math.abs(first.bottom() - other.first.bottom()) < SAME_LINE
                    && !seen.isEmpty()
                    && !other.seen.isEmpty()
                    && letters.nextSetBit(seen.length()) == other.seen.nextSetBit(0)
                    && other.seen.nextSetBit(0) >= seen.length();
        }
    }

    /**
     * Takes the letters of a page.
     *
     * @param number of the page, from 0
     */
    void add(int number, List<Glyph> glyphs, PageArea page) {
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), glyph)) {
                end(number, run, page);
                run.clear();
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            end(number, run, page);
        }
    }

    private static boolean goesOn(Glyph before, Glyph next) {
        float gap = next.place().left() - before.place().right();
        return Math.abs(next.place().bottom() - before.place().bottom()) < SAME_LINE
                && Math.abs(gap) < next.size()
                && before.window().equals(next.window());
    }

    private void end(int number, List<Glyph> glyphs, PageArea page) {
        StringBuilder text = new StringBuilder();
        Run run = new Run(number, glyphs.get(0).place(), new BitSet(), new BitSet(), new BitSet(), new BitSet());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            text.append(glyph.text());
            if (!glyph.blank()) {
                run.letters.set(i);
                run.seen.set(i, glyph.seen());
                run.inPart.set(i, glyph.seen() || glyph.seenInPart());
                run.onPage.set(i, page.holdsMiddleOf(glyph.place()));
            }
        }
        runs.computeIfAbsent(text.toString(), words -> new ArrayList<>()).add(run);
    }

    /** Where words that one page cuts off go on in another. */
    List<SidePages.Join> joins() {
        List<SidePages.Join> joins = new ArrayList<>();
        for (List<Run> same : runs.values()) {
            for (Run run : same) {
                if (!run.seen.equals(run.letters)) {
                    same.stream()
                            .filter(run::goesOnIn)
                            .map(other ->
                                    new SidePages.Join(run.page, other.page, run.first.left() - other.first.left()))
                            .forEach(joins::add);
                }
            }
        }
        return joins;
    }

    /** Words of a table are cut off at the edges of their cells, so that nobody can tell what its numbers count. */
    void foundInTable() {
        inTable = true;
    }

    boolean inTable() {
        return inTable;
    }

    /** Counts the letters that are outside of every page that draws them. */
    void tell(Unshown unshown) {
        for (List<Run> same : runs.values()) {
            BitSet hidden = new BitSet();
            same.forEach(run -> hidden.or(run.letters));
            boolean any = same.stream().anyMatch(run -> !run.inPart.isEmpty());
            for (Run run : same) {
                hidden.andNot(run.inPart);
                if (any) {
                    hidden.andNot(run.onPage);
                }
            }
            hidden.stream().forEach(letter -> unshown.hidden());
        }
    }
}
