package org.foireturns.read.document;

import org.foireturns.model.Style;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.MarkedText.Strike;
import org.foireturns.read.contract.UnreadableFile;

/** The text of one paragraph while it is read. What nobody sees of it is counted and is no part of it. */
public final class ParagraphText {
    private final MarkedText.Runs runs;
    private final Unshown unshown;
    private boolean any;
    private boolean bold = true;

    /**
     * An empty paragraph.
     *
     * @param longest how many characters it may hold
     * @param unshown counts what nobody sees
     */
    public ParagraphText(int longest, Unshown unshown) {
        this.runs = new MarkedText.Runs(longest);
        this.unshown = unshown;
    }

    /**
     * Adds a piece of text.
     *
     * @param shaded whether something other than paper lies behind the paragraph
     */
    public void add(String piece, LetterLook look, boolean shaded) throws UnreadableFile {
        boolean blank = piece.isBlank();
        if (LetterLook.yes(look.hidden()) || LetterLook.yes(look.tiny())) {
            if (!blank) {
                unshown.hidden();
            }
        } else if (LetterLook.yes(look.white()) && !shaded && !LetterLook.yes(look.shaded())) {
            if (!blank) {
                unshown.white();
            }
        } else if (look.blackedOut()) {
            if (!blank) {
                unshown.covered();
            }
        } else {
            runs.add(
                    piece,
                    LetterLook.yes(look.raised()),
                    LetterLook.yes(look.struck()) ? Strike.THROUGH : Strike.AS_THE_CELL);
            any |= !blank;
            bold &= blank || LetterLook.yes(look.bold());
        }
    }

    /** Adds the number of a note. */
    public void mark(String number) throws UnreadableFile {
        runs.add(number, true);
    }

    /** The whole. */
    public Paragraph paragraph(boolean heading, boolean centred, int indent) {
        return new Paragraph(runs.join(), new Style("General", any && bold, false, centred, indent), heading);
    }
}
