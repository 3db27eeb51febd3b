package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A file that could not be opened, or not read to its end.
 *
 * @param reason in plain words
 */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "Could not open {file}: {reason}.",
        why = "Nothing from this file is counted.",
        fix = "Ask the force for a fresh copy as .xlsx or .csv.")
public record Unreadable(Place place, String file, String reason) implements Finding {}
