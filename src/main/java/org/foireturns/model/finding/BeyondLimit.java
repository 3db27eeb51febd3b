package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A file that asks for more than we give to one file.
 *
 * @param reason which limit, in our own words, to complete the sentence
 * @param setting the setting that would let it in
 */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "Could not open {file}: {reason}.",
        why = "A file that asks for that much could stop the whole run, so nothing from it is counted.",
        fix = "Ask the force for a copy that holds nothing but the tables. If this copy is right, raise {setting} in"
                + " config/application.yml and run again.")
public record BeyondLimit(Place place, String file, String reason, String setting) implements Finding {}
