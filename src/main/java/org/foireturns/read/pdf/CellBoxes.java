package org.foireturns.read.pdf;

import java.util.List;

/**
 * Filled boxes behind the cells of a table with lines. Where a style draws no lines between its shaded heads, the edges
 * of the boxes part them.
 *
 * @param table its place
 * @param xs where its columns end
 * @param ys where its rows end
 */
record CellBoxes(Area table, List<Float> xs, List<Float> ys) {
    /** Edges within so many points are one. */
    private static final float NEAR = 3;

    CellBoxes {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
    }

    /**
     * Whether a box lies behind one cell: it is no band over the whole table, which parts nothing, and each of its
     * edges is one of rows or columns.
     */
    boolean isCell(Area box) {
        return box.width() < table.width() - NEAR
                && box.height() < table.height() - NEAR
                && near(box.left(), xs)
                && near(box.right(), xs)
                && near(box.top(), ys)
                && near(box.bottom(), ys);
    }

    private static boolean near(float edge, List<Float> places) {
        return places.stream().anyMatch(each -> Math.abs(each - edge) <= NEAR);
    }

    /** The upper and the lower edge of a box, as lines. */
    static List<Area> across(Area box) {
        return List.of(
                new Area(box.left(), box.top(), box.right(), box.top()),
                new Area(box.left(), box.bottom(), box.right(), box.bottom()));
    }

    /** The left and the right edge of a box, as lines. */
    static List<Area> down(Area box) {
        return List.of(
                new Area(box.left(), box.top(), box.left(), box.bottom()),
                new Area(box.right(), box.top(), box.right(), box.bottom()));
    }
}
