package org.foireturns.read.pdf;

import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Follows how a page is drawn and keeps its letters, lines, filled boxes and pictures. */
final class DrawnPage extends PDFGraphicsStreamEngine {

    private final Upright upright;
    private final PageArea page;
    private final Layers layers;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PageInk ink = new PageInk();
    private DrawnPath path = new DrawnPath();
    private @Nullable GeneralPath clipping;
    /** The clip that {@link #window} was made of. */
    private @Nullable Area clipped;

    private PageArea window;
    private int order;
    private int piece;
    private int invisible;
    private int unread;

    DrawnPage(PDPage page, @Nullable PDOptionalContentProperties layers) {
        super(page);
        this.layers = new Layers(layers);
        PDRectangle box = page.getCropBox();
        this.upright = new Upright(box, page.getRotation());
        this.page = upright.around(box.toGeneralPath());
        this.window = this.page;
    }

    PageArea page() {
        return page;
    }

    /** The place of a rectangle of the page's own points. */
    PageArea upright(PDRectangle box) {
        return upright.around(box.toGeneralPath());
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Its lines, filled boxes and pictures. */
    PageInk ink() {
        return ink;
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
        if (!layers.show() || !LetterInk.seen(getGraphicsState())) {
            invisible += text.isBlank() ? 0 : 1;
            return;
        }
        LetterPlace place = LetterPlace.of(at, displacement, upright);
        if (place.flat()) {
            glyphs.add(new Glyph(
                    order,
                    piece,
                    text,
                    place.area(),
                    window(),
                    place.size(),
                    bold(font),
                    LetterInk.of(getGraphicsState())));
        } else {
            unread++;
        }
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        layers.begin(form.getCOSObject());
        super.showForm(form);
        layers.end();
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        layers.begin(form.getCOSObject());
        super.showTransparencyGroup(form);
        layers.end();
    }

    private static boolean bold(PDFont font) {
        String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || name.contains("heavy");
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        layers.begin(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        layers.end();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.rectangle(p0, p1, p2, p3);
    }

    @Override
    public void drawImage(PDImage image) {
        order++;
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        PageArea drawn = PageArea.of(upright.of(at.transformPoint(0, 0)), upright.of(at.transformPoint(1, 1)));
        ink.picture(order, drawn.cut(page));
    }

    @Override
    public void clip(int windingRule) {
        // What is clipped away is cut off by the bounds of the clip where a box is filled.
        clipping = path.clip();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.end();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        if (clipping != null) {
            getGraphicsState().intersectClippingPath(clipping);
            clipping = null;
        }
        path = new DrawnPath();
    }

    @Override
    public void strokePath() {
        order++;
        float width = transformWidth(getGraphicsState().getLineWidth());
        path.straight(upright).forEach(each -> ink.line(order, each, width, window(), getGraphicsState()));
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
        path.straight(upright).forEach(ink::stroke);
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        order++;
        ink.shade(order, window(), getGraphicsState());
    }

    /** Each rectangle of a filled path by itself; what is no rectangle by its bounds. */
    private void fill() {
        if (path.end() != null) {
            List<PageArea> pieces = path.pieces(upright);
            ink.fill(order, pieces, path.rectangle(), window(), getGraphicsState());
        }
    }

    /** What of the page is drawn on now. */
    private PageArea window() {
        Area clip = getGraphicsState().getCurrentClippingPath();
        if (clip != clipped) {
            clipped = clip;
            window = upright.around(clip).cut(page);
        }
        return window;
    }
}
