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
        what = "{control}, {scope}: {left} against {right}, {difference} {words}.",
        why = "This is our fault, and a number may be missing or counted twice; outputs are withheld.",
        fix = "Report it with the file named here; the next run reads that file again.")
public record ControlBroken(
        Place place, String control, String scope, long left, long right, long difference, String words)
        implements Finding {

    /** Of the sheet at the place, of which not every cell has an outcome. */
    public static ControlBroken of(Place place, int nonBlank, int accounted) {
        String scope = place.file() + ", sheet \"" + place.sheet() + "\"";
        return of(place, "Cells that hold something = cells accounted for", scope, nonBlank, accounted);
    }

    public static ControlBroken of(Place place, String control, String scope, long left, long right) {
        return new ControlBroken(
                place, control, scope, left, right, Math.abs(left - right), right < left ? "too few" : "too many");
    }
}
