package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Numbers or labels with several readings, of which the officer chose one. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "What stands at {place} was read as {reading}, in {cells}, as it says in decision {decision}.",
        why = "You chose between the readings.",
        fix = "Nothing; to take it back, retire the decision in config/decisions.csv.")
public record ReadingChosen(Place place, String reading, String cells, String decision) implements Finding {
    /** Whether a finding of this kind, as stored, comes from a decision. */
    public static boolean by(FindingLine line, String decision) {
        return line.code().equals(Finding.code(ReadingChosen.class))
                && line.message().endsWith(" decision " + decision + ".");
    }
}
