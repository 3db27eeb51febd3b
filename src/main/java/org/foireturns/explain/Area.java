package org.foireturns.explain;

import org.foireturns.model.CellRange;

/** A rectangle of a sheet, all sides included. */
record Area(int top, int left, int bottom, int right) {
    int height() {
        return bottom - top + 1;
    }

    int width() {
        return right - left + 1;
    }

    Area with(Area other) {
        return new Area(
                Math.min(top, other.top),
                Math.min(left, other.left),
                Math.max(bottom, other.bottom),
                Math.max(right, other.right));
    }

    boolean overlapsColumns(Area other) {
        return left <= other.right && other.left <= right;
    }

    boolean overlapsRows(Area other) {
        return top <= other.bottom && other.top <= bottom;
    }

    CellRange range() {
        return CellRange.of(top, left, bottom, right);
    }
}
