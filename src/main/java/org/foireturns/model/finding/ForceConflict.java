package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file whose name and content name different forces. */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "The name of {file}, or the address that it came from, says {named}; what stands in it says {said}.",
        why = "The figures may go to the wrong force; nothing from it is counted.",
        fix =
                "Open the file, decide whose it is and put that force's name into the file's name; ask the force if you are not sure.")
public record ForceConflict(Place place, String file, String named, String said) implements Finding {}
