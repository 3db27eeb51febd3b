package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Values that a number format hides behind a sign or words, and that are still in the file. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what =
                "{cells} a sign, words or another number in place of the value that is stored behind it ({where}). We read"
                        + " what is shown; the value itself is kept nowhere.",
        why =
                "The force seems to have meant to withhold these values, and anybody who clicks on the cells can read them.",
        fix =
                "Do not pass the file on. Tell the force that the values can be read in it, and ask for a copy in which the"
                        + " signs are typed in place of the values.")
public record NumberBehindFormat(Place place, String cells, String where) implements Finding {}
