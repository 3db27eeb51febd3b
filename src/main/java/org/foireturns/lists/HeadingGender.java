package org.foireturns.lists;

import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.VictimGender;
import org.jspecify.annotations.Nullable;

/** The gender that headings between the rows of a list give the rows below them. */
final class HeadingGender {
    private @Nullable VictimGender gender;
    private boolean any;
    /** Whether headings of other things stand below those of genders. */
    private boolean nested;

    private boolean last;

    /**
     * Takes a heading.
     *
     * @param above how many rows stand between it and the heading above it
     */
    void heading(Reading reading, String text, int above) {
        boolean below = last && above == 0;
        VictimGender said = said(reading);
        last = said != null;
        if (said != null) {
            gender = said;
            any = true;
        } else if (any && below) {
            nested = true;
        } else if (any && !nested && !understood(reading) && Cells.digits(text) == 0) {
            // Where other headings are genders, this one may be a gender that we cannot read.
            gender = null;
        }
    }

    private @Nullable VictimGender said(Reading reading) {
        if (!reading.whole()) {
            return null;
        }
        VictimGender one =
                reading.one(Fact.OfGender.class).map(Fact.OfGender::gender).orElse(null);
        if (one != null) {
            return one;
        }
        boolean named = reading.all(Fact.Names.class).anyMatch(names -> names.axis() == Axis.VICTIM_GENDER);
        boolean alone = any
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Unknown
                                || fact instanceof Fact.Other
                                || fact instanceof Fact.Counts);
        if (!named && !alone) {
            return null;
        }
        return reading.says(Fact.Unknown.class)
                ? VictimGender.UNKNOWN
                : reading.says(Fact.Other.class) ? VictimGender.OTHER : null;
    }

    /** Whether a heading speaks of something that we know. */
    private static boolean understood(Reading reading) {
        return reading.whole() && !reading.facts().isEmpty();
    }

    /** Whether the list has headings of genders. */
    boolean any() {
        return any;
    }

    /** The gender of the rows below; null when there is none, or when it cannot be told. */
    @Nullable
    VictimGender gender() {
        return gender;
    }
}
