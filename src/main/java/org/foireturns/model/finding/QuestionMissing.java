package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A return does not answer a question of the request. */
@FindingKind(
        family = "layout",
        severity = Severity.NOTE,
        owner = Owner.FORCE,
        what = "{force} sent a return without an answer on {question}.",
        why = "The force falls out of every figure on {question}.",
        fix = "Ask the force for it, or record that it refused or does not hold it.")
public record QuestionMissing(Place place, String force, String question) implements Finding {
    /** A question in the words of the finding. */
    public static String words(String question) {
        return question.replace('_', ' ').replace('-', ' ');
    }
}
