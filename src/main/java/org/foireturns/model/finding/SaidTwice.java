package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file that answers a question in the same numbers as another file of the force. */
@FindingKind(
        family = "file",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{force} gives the same numbers for {left} here and in {kept}. They are counted once, from there.",
        why = "Counting both would count the offences twice.",
        fix = "Nothing.")
public record SaidTwice(Place place, String force, String kept, String left) implements Finding {}
