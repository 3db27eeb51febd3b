package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force that decided not to answer. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "The force refused the request{section}.",
        why = "It leaves the totals; a refusal is not zero.",
        fix =
                "Send the letter in letters/ that asks for an internal review, within 40 working days of the refusal; or accept "
                        + "it, or ask for less in another request.")
public record Refused(Place place, String section) implements Finding {}
