package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A list of single offences where counts were asked for. */
@FindingKind(
        family = "disclosure",
        severity = Severity.NOTE,
        owner = Owner.FORCE,
        what = "{rows} rows look like one row per offence or victim.",
        why = "We asked for counts; rows about single people are more than we need.",
        fix = "Ask the force to send counts. References and free text of the rows are not stored.")
public record RecordLevel(Place place, int rows) implements Finding {}
