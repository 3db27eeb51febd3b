package org.foireturns.read.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A path as a page draws it, in the page's own points: to be stroked, filled or clipped to once it is whole. */
final class DrawnPath {
    private final GeneralPath path = new GeneralPath();

    void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    /** A line from nowhere begins where it ends. */
    void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Nullable
    Point2D end() {
        return path.getCurrentPoint();
    }

    /** What it covers, as a clip. */
    GeneralPath clip() {
        GeneralPath clip = new GeneralPath(path);
        clip.setWindingRule(PathIterator.WIND_NON_ZERO);
        return clip;
    }

    /** The rectangles around each of its straight lines. */
    List<PageArea> straight(Upright upright) {
        List<PageArea> straight = new ArrayList<>();
        double[] at = new double[6];
        Point2D last = null;
        Point2D start = null;
        for (PathIterator steps = upright.steps(path); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                last = new Point2D.Double(at[0], at[1]);
                start = last;
            } else if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_CLOSE) {
                Point2D to = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(at[0], at[1]);
                if (last != null && to != null) {
                    straight.add(PageArea.of(last.getX(), last.getY(), to.getX(), to.getY()));
                }
                last = to;
            } else {
                last = null;
            }
        }
        return straight;
    }

    /** Whether it is one rectangle and nothing else. */
    boolean rectangle() {
        double[] at = new double[6];
        double[] last = new double[2];
        int corners = 0;
        boolean square = true;
        for (PathIterator steps = path.getPathIterator(null); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            boolean starts = kind == PathIterator.SEG_MOVETO;
            if (kind != PathIterator.SEG_CLOSE) {
                square &= starts == (corners == 0)
                        && (starts || (kind == PathIterator.SEG_LINETO && (at[0] == last[0] || at[1] == last[1])));
                corners++;
                last[0] = at[0];
                last[1] = at[1];
            }
        }
        return square && (corners == 4 || corners == 5);
    }

    /** Each rectangle of it by itself; what is no rectangle by its bounds. */
    List<PageArea> pieces(Upright upright) {
        List<PageArea> pieces = new ArrayList<>();
        GeneralPath piece = new GeneralPath();
        double[] at = new double[6];
        for (PathIterator steps = upright.steps(path); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                add(piece, pieces);
                piece = new GeneralPath();
                piece.moveTo(at[0], at[1]);
            } else if (piece.getCurrentPoint() != null && kind != PathIterator.SEG_CLOSE) {
                int end = kind == PathIterator.SEG_LINETO ? 0 : kind == PathIterator.SEG_QUADTO ? 2 : 4;
                piece.lineTo(at[end], at[end + 1]);
            }
        }
        add(piece, pieces);
        return pieces;
    }

    private static void add(GeneralPath piece, List<PageArea> pieces) {
        Rectangle2D bounds = piece.getBounds2D();
        if (bounds.getWidth() > 0 || bounds.getHeight() > 0) {
            pieces.add(PageArea.of(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()));
        }
    }
}
