package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A file or folder whose name is made to deceive or to lead elsewhere.
 *
 * @param file the name with each character that cannot be seen written out
 */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "{file} has line ends, invisible signs or the way to another folder in its name, so it was not read.",
        why = "Such a name can make a report or a log say what is not so; nothing from it is counted.",
        fix = "Ask who sent it. If it is honest, give it a plain name and run again.")
public record UnsafeName(Place place, String file) implements Finding {}
