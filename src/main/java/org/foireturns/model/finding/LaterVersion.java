package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file in whose place a later one of the same force stands. */
@FindingKind(
        family = "file",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{kept} of {force} gives other numbers for {left} and is the later one by what the files say of"
                + " themselves: {signs}. It stands, and this file is not counted there.",
        why = "Counting both would count the offences twice, and the later answer is the one that the force stands by.",
        fix = "Nothing. If it is the other way round, give the file that stands a name that says so.")
public record LaterVersion(Place place, String force, String kept, String left, String signs) implements Finding {}
