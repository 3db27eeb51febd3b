package org.foireturns.decisions;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NilOrNotHeld;
import org.foireturns.model.finding.NilReturn;
import org.foireturns.model.finding.QuestionUnanswered;

/** What may be said of how a force answered. */
final class StatusOffers {
    private static final Set<String> WORDS = Set.of(Finding.code(NilReturn.class), Finding.code(NilOrNotHeld.class));

    private StatusOffers() {}

    /** Whether a finding is about a return that says in words that there is no answer. */
    static boolean ofWords(FindingLine line) {
        return WORDS.contains(line.code());
    }

    /** The likeliest first. */
    static List<Proposal> of(FindingLine line) {
        if (line.code().equals(Finding.code(QuestionUnanswered.class))) {
            return List.of(status(line, "no answer", "Go on without them; they are not asked again."));
        }
        Proposal notHeld = status(line, "not held", "They hold no information.");
        Proposal nil = status(line, "nil", "They recorded none. No number is counted for them.");
        if (ofWords(line)) {
            return line.code().equals(Finding.code(NilReturn.class)) ? List.of(nil, notHeld) : List.of(notHeld, nil);
        }
        return List.of(
                status(line, "no answer", "They will not answer, and are not waited for any more."),
                status(line, "refused", "They refused to answer."),
                notHeld);
    }

    static Proposal status(FindingLine line, String becomes, String says) {
        boolean all = line.place().force() == null;
        String expects = ofWords(line) ? StatusAnswers.IN_WORDS : StatusAnswers.NO_RETURN;
        return new Proposal(
                becomes,
                says,
                DecisionType.SET_STATUS,
                Place.printed(line.place().request()),
                Place.printed(line.place().force()),
                "",
                all ? QuestionUnanswered.question(line) : "",
                all ? StatusAnswers.noneFrom(QuestionUnanswered.forces(line)) : expects,
                becomes);
    }
}
