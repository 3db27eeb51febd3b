package org.foireturns.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How what a cell says differs from what its file stores.
 *
 * @param struck what was crossed out in it and is no part of its text; empty when nothing was
 * @param hidden a text that is stored and that its format does not show; kept for the screen alone, and empty for all
 *     who come after it
 * @param typed what stands in a cell that says by others what it says, such as the sign for "the same as above": it is
 *     what is shown of it; null for all other cells
 */
public record Shown(
        String struck,
        String hidden,
        Manner manner,
        @Nullable String typed) {
    public static final Shown AS_STORED = new Shown("", "", Manner.AS_STORED, null);

    public static Shown in(Manner manner) {
        return manner == Manner.AS_STORED ? AS_STORED : new Shown("", "", manner, null);
    }

    /** A cell that says by others what it says. */
    static Shown writtenOver(String typed) {
        return new Shown("", "", Manner.AS_STORED, typed);
    }

    /** A blank cell of a table that is taken for a number, as it is to be shown. */
    static Shown decided(String typed) {
        return new Shown("", "", Manner.ANSWER, typed);
    }

    /** Written out, as nearly all that are compared are the same one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || (other instanceof Shown shown
                        && manner == shown.manner
                        && struck.equals(shown.struck)
                        && hidden.equals(shown.hidden)
                        && Objects.equals(typed, shown.typed));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * struck.hashCode() + hidden.hashCode()) + manner.hashCode()) + Objects.hashCode(typed);
    }

    /** A number that another text of the file corrects, as it is to be shown. */
    static Shown corrected(String typed) {
        return new Shown("", "", Manner.CORRECTED, typed);
    }

    /** The same with something crossed out. */
    public Shown striking(String crossedOut) {
        return crossedOut.equals(struck) ? this : new Shown(crossedOut, hidden, manner, typed);
    }

    /** The same with a text that is not shown. */
    public Shown hiding(String text) {
        return new Shown(struck, text, manner, typed);
    }

    /** What a format or a program makes of the stored value. */
    public enum Manner {
        AS_STORED,
        /** A number without the last digits that computing leaves: 60 where 60.00000000000001 is stored. */
        WITHOUT_RESIDUE,
        /** The text is a stored number, shown in full, with the words that its format puts around it. */
        WITHIN_WORDS,
        /** The text is what a format shows in place of a value that is still stored and is not kept. */
        IN_PLACE,
        /** The number is the one by which another text of the file corrects the one that stands there. */
        CORRECTED,
        /**
         * It stands where a form of ours is answered, or where somebody decided what a blank stands for: a value,
         * whatever else it may read as.
         */
        ANSWER
    }
}
