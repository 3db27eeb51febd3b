package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Heads of which the officer said what they are, and which are no longer what they were. */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "{now} Decision {decision} does nothing.",
        why = "The sheet is read as if nothing had been decided.",
        fix = "Decide again, and retire the decision in config/decisions.csv.")
public record HeadsChanged(Place place, String now, String decision) implements Finding {
    private static final String END = " Decision ";

    /** Why a decision did nothing, where a finding of this kind, as stored, says so; empty where it does not. */
    public static String why(FindingLine line, String decision) {
        String end = END + decision + " does nothing.";
        return line.code().equals(Finding.code(HeadsChanged.class))
                        && line.message().endsWith(end)
                ? line.message().substring(0, line.message().length() - end.length())
                : "";
    }
}
