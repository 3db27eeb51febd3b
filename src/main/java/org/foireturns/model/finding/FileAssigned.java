package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file of which the officer decided whose it is, or which request it answers. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{file} is taken as an answer {to}, as it says in decision {decision}.",
        why = "You decided where this file belongs.",
        fix = "Nothing; to take it back, retire the decision in config/decisions.csv.")
public record FileAssigned(Place place, String file, String to, String decision) implements Finding {
    /** Whether a finding of this kind, as stored, comes from a decision. */
    public static boolean by(FindingLine line, String decision) {
        return line.message().endsWith(" decision " + decision + ".");
    }
}
