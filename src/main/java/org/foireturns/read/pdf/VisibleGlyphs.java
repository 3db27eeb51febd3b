package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.foireturns.read.document.Unshown;

/** The letters of a page that a reader sees. Those under a box or white on paper are counted. */
final class VisibleGlyphs {
    private static final float LARGE = 0.4f;

    /**
     * Smaller letters are read by nobody, though a wide sheet that is printed on one page has small ones; in points.
     */
    private static final float SMALLEST = 1.5f;

    private final List<Glyph> glyphs;
    private final boolean picture;

    private VisibleGlyphs(List<Glyph> glyphs, boolean picture) {
        this.glyphs = glyphs;
        this.picture = picture;
    }

    /**
     * Tells them apart.
     *
     * @param covers boxes that stand over all that the page draws
     */
    static VisibleGlyphs of(DrawnPage page, List<Area> covers, Unshown unshown) {
        List<Glyph> visible = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            // Whether another page shows what this one does not is known when all are drawn.
            boolean onPage = glyph.seen() || glyph.seenInPart();
            if (glyph.blank()) {
                visible.add(glyph);
            } else if (glyph.size() < SMALLEST) {
                unshown.hidden();
            } else if (covered(glyph, page, covers)) {
                unshown.covered();
            } else if (onPage && glyph.white() && onPaper(glyph, page)) {
                unshown.white();
            } else if (onPage) {
                visible.add(glyph);
            }
        }
        boolean picture = visible.stream().allMatch(Glyph::blank)
                && page.ink().paints().stream().anyMatch(paint -> paint.picture() && large(paint, page));
        boolean letters = page.ink().paints().stream().anyMatch(paint -> paint.picture() && large(paint, page));
        for (int i = 0; i < page.invisible() && !letters; i++) {
            unshown.hidden();
        }
        return new VisibleGlyphs(visible, picture);
    }

    /**
     * The places of marks for removing text and of boxes that somebody laid over a page without removing what is below.
     */
    static List<Area> covers(List<PDAnnotation> annotations, DrawnPage page) {
        List<Area> covers = new ArrayList<>();
        for (PDAnnotation annotation : annotations) {
            boolean box = "Redact".equals(annotation.getSubtype())
                    || ("Square".equals(annotation.getSubtype())
                            && annotation.getCOSObject().containsKey("IC")
                            && !annotation.isHidden());
            if (box && annotation.getRectangle() != null) {
                covers.add(page.upright(annotation.getRectangle()));
            }
        }
        return covers;
    }

    private static boolean large(Paint paint, DrawnPage page) {
        return paint.place().width() * paint.place().height()
                > LARGE * page.page().width() * page.page().height();
    }

    private static boolean covered(Glyph glyph, DrawnPage page, List<Area> covers) {
        return covers.stream().anyMatch(cover -> cover.holdsMiddleOf(glyph.place()))
                || page.ink().paints().stream()
                        .anyMatch(paint ->
                                paint.order() > glyph.order() && paint.place().holdsMiddleOf(glyph.place()));
    }

    /** Whether nothing but paper lies behind a letter. */
    private static boolean onPaper(Glyph glyph, DrawnPage page) {
        return page.ink().paints().stream()
                .filter(paint -> paint.order() < glyph.order() && paint.place().holdsMiddleOf(glyph.place()))
                .reduce((below, above) -> above)
                .map(Paint::paper)
                .orElse(true);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether the page is a picture without text. */
    boolean picture() {
        return picture;
    }
}
