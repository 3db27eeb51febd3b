package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A sheet whose cells are not all accounted for. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.ERROR,
        owner = Owner.TOOL,
        what =
                "{file}, sheet \"{sheet}\": {nonBlank} cells hold something and {accounted} are accounted for, {difference} {words}.",
        why = "This is our fault, and a number may be missing or counted twice; outputs are withheld.",
        fix = "Report it with the file named here; the next run reads that file again.")
public record ControlBroken(
        Place place, String file, String sheet, int nonBlank, int accounted, int difference, String words)
        implements Finding {

    public static ControlBroken of(Place place, int nonBlank, int accounted) {
        return new ControlBroken(
                place,
                place.file(),
                place.sheet(),
                nonBlank,
                accounted,
                Math.abs(nonBlank - accounted),
                accounted < nonBlank ? "too few" : "too many");
    }
}
