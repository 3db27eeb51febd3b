package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Heads of which the officer said what they are.
 *
 * @param what a sentence without its end
 */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{what}, as it says in decision {decision}.",
        why = "You decided how this sheet is read.",
        fix = "Nothing; to take it back, retire the decision in config/decisions.csv.")
public record HeadsDecided(Place place, String what, String decision) implements Finding {
    /** Whether a finding of this kind, as stored, comes from a decision. */
    public static boolean by(FindingLine line, String decision) {
        return line.code().equals(Finding.code(HeadsDecided.class))
                && line.message().endsWith(" decision " + decision + ".");
    }
}
