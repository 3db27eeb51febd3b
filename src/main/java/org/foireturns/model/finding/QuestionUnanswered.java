package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Returns that do not answer a question of the request, as one question over all forces. */
@FindingKind(
        family = "layout",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "{returns} without an answer on {question}: {forces}.",
        why = "The forces fall out of every figure on {question}.",
        fix = "Ask them, as their letters do, or decide to go on without them.")
public record QuestionUnanswered(Place place, String returns, String question, String forces) implements Finding {
    /** How many forces a finding of this kind is about. */
    public static int forces(FindingLine line) {
        return Integer.parseInt(line.message().substring(0, line.message().indexOf(' ')));
    }

    /** The question, as {@code responses.csv} has it, that a finding of this kind is about. */
    public static String question(FindingLine line) {
        return line.place().text();
    }
}
