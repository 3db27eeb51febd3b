package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** The same bytes lie in one request's folder twice. */
@FindingKind(
        family = "file",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{file} is the same file as {other}.",
        why = "Counting both would count every offence twice.",
        fix = "Nothing: it is counted once, from {other}.")
public record Duplicate(Place place, String file, String other) implements Finding {}
