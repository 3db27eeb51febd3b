package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Sheets that a reader does not see. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUARANTINE,
        owner = Owner.FORCE,
        what = "{file} has {sheets} with {cells} in all.",
        why = "This is how the personal data of ten thousand officers was published in 2023.",
        fix = "Do not open it. Tell your data protection lead, and ask the force for a copy without hidden sheets.")
public record HiddenSheet(Place place, String file, String sheets, String cells) implements Finding {}
