package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Two ways to one number of ours do not agree: cells of a sheet against their outcomes, figures against their parts.
 */
@FindingKind(
        family = "reconciliation",
        severity = Severity.ERROR,
        owner = Owner.TOOL,
        what = "{scope}: {left} and {right}, {difference} {words}.",
        why = "This is our fault, and a number may be missing or counted twice; outputs are withheld.",
        fix = "Report it with the file named here; the next run reads that file again.")
public record ControlBroken(Place place, String scope, String left, String right, long difference, String words)
        implements Finding {

    /** Of the sheet at the place, of which not every cell has an outcome. */
    public static ControlBroken of(Place place, int nonBlank, int accounted) {
        return new ControlBroken(
                place,
                Place.printed(place.file()) + ", sheet \"" + Place.printed(place.sheet()) + "\"",
                nonBlank + " cells hold something",
                accounted + " are accounted for",
                Math.abs(nonBlank - accounted),
                words(nonBlank, accounted));
    }

    /** Of a control that is made of all returns. */
    public static ControlBroken of(String control, String scope, long left, long right) {
        return new ControlBroken(
                Place.NOWHERE,
                scope,
                control + " says " + left,
                right + " on its other side",
                Math.abs(left - right),
                words(left, right));
    }

    private static String words(long left, long right) {
        return right < left ? "too few" : "too many";
    }
}
