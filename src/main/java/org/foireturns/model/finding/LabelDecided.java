package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A label whose meaning the officer decided. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "\"{label}\" was read as {meaning} in {cells}, as it says in decision {decision}.",
        why = "You decided what this label means.",
        fix = "Nothing; to take it back, retire the decision in config/decisions.csv.")
public record LabelDecided(Place place, String label, String meaning, String cells, String decision)
        implements Finding {
    /** Whether a finding of this kind, as stored, comes from a decision. */
    public static boolean by(FindingLine line, String decision) {
        return line.message().endsWith(" decision " + decision + ".");
    }
}
