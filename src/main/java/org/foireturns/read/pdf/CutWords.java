package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.read.document.Unshown;

/**
 * Words that run over the edge of a page. A sheet that is wider than its paper is printed on pages side by side, and
 * each of them draws a long text whole: what one page cuts off is shown on the next. What no page shows is hidden.
 */
final class CutWords {
    private static final float SAME_LINE = 0.5f;

    private final Map<String, BitSet> shown = new HashMap<>();
    private final Map<String, Integer> cut = new HashMap<>();
    /** For each text that pages cut, the parts of it that they show. */
    private final Map<String, Set<BitSet>> parts = new HashMap<>();

    /** Takes the letters of a page. */
    void add(List<Glyph> glyphs, Area page) {
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), glyph)) {
                end(run, page);
                run.clear();
            }
            run.add(glyph);
        }
        end(run, page);
    }

    private static boolean goesOn(Glyph before, Glyph next) {
        float gap = next.place().left() - before.place().right();
        return Math.abs(next.place().bottom() - before.place().bottom()) < SAME_LINE && Math.abs(gap) < next.size();
    }

    private void end(List<Glyph> run, Area page) {
        StringBuilder text = new StringBuilder();
        BitSet within = new BitSet();
        int outside = 0;
        for (int i = 0; i < run.size(); i++) {
            text.append(run.get(i).text());
            boolean seen = run.get(i).blank() || page.holdsMiddleOf(run.get(i).place());
            within.set(i, seen);
            outside += seen ? 0 : 1;
        }
        shown.computeIfAbsent(text.toString(), words -> new BitSet()).or(within);
        if (outside > 0) {
            cut.put(text.toString(), run.size());
            if (outside < run.size()) {
                parts.computeIfAbsent(text.toString(), words -> new HashSet<>()).add(within);
            }
        }
    }

    /** Whether pages stand side by side: what one of them cuts off is on another. */
    boolean goOn() {
        return cut.keySet().stream()
                .anyMatch(text -> parts.getOrDefault(text, Set.of()).size() > 1);
    }

    /** Counts the letters that are outside of every page that draws them. */
    void tell(Unshown unshown) {
        cut.forEach((text, letters) -> {
            BitSet within = shown.getOrDefault(text, new BitSet());
            for (int i = within.cardinality(); i < letters; i++) {
                unshown.hidden();
            }
        });
    }
}
