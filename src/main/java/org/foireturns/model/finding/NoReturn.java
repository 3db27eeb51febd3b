package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force that was asked sent nothing. */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "No return from {force}. {due}",
        why = "Every total of an area with this force in it lacks its offences.",
        fix = "Chase the force, or record that it refused or holds nothing.")
public record NoReturn(Place place, String force, String due) implements Finding {}
