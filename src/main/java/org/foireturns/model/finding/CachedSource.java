package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Records behind the numbers that travel with the file. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUARANTINE,
        owner = Owner.FORCE,
        what = "{file} stores more than its tables show: {seen}.",
        why = "Such records are about single people; a double click brings them up.",
        fix = "Do not open it. Tell your data protection lead, and ask the force for values only.")
public record CachedSource(Place place, String file, String seen) implements Finding {}
