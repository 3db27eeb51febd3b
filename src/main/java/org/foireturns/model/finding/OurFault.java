package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A file that our own software could not bring to its end, or whose cells it lost or counted twice.
 *
 * @param reason what went wrong, in our own words, to complete the sentence
 */
@FindingKind(
        family = "reconciliation",
        severity = Severity.ERROR,
        owner = Owner.TOOL,
        what = "{file} is set aside through a fault of ours: {reason}.",
        why = "A number could be missing or counted twice, so none of this file's numbers is in any total.",
        fix = "Report it to us with this sentence and the file's name. The other returns are not touched by it.")
public record OurFault(Place place, String file, String reason) implements Finding {}
