package org.foireturns.read.document;

import org.foireturns.read.screen.Sightings;
import org.foireturns.read.screen.Trace;

/** Counts the pieces of text that a document keeps and shows nobody. */
public final class Unshown {
    private int deleted;
    private int hidden;
    private int white;
    private int covered;
    private int comments;
    private int cropped;
    private int earlier;

    public void deleted() {
        deleted++;
    }

    public void hidden() {
        hidden++;
    }

    public void white() {
        white++;
    }

    public void covered() {
        covered++;
    }

    /** A remark that somebody wrote on the text. */
    public void comment() {
        comments++;
    }

    /** A picture of which a part is cut off and kept. */
    public void cropped() {
        cropped++;
    }

    /** Text of a version before this one. */
    public void earlier() {
        earlier++;
    }

    /** Tells what was counted. */
    public void tell(Sightings seen) {
        seen.add(Trace.DELETED_TEXT, deleted);
        seen.add(Trace.HIDDEN_LETTERS, hidden);
        seen.add(Trace.WHITE_TEXT, white);
        seen.add(Trace.COVERED_TEXT, covered);
        seen.add(Trace.COMMENT, comments);
        seen.add(Trace.CROPPED_PICTURE, cropped);
        seen.add(Trace.EARLIER_TEXT, earlier);
    }
}
