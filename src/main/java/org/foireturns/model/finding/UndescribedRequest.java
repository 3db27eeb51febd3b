package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A folder of returns that no request file describes. */
@FindingKind(
        family = "file",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "No file describes the request \"{request}\".",
        why =
                "We took it to ask for offence {offence}, open to all periods and forces, so we cannot say who did not answer.",
        fix = "Describe it in config/requests/{request}.yml, or leave it so.")
public record UndescribedRequest(Place place, String request, String offence) implements Finding {}
