package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A list that says on which days its offences were committed and not when they were recorded. */
@FindingKind(
        family = "record",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "The list at {place} says when its offences were committed and not when they were recorded.",
        why = "The figures are of offences by the year of recording; none of its rows is counted.",
        fix =
                "Ask the force for the day of recording of each row, or for a line over the list that says the years in which"
                        + " they were recorded.")
public record ListUndated(Place place) implements Finding {}
