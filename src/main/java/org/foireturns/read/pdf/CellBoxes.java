package org.foireturns.read.pdf;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Filled boxes behind the cells of a table with lines. Where a style draws no lines between its shaded heads, the edges
 * of the boxes part them.
 *
 * @param table its place
 * @param xs where its columns end
 * @param ys where its rows end
 */
record CellBoxes(PageArea table, List<Float> xs, List<Float> ys) {
    /** Edges within so many points are one. */
    private static final float NEAR = 3;

    /** Rows are higher than that; nearer to a line the edge of a box is that of the same row. */
    private static final float LOWEST = 6;

    private static final int MOST = 2_000;

    CellBoxes {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
    }

    /**
     * The rows and columns of a table by its lines, and by boxes that stand side by side in it: some styles of tables
     * shade every second row and draw no lines between them.
     *
     * @param xs where columns end by lines
     * @param ys where rows end by lines
     */
    static CellBoxes of(PageArea table, List<Float> xs, List<Float> ys, List<PageArea> boxes) {
        List<PageArea> within = boxes.stream()
                .filter(box -> inside(box, table))
                .distinct()
                .limit(MOST)
                .toList();
        Set<Float> columns = new TreeSet<>(xs);
        Set<Float> rows = new TreeSet<>(ys);
        // A line may reach farther than those that cross it, over a column that has no line at its side.
        add(columns, table.left(), table.right());
        add(rows, table.top(), table.bottom());
        for (PageArea box : within) {
            boolean left = near(box.left(), columns) || within.stream().anyMatch(other -> meet(other, box));
            boolean right = near(box.right(), columns) || within.stream().anyMatch(other -> meet(box, other));
            if (left && right) {
                add(columns, box.left(), box.right());
                add(rows, box.top(), box.bottom());
            }
        }
        return new CellBoxes(table, List.copyOf(columns), List.copyOf(rows));
    }

    /** The place of a table with the rows of boxes side by side that stand right above its lines, or right below. */
    static PageArea withRows(PageArea lines, List<PageArea> boxes) {
        PageArea place = lines;
        for (int rows = 0; rows < MOST; rows++) {
            PageArea table = place;
            PageArea next = boxes.stream()
                    .filter(box -> isNextRow(box, table)
                            && boxes.stream().anyMatch(other -> meet(box, other) || meet(other, box)))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                break;
            }
            place = place.with(next);
        }
        return place;
    }

    private static boolean isNextRow(PageArea box, PageArea table) {
        return box.height() > LOWEST
                && box.width() > LOWEST
                && box.left() > table.left() - NEAR
                && box.right() < table.right() + NEAR
                && (Math.abs(box.bottom() - table.top()) <= NEAR || Math.abs(box.top() - table.bottom()) <= NEAR);
    }

    private static boolean inside(PageArea box, PageArea table) {
        return box.width() < table.width() - NEAR
                && box.width() > LOWEST
                && box.height() > LOWEST
                && box.left() > table.left() - NEAR
                && box.right() < table.right() + NEAR
                && box.top() > table.top() - NEAR
                && box.bottom() < table.bottom() + NEAR;
    }

    /** Whether a box ends where the other one of its row begins. */
    private static boolean meet(PageArea left, PageArea right) {
        return Math.abs(left.right() - right.left()) <= NEAR
                && Math.abs(left.top() - right.top()) <= NEAR
                && Math.abs(left.bottom() - right.bottom()) <= NEAR;
    }

    private static void add(Set<Float> edges, float... more) {
        for (float edge : more) {
            if (edges.stream().allMatch(each -> Math.abs(each - edge) > LOWEST)) {
                edges.add(edge);
            }
        }
    }

    /**
     * Whether a box lies behind one cell: it is no band over the whole table, which parts nothing, and each of its
     * edges is one of rows or columns.
     */
    boolean isCell(PageArea box) {
        return box.width() < table.width() - NEAR
                && box.height() < table.height() - NEAR
                && near(box.left(), xs)
                && near(box.right(), xs)
                && near(box.top(), ys)
                && near(box.bottom(), ys);
    }

    private static boolean near(float edge, Collection<Float> places) {
        return places.stream().anyMatch(each -> Math.abs(each - edge) <= NEAR);
    }

    /** The upper and the lower edge of a box, as lines. */
    static List<PageArea> across(PageArea box) {
        return List.of(
                new PageArea(box.left(), box.top(), box.right(), box.top()),
                new PageArea(box.left(), box.bottom(), box.right(), box.bottom()));
    }

    /** The left and the right edge of a box, as lines. */
    static List<PageArea> down(PageArea box) {
        return List.of(
                new PageArea(box.left(), box.top(), box.left(), box.bottom()),
                new PageArea(box.right(), box.top(), box.right(), box.bottom()));
    }
}
