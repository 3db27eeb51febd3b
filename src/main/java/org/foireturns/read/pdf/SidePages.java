package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pages side by side that are one sheet. That a page goes on in another, and how far to the right, is told by words
 * that the one cuts off and the other shows the rest of. Where some pages are without such words they follow the
 * others, if the pages of the whole document make rows and columns; else it is not clear how they lie.
 */
final class SidePages {
    /** Two words of one page tell the same place within so many points. */
    private static final float SAME_PLACE = 1.5f;

    private final List<List<Member>> rows;

    private SidePages(List<List<Member>> rows) {
        this.rows = rows;
    }

    /**
     * A page and the one at its right.
     *
     * @param farther how many points the right one stands to the right
     */
    record Join(int left, int right, float farther) {}

    /** A page and how many points it stands to the right of the first one of its row. */
    private record Member(int page, float farther) {}

    /** How so many pages lie; null where that is not clear. */
    static @Nullable SidePages of(List<Join> told, int pages) {
        Map<Integer, Join> right = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Join join : told) {
            Join other = right.get(join.left);
            if (other == null) {
                right.put(join.left, join);
                if (!taken.add(join.right)) {
                    return null;
                }
            } else if (other.right != join.right || Math.abs(other.farther - join.farther) > SAME_PLACE) {
                return null;
            }
        }
        if (!clear(right, taken, pages)) {
            return null;
        }
        List<List<Member>> rows = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            if (!taken.contains(page)) {
                rows.add(row(page, right));
            }
        }
        return new SidePages(rows);
    }

    /** Whether it is clear of all pages how they lie; those of a row without words follow the rows that have them. */
    private static boolean clear(Map<Integer, Join> right, Set<Integer> taken, int pages) {
        Set<Integer> strides = new HashSet<>();
        right.values().forEach(join -> strides.add(join.right - join.left));
        if (strides.size() != 1) {
            return false;
        }
        int stride = strides.iterator().next();
        if (stride == 1) {
            return true;
        }
        Join any = right.values().iterator().next();
        for (int page = 0; page + stride < pages; page++) {
            if (!right.containsKey(page) && taken.add(page + stride)) {
                right.put(page, new Join(page, page + stride, sameColumn(right, page, stride, any)));
            }
        }
        return pages % stride == 0;
    }

    /** How far the pages of a column stand from those at their right. */
    private static float sameColumn(Map<Integer, Join> right, int page, int stride, Join any) {
        return right.values().stream()
                .filter(join -> join.left / stride == page / stride)
                .findFirst()
                .orElse(any)
                .farther;
    }

    private static List<Member> row(int first, Map<Integer, Join> right) {
        List<Member> row = new ArrayList<>(List.of(new Member(first, 0)));
        for (Join next = right.get(first); next != null; next = right.get(next.right)) {
            row.add(new Member(next.right, row.get(row.size() - 1).farther + next.farther));
        }
        return row;
    }

    /** The pages, those side by side as one. A table goes on only below pages that were put together as well. */
    List<SeenPage> joined(List<SeenPage> pages) {
        List<SeenPage> joined = new ArrayList<>();
        int wide = 0;
        for (List<Member> row : rows) {
            List<Glyph> glyphs = new ArrayList<>();
            List<PageArea> lines = new ArrayList<>();
            List<PageArea> boxes = new ArrayList<>();
            for (Member member : row) {
                SeenPage page = pages.get(member.page);
                PageArea window = page.glyphs().stream()
                        .map(Glyph::window)
                        .reduce(PageArea::with)
                        .orElse(new PageArea(0, 0, 0, 0));
                page.glyphs().forEach(glyph -> glyphs.add(glyph.moved(member.farther, window)));
                page.lines().forEach(line -> lines.add(line.moved(member.farther)));
                page.boxes().forEach(box -> boxes.add(box.moved(member.farther)));
            }
            joined.add(new SeenPage(glyphs, lines, boxes, row.size() > 1 && row.size() == wide));
            wide = row.size();
        }
        return joined;
    }
}
