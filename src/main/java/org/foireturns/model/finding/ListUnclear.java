package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Something of a list that cannot be told from its heads and rows. */
@FindingKind(
        family = "record",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "We cannot tell {about} in the list at {place}. {taken}",
        why = "The figures that hang on it are left out or may be wrong; those that do not are counted.",
        fix = "Ask the force, or put the right head over the column in a copy of the file and run again.")
public record ListUnclear(Place place, String about, String taken) implements Finding {}
