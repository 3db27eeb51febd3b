package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Numbers about something else than was asked, such as outcomes or suspects.
 *
 * @param subject what they are about
 */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{cells} numbers at {place} are about something else than was asked ({subject}) and are left out.",
        why = "Only what answers the request may be in its figures.",
        fix = "Nothing; tell us if they are part of the answer.")
public record SubjectLeftOut(Place place, String subject, int cells) implements Finding {}
