package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force gave another number for a year than in an earlier request. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "{force}, {period}: {what} was {was} in request {earlierRequest} and is {now} in "
                + "request {request}.",
        why = "Figures published from the earlier answer no longer match. The latest answer is " + "the one we use.",
        fix = "Decide whether to say that the year was revised, or ask the force which answer is " + "right.")
public record RestatedYear(
        Place place,
        String force,
        String period,
        String what,
        String earlierRequest,
        String was,
        String request,
        String now)
        implements Finding {}
