package org.foireturns.read.pdf;

/**
 * A rectangle on a page as a reader sees it, in points from the top left corner.
 *
 * @param left smaller than {@code right}
 * @param top smaller than {@code bottom}
 */
record Area(float left, float top, float right, float bottom) {

    static Area of(double x, double y, double otherX, double otherY) {
        return new Area((float) Math.min(x, otherX), (float) Math.min(y, otherY), (float) Math.max(x, otherX), (float)
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

    boolean holdsMiddleOf(Area other) {
        return holds(other.middle(), other.centre());
    }

    /** Whether it is a line from side to side or from above to below. */
    boolean flat() {
        return Math.min(width(), height()) < 1;
    }

    /** A line of so many points. */
    Area thick(float points) {
        float half = points / 2;
        return width() > height()
                ? new Area(left, top - half, right, bottom + half)
                : new Area(left - half, top, right + half, bottom);
    }

    Area moved(float farther) {
        return new Area(left + farther, top, right + farther, bottom);
    }

    Area with(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Area cut(Area other) {
        float newLeft = Math.max(left, other.left);
        float newTop = Math.max(top, other.top);
        return new Area(
                newLeft,
                newTop,
                Math.max(newLeft, Math.min(right, other.right)),
                Math.max(newTop, Math.min(bottom, other.bottom)));
    }
}
