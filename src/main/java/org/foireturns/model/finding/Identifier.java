package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Cells that point to people. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUARANTINE,
        owner = Owner.FORCE,
        what = "{cells} in {file} look like {seen} ({where}).",
        why = "We asked for counts: these are personal data that we do not need.",
        fix = "Do not open it. Tell your data protection lead, and ask the force for counts only.")
public record Identifier(Place place, String file, String cells, String seen, String where) implements Finding {}
