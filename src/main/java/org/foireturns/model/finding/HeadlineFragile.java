package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A suppressed count could change a number as it is printed. */
@FindingKind(
        family = "publication",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "The figure {headline} could print as anything from {lowest} to {highest}, because "
                + "some counts are suppressed.",
        why = "If the counts come out, the printed number may prove wrong.",
        fix = "Write “about”, or print the range.")
public record HeadlineFragile(Place place, String headline, String lowest, String highest) implements Finding {}
