package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** The text of an e-mail in which there is no figure. */
@FindingKind(
        family = "file",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "The text of the e-mail holds no figures that answer the request.",
        why = "What came with it is read by itself.",
        fix = "Nothing, unless nothing came with it.")
public record CoveringMessage(Place place) implements Finding {}
