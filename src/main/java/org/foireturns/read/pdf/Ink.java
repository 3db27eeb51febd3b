package org.foireturns.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** What a page draws besides its letters: lines, filled boxes and pictures. */
final class Ink {
    private static final float THICKEST_LINE = 3;
    private static final float LIGHTEST = 0.93f;

    private final List<Area> lines = new ArrayList<>();
    private final List<Paint> paints = new ArrayList<>();

    /** Lines, each as a rectangle of hardly any height or width. */
    List<Area> lines() {
        return lines;
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

    /** A stroke, which is a line as long as it is thin and no dot. */
    void stroke(Area place) {
        if (thin(place) && Math.max(place.width(), place.height()) > THICKEST_LINE) {
            lines.add(place);
        }
    }

    /** A filled box; a thin one is a line unless nobody sees it on paper. */
    void box(int order, Area place, boolean paper) {
        if (!thin(place)) {
            paints.add(new Paint(order, place, paper, false));
        } else if (!paper) {
            stroke(place);
        }
    }

    void picture(int order, Area place) {
        paints.add(new Paint(order, place, false, true));
    }

    private static boolean thin(Area place) {
        return Math.min(place.width(), place.height()) <= THICKEST_LINE;
    }
}
