package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Values that only a chart remembers. */
@FindingKind(
        family = "disclosure",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "Charts in {file} store {values} that no visible cell shows.",
        why = "They may come from a sheet that was taken out on purpose.",
        fix = "Ask the force for a copy without charts.")
public record ChartCache(Place place, String file, String values) implements Finding {}
