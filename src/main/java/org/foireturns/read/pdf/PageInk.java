package org.foireturns.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What a page draws besides its letters: lines, filled boxes and pictures. */
final class PageInk {
    private static final float THICKEST_LINE = 3;
    private static final float LIGHTEST = 0.93f;
    private static final double OPAQUE = 0.9;
    /** A line of so many points is a bar. */
    private static final float THICK = 5;
    /** The tint of a pattern or a picture. */
    static final int UNKNOWN = -1;

    private final List<PageArea> lines = new ArrayList<>();
    private final List<PageArea> boxes = new ArrayList<>();
    private final List<Paint> paints = new ArrayList<>();

    /** Lines, each as a rectangle of hardly any height or width. */
    List<PageArea> lines() {
        return lines;
    }

    /** Filled boxes that are no lines; those behind the cells of a table tell where these end. */
    List<PageArea> boxes() {
        return boxes;
    }

    List<Paint> paints() {
        return paints;
    }

    /** Whether a colour is that of paper, or nearly. */
    static boolean isPaper(PDColor colour) {
        try {
            int rgb = colour.toRGB();
            int darkest = Math.min(rgb & 0xFF, Math.min((rgb >> 8) & 0xFF, (rgb >> 16) & 0xFF));
            return darkest >= LIGHTEST * 0xFF;
        } catch (IOException | RuntimeException noColour) {
            return false;
        }
    }

    /** The red, green and blue of a colour as one number, or {@link #UNKNOWN}. */
    static int tint(PDColor colour) {
        try {
            return colour.toRGB();
        } catch (IOException | RuntimeException noColour) {
            return UNKNOWN;
        }
    }

    /** A stroke, which is a line as long as it is thin and no dot. */
    void stroke(PageArea place) {
        if (thin(place) && Math.max(place.width(), place.height()) > THICKEST_LINE) {
            lines.add(place);
        }
    }

    /** A filled box; a thin one is a line unless nobody sees it on paper. */
    void box(int order, PageArea place, boolean paper, int tint) {
        if (!thin(place)) {
            boxes.add(place);
            paints.add(new Paint(order, place, paper, false, tint));
        } else if (!paper) {
            stroke(place);
        }
    }

    /** A line that is drawn; one as thick as letters are high covers what lies below it. */
    void line(int order, PageArea place, float width, PageArea window, PDGraphicsState state) {
        boolean paper = isPaper(state.getStrokingColor());
        if (!paper) {
            stroke(place);
        }
        if (width >= THICK && place.flat() && state.getAlphaConstant() >= OPAQUE) {
            box(order, place.thick(width).cut(window), paper, UNKNOWN);
        }
    }

    /** A path that is filled, piece by piece. */
    void fill(int order, List<PageArea> pieces, boolean rectangle, PageArea window, PDGraphicsState state) {
        if (state.getNonStrokeAlphaConstant() >= OPAQUE) {
            boolean paper = isPaper(state.getNonStrokingColor());
            int tint = rectangle ? tint(state.getNonStrokingColor()) : UNKNOWN;
            pieces.forEach(each -> box(order, each.cut(window), paper, tint));
        }
    }

    /** A window that is filled from one colour to another. */
    void shade(int order, PageArea window, PDGraphicsState state) {
        if (state.getNonStrokeAlphaConstant() >= OPAQUE && state.getSoftMask() == null) {
            box(order, window, false, UNKNOWN);
        }
    }

    void picture(int order, PageArea place) {
        paints.add(new Paint(order, place, false, true, UNKNOWN));
    }

    private static boolean thin(PageArea place) {
        return Math.min(place.width(), place.height()) <= THICKEST_LINE;
    }
}
