package org.foireturns.read.pdf;

import java.awt.geom.Point2D;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Where a letter stands on a page as it is shown.
 *
 * @param start at its foot
 * @param end where the next one starts
 * @param top above its start
 */
record LetterPlace(Point2D start, Point2D end, Point2D top) {
    /** How much of the size of a font its capitals are high, about. */
    private static final float HEIGHT = 0.7f;

    static LetterPlace of(Matrix at, Vector displacement, Upright upright) {
        return new LetterPlace(
                upright.of(new Point2D.Float(at.getTranslateX(), at.getTranslateY())),
                upright.of(at.transformPoint(displacement.getX(), 0)),
                upright.of(at.transformPoint(0, HEIGHT)));
    }

    PageArea area() {
        return PageArea.of(start.getX(), start.getY(), end.getX(), top.getY());
    }

    float size() {
        return (float) start.distance(top) / HEIGHT;
    }

    /** Whether it is written from side to side. */
    boolean flat() {
        return Math.abs(end.getY() - start.getY()) <= Math.abs(end.getX() - start.getX());
    }
}
