package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force that says of one question that there is nothing to tell. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "The force says that there is nothing to tell on {question}: a nil return.",
        why = "It is an answer to that question, with no number in it; none is counted.",
        fix = "Nothing to do.")
public record NilPart(Place place, String question) implements Finding {}
