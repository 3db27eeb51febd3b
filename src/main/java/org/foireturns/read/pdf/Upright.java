package org.foireturns.read.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Turns a page's own points into those that are counted from the top left corner of the page as it is shown. */
final class Upright {
    private final AffineTransform turn = new AffineTransform();

    Upright(PDRectangle box, int rotation) {
        switch (((rotation % 360) + 360) % 360) {
            case 90 -> turn.setTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 180 -> turn.setTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 270 -> turn.setTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> turn.setTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        }
    }

    Point2D of(Point2D own) {
        return turn.transform(own, null);
    }

    /** The rectangle around what a shape covers. */
    PageArea around(Shape own) {
        Rectangle2D seen = turn.createTransformedShape(own).getBounds2D();
        return PageArea.of(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY());
    }

    /** The steps of a path, one after the other. */
    PathIterator steps(Shape own) {
        return own.getPathIterator(turn);
    }
}
