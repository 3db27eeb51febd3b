package org.foireturns.read.pdf;

import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * The ink that letters are drawn with.
 *
 * @param paper whether it has the colour of paper
 * @param tint its red, green and blue as one number, or {@link PageInk#UNKNOWN}
 */
record LetterInk(boolean paper, int tint) {
    /** So little of an ink that nobody sees it. */
    private static final double FAINT = 0.05;
    /** Letters of so few hundredths of their own width are one stroke. */
    private static final float NARROWEST = 10;

    /** Whether letters that are drawn now are seen: filled or outlined, as wide as letters are, with some ink. */
    static boolean seen(PDGraphicsState state) {
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean filled = mode.isFill() && state.getNonStrokeAlphaConstant() > FAINT;
        boolean outlined = mode.isStroke() && state.getAlphaConstant() > FAINT;
        return (filled || outlined) && state.getTextState().getHorizontalScaling() > NARROWEST;
    }

    static LetterInk of(PDGraphicsState state) {
        boolean filled = state.getTextState().getRenderingMode().isFill();
        var colour = filled ? state.getNonStrokingColor() : state.getStrokingColor();
        return new LetterInk(PageInk.isPaper(colour), PageInk.tint(colour));
    }
}
