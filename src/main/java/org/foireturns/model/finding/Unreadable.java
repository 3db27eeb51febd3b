package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A file that cannot be opened.
 *
 * @param reason in our own words, to complete the sentence
 */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.FORCE,
        what = "Could not open {file}: {reason}.",
        why = "Nothing from this file is counted.",
        fix = "Ask for a fresh copy as .xlsx or .csv.")
public record Unreadable(Place place, String file, String reason) implements Finding {}
