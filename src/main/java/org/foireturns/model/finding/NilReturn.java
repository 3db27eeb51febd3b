package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file of words by which a force says that there were none. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "The force says that there were none: a nil return.",
        why = "It is an answer, with no number in it; none is counted, and the force is in no base.",
        fix = "Say whether it recorded none or holds no information, or ask the force for its zeros as numbers.")
public record NilReturn(Place place) implements Finding {}
