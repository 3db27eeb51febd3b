package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A sheet of our own answer form that only says how the form is filled in, sent back as a file of its own. */
@FindingKind(
        family = "file",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "{file} holds only our own words on how the answer form is filled in.",
        why = "What was filled in stands in other files.",
        fix = "Nothing, unless no other file of the form came.")
public record FormHelpAlone(Place place, String file) implements Finding {}
