package org.foireturns.report.workbook;

import java.util.List;
import java.util.stream.Stream;

/** The sheet that explains signs and terms. */
final class Notes {
    private static final List<Note> TERMS = List.of(
            new Note(
                    "0",
                    "A true zero: the force said that there was none. An answer left blank is never counted as zero."),
            new Note(
                    "Forces counted",
                    "The forces that gave a usable number and are in the sum. No estimate is made for the others."),
            new Note("Forces asked", "The forces of the area that the request was sent to."),
            new Note(
                    "Share of known",
                    "The number as a share of the offences for which the platform, gender or age is known, over the forces that gave all of these categories. What is not known is in neither."),
            new Note(
                    "Like for like",
                    "Only forces with a number in both periods are compared. A change over all forces may come from forces that answered once only."),
            new Note("Period", "2017/18 is 1 April 2017 to 31 March 2018."),
            new Note(
                    "Where a number comes from",
                    "Every number can be followed to the cells of the returns that it was made of: lineage.csv and observations.csv name file, sheet and cell."));

    private Notes() {}

    /** @param small which numbers of a force are left out */
    static SheetTable<Note> table(Small small) {
        return SheetTable.<Note>on("Notes", "Notes: signs and terms")
                .text("Sign or term", 28, Note::term)
                .text("Meaning", 100, Note::meaning)
                .rows(Stream.concat(
                        Stream.of(Shorthand.values())
                                .map(sign -> new Note(sign.sign(), sign.meaning() + leftOut(sign, small))),
                        TERMS.stream()));
    }

    private static String leftOut(Shorthand sign, Small small) {
        return sign == Shorthand.C && small.below() > 1
                ? " In tables by police force it also stands for a number that is not zero and below " + small.below()
                        + ", which we leave out; sums hold it."
                : "";
    }

    /** A sign or term and what it means here. */
    record Note(String term, String meaning) {}
}
