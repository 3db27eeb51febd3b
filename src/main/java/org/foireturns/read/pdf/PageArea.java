package org.foireturns.read.pdf;

import java.awt.geom.Point2D;

/**
 * A rectangle on a page as a reader sees it, in points from the top left corner.
 *
 * @param left smaller than {@code right}
 * @param top smaller than {@code bottom}
 */
record PageArea(float left, float top, float right, float bottom) {

    /** The rectangle of which two points are corners across from each other. */
    static PageArea of(Point2D one, Point2D other) {
        return of(one.getX(), one.getY(), other.getX(), other.getY());
    }

    static PageArea of(double x, double y, double otherX, double otherY) {
        return new PageArea(
                (float) Math.min(x, otherX), (float) Math.min(y, otherY), (float) Math.max(x, otherX), (float)
                        Math.max(y, otherY));
    }

    float width() {
        return right - left;
    }

    float height() {
        return bottom - top;
    }

    float middle() {
        return (left + right) / 2;
    }

    float centre() {
        return (top + bottom) / 2;
    }

    boolean holds(float x, float y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    boolean holdsMiddleOf(PageArea other) {
        return holds(other.middle(), other.centre());
    }

    /** Whether it is a line from side to side or from above to below. */
    boolean flat() {
        return Math.min(width(), height()) < 1;
    }

    /** A line of so many points. */
    PageArea thick(float points) {
        float half = points / 2;
        return width() > height()
                ? new PageArea(left, top - half, right, bottom + half)
                : new PageArea(left - half, top, right + half, bottom);
    }

    PageArea moved(float farther) {
        return new PageArea(left + farther, top, right + farther, bottom);
    }

    PageArea with(PageArea other) {
        return new PageArea(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    PageArea cut(PageArea other) {
        float newLeft = Math.max(left, other.left);
        float newTop = Math.max(top, other.top);
        return new PageArea(
                newLeft,
                newTop,
                Math.max(newLeft, Math.min(right, other.right)),
                Math.max(newTop, Math.min(bottom, other.bottom)));
    }
}
