package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * The same bytes lie in one request's folder twice, under the names of two forces.
 *
 * @param taken the force it is counted for, by its name
 * @param named the force that the other name says
 */
@FindingKind(
        family = "file",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what =
                "{file}, which its name says is of {named}, is the same file as {other}: it is counted once, for {taken}.",
        why =
                "One of the two was saved under a wrong name, so that numbers may stand for a force that did not send them,"
                        + " or one answer was sent for both.",
        fix =
                "Look from whom it came, and put right the name or the file. If both forces sent the same, accept it and say"
                        + " how the other one answered.")
public record DuplicateOfAnotherForce(Place place, String file, String named, String other, String taken)
        implements Finding {}
