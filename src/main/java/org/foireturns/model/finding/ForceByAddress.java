package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file whose name says no force and that came from an address of one. */
@FindingKind(
        family = "file",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "The name of {file} says no force; it came in a message from an address of {force}.",
        why = "Unless the file says otherwise, it is taken as an answer of the force that sent it.",
        fix = "Nothing, if that is right; else put the name of the force that it is of into the file's name.")
public record ForceByAddress(Place place, String file, String force) implements Finding {}
