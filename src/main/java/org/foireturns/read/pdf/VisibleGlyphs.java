package org.foireturns.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.foireturns.read.document.Unshown;
import org.jspecify.annotations.Nullable;

/** The letters of a page that a reader sees. Those under a box or white on paper are counted. */
final class VisibleGlyphs {
    private static final float LARGE = 0.4f;

    /**
     * Smaller letters are read by nobody, though a wide sheet that is printed on one page has small ones; in points.
     */
    private static final float SMALLEST = 1.5f;

    /** The kinds of shapes that can be laid over a page. */
    private static final Set<String> FILLED = Set.of("Square", "Circle", "Polygon");
    /** Colours whose brightest part is less hide black letters. */
    private static final int DARK = 80;

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
    static VisibleGlyphs of(DrawnPage page, List<PageArea> covers, Unshown unshown) {
        List<Glyph> visible = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            // Whether another page shows what this one does not is known when all are drawn.
            boolean onPage = glyph.seen() || glyph.seenInPart();
            if (glyph.blank()) {
                visible.add(glyph);
            } else if (glyph.size() < SMALLEST) {
                unshown.hidden();
            } else if (covered(glyph, page, covers) || sunk(glyph, page)) {
                unshown.covered();
            } else if (onPage && glyph.ink().paper() && onPaper(glyph, page)) {
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
    static List<PageArea> covers(List<PDAnnotation> annotations, DrawnPage page) {
        List<PageArea> covers = new ArrayList<>();
        for (PDAnnotation annotation : annotations) {
            if (box(annotation) && annotation.getRectangle() != null) {
                covers.add(page.upright(annotation.getRectangle()));
            }
        }
        return covers;
    }

    /** Whether it covers text: a marker of the pen does if it is dark. */
    private static boolean box(PDAnnotation annotation) {
        String kind = String.valueOf(annotation.getSubtype());
        boolean filled = FILLED.contains(kind) && annotation.getCOSObject().containsKey("IC");
        return kind.equals("Redact")
                || (!annotation.isHidden() && (filled || (kind.equals("Highlight") && dark(annotation.getColor()))));
    }

    private static boolean dark(@Nullable PDColor colour) {
        int tint = colour == null ? PageInk.UNKNOWN : PageInk.tint(colour);
        int brightest = Math.max(tint & 0xFF, Math.max((tint >> 8) & 0xFF, (tint >> 16) & 0xFF));
        return brightest < DARK;
    }

    private static boolean large(Paint paint, DrawnPage page) {
        return paint.place().width() * paint.place().height()
                > LARGE * page.page().width() * page.page().height();
    }

    private static boolean covered(Glyph glyph, DrawnPage page, List<PageArea> covers) {
        return covers.stream().anyMatch(cover -> cover.holdsMiddleOf(glyph.place()))
                || page.ink().paints().stream()
                        .anyMatch(paint ->
                                paint.order() > glyph.order() && paint.place().holdsMiddleOf(glyph.place()));
    }

    /** Whether nothing but paper lies behind a letter. */
    private static boolean onPaper(Glyph glyph, DrawnPage page) {
        return behind(glyph, page).map(Paint::paper).orElse(true);
    }

    /** Whether a letter lies on a box of its own colour. */
    private static boolean sunk(Glyph glyph, DrawnPage page) {
        return glyph.ink().tint() != PageInk.UNKNOWN
                && !glyph.ink().paper()
                && behind(glyph, page)
                        .map(paint -> paint.tint() == glyph.ink().tint())
                        .orElse(false);
    }

    private static Optional<Paint> behind(Glyph glyph, DrawnPage page) {
        return page.ink().paints().stream()
                .filter(paint -> paint.order() < glyph.order() && paint.place().holdsMiddleOf(glyph.place()))
                .reduce((below, above) -> above);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether the page is a picture without text. */
    boolean picture() {
        return picture;
    }
}
