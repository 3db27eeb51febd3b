package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** The known categories of a force are no base for shares, because one of them is lacking. */
@FindingKind(
        family = "publication",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "{force} is left out of shares by {dimension} for {periods}: {reason}.",
        why = "Over a base that lacks a part, every other part would look larger than it is.",
        fix = "Settle what is asked about these cells, then run again.")
public record ShareLeftOut(Place place, String force, String dimension, String periods, String reason)
        implements Finding {}
