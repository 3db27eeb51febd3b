package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Comments on cells. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{file} holds {comments}.",
        why =
                "Comments are disclosed with the file and may name people. Those on cells of a sheet are heard as its notes"
                        + " are; no others are read.",
        fix = "Ask the force for a copy without comments, or whether they matter to the answer.")
public record Comments(Place place, String file, String comments) implements Finding {}
