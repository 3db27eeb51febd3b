package org.foireturns.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows how a page is drawn and keeps its letters, lines, filled boxes and pictures. */
final class DrawnPage extends PDFGraphicsStreamEngine {
    private static final float THICKEST_LINE = 3;
    private static final float LIGHTEST = 0.93f;
    private static final double OPAQUE = 0.9;
    private static final int INVISIBLE = 3;

    private final AffineTransform upright;
    private final Area page;
    private final @Nullable PDOptionalContentProperties layers;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Area> lines = new ArrayList<>();
    private final List<Paint> paints = new ArrayList<>();
    private final List<Boolean> shown = new ArrayList<>();
    private GeneralPath path = new GeneralPath();
    private @Nullable GeneralPath clipping;
    /** The clip that {@link #window} was made of. */
    private java.awt.geom.@Nullable Area clipped;

    private Area window;
    private int order;
    private int piece;
    private int invisible;
    private int unread;

    DrawnPage(PDPage page, @Nullable PDOptionalContentProperties layers) {
        super(page);
        this.layers = layers;
        PDRectangle box = page.getCropBox();
        this.upright = upright(box, page.getRotation());
        this.page = upright(box);
        this.window = this.page;
    }

    /** Turns the page's own points into those that are counted from the top left corner of the page as it is shown. */
    private static AffineTransform upright(PDRectangle box, int rotation) {
        AffineTransform turn = new AffineTransform();
        switch (((rotation % 360) + 360) % 360) {
            case 90 -> turn.setTransform(0, 1, 1, 0, -box.getLowerLeftY(), -box.getLowerLeftX());
            case 180 -> turn.setTransform(-1, 0, 0, 1, box.getUpperRightX(), -box.getLowerLeftY());
            case 270 -> turn.setTransform(0, -1, -1, 0, box.getUpperRightY(), box.getUpperRightX());
            default -> turn.setTransform(1, 0, 0, -1, -box.getLowerLeftX(), box.getUpperRightY());
        }
        return turn;
    }

    Area page() {
        return page;
    }

    /** The place of a rectangle of the page's own points. */
    Area upright(PDRectangle box) {
        Rectangle2D seen = upright.createTransformedShape(box.toGeneralPath()).getBounds2D();
        return Area.of(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY());
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Lines, each as a rectangle of hardly any height or width. */
    List<Area> lines() {
        return lines;
    }

    List<Paint> paints() {
        return paints;
    }

    /** How many letters are drawn so that nobody sees them, or stand on a layer that is not shown. */
    int invisible() {
        return invisible;
    }

    /** How many letters its fonts give no text for. */
    int unread() {
        return unread;
    }

    @Override
    public void showTextString(byte[] text) throws IOException {
        piece = order + 1;
        super.showTextString(text);
    }

    @Override
    public void showTextStrings(COSArray texts) throws IOException {
        piece = order + 1;
        super.showTextStrings(texts);
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) throws IOException {
        String text = font.toUnicode(code);
        order++;
        if (text == null || text.isEmpty() || text.charAt(0) == '\uFFFD') {
            unread++;
            return;
        }
        if (shown.contains(false)
                || getGraphicsState().getTextState().getRenderingMode().intValue() == INVISIBLE) {
            invisible += text.isBlank() ? 0 : 1;
            return;
        }
        Point2D start = upright.transform(new Point2D.Float(at.getTranslateX(), at.getTranslateY()), null);
        Point2D end = upright.transform(at.transformPoint(displacement.getX(), 0), null);
        Point2D top = upright.transform(at.transformPoint(0, 0.7f), null);
        float size = (float) start.distance(top) / 0.7f;
        Area place = Area.of(start.getX(), start.getY(), end.getX(), top.getY());
        boolean flat = Math.abs(end.getY() - start.getY()) <= Math.abs(end.getX() - start.getX());
        if (flat) {
            String name = String.valueOf(font.getName()).toLowerCase(java.util.Locale.ROOT);
            boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy");
            glyphs.add(new Glyph(
                    order,
                    piece,
                    text,
                    place,
                    window(),
                    size,
                    bold,
                    paper(getGraphicsState().getNonStrokingColor())));
        } else {
            unread++;
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean visible = true;
        if (layers != null
                && COSName.OC.equals(tag)
                && properties != null
                && PDPropertyList.create(properties) instanceof PDOptionalContentGroup layer) {
            visible = layers.isGroupEnabled(layer);
        }
        shown.add(visible);
    }

    @Override
    public void endMarkedContentSequence() {
        if (!shown.isEmpty()) {
            shown.remove(shown.size() - 1);
        }
    }

    private static boolean paper(PDColor colour) {
        try {
            int rgb = colour.toRGB();
            int darkest = Math.min(rgb & 0xFF, Math.min((rgb >> 8) & 0xFF, (rgb >> 16) & 0xFF));
            return darkest >= LIGHTEST * 0xFF;
        } catch (IOException | RuntimeException noColour) {
            return false;
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        order++;
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        Point2D from = upright.transform(at.transformPoint(0, 0), null);
        Point2D to = upright.transform(at.transformPoint(1, 1), null);
        Area place = Area.of(from.getX(), from.getY(), to.getX(), to.getY()).cut(page);
        paints.add(new Paint(order, place, false, true));
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is cut off by the bounds of the clip where a box is filled.
        clipping = new GeneralPath(path);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        if (clipping != null) {
            clipping.setWindingRule(PathIterator.WIND_NON_ZERO);
            getGraphicsState().intersectClippingPath(clipping);
            clipping = null;
        }
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        order++;
        if (!paper(getGraphicsState().getStrokingColor())) {
            straightLines();
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        order++;
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        order++;
        fill();
        straightLines();
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        order++;
    }

    private void straightLines() {
        double[] at = new double[6];
        Point2D last = null;
        Point2D start = null;
        for (PathIterator steps = path.getPathIterator(upright); !steps.isDone(); steps.next()) {
            int kind = steps.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                last = new Point2D.Double(at[0], at[1]);
                start = last;
            } else if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_CLOSE) {
                Point2D to = kind == PathIterator.SEG_CLOSE ? start : new Point2D.Double(at[0], at[1]);
                if (last != null && to != null) {
                    line(Area.of(last.getX(), last.getY(), to.getX(), to.getY()));
                }
                last = to;
            } else {
                last = null;
            }
        }
    }

    private void line(Area place) {
        boolean thin = Math.min(place.width(), place.height()) <= THICKEST_LINE;
        if (thin && Math.max(place.width(), place.height()) > THICKEST_LINE) {
            lines.add(place);
        }
    }

    /** Each rectangle of a filled path by itself; what is no rectangle by its bounds. */
    private void fill() {
        if (getGraphicsState().getNonStrokeAlphaConstant() < OPAQUE || path.getCurrentPoint() == null) {
            return;
        }
        boolean paper = paper(getGraphicsState().getNonStrokingColor());
        Area within = window();
        for (Area each : pieces()) {
            Area place = each.cut(within);
            if (Math.min(place.width(), place.height()) <= THICKEST_LINE) {
                if (!paper) {
                    line(place);
                }
            } else {
                paints.add(new Paint(order, place, paper, false));
            }
        }
    }

    /** What of the page is drawn on now. */
    private Area window() {
        java.awt.geom.Area clip = getGraphicsState().getCurrentClippingPath();
        if (clip != clipped) {
            Rectangle2D bounds = upright.createTransformedShape(clip).getBounds2D();
            clipped = clip;
            window = Area.of(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY())
                    .cut(page);
        }
        return window;
    }

    private List<Area> pieces() {
        List<Area> pieces = new ArrayList<>();
        GeneralPath piece = new GeneralPath();
        double[] at = new double[6];
        for (PathIterator steps = path.getPathIterator(upright); !steps.isDone(); steps.next()) {
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

    private static void add(GeneralPath piece, List<Area> pieces) {
        Rectangle2D bounds = piece.getBounds2D();
        if (bounds.getWidth() > 0 || bounds.getHeight() > 0) {
            pieces.add(Area.of(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()));
        }
    }
}
