package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** What a reader left out or took for granted. */
@FindingKind(
        family = "file",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{words}",
        why = "It may matter for what was read.",
        fix = "Nothing, unless the figures look odd.")
public record ReaderRemark(Place place, String words) implements Finding {}
