package org.foireturns.decisions;

import java.util.Optional;
import org.foireturns.model.Place;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LetterDue;

/** What may be answered of a letter that was written. */
final class LetterOffer {
    private static final String SENT = "sent";

    static final String WORDS = "on which day, for example \"sent 21/11/2026\"";

    private LetterOffer() {}

    static Proposal today(FindingLine line) {
        return sent(line, SENT, "It went out on the day on which you say so.", "");
    }

    static Optional<Proposal> typed(FindingLine line, String plain) {
        return Optional.of(plain)
                .filter(text -> text.startsWith(SENT + " "))
                .flatMap(text -> SentLetter.day(text.substring(SENT.length())))
                .map(day -> sent(line, plain, "", day.toString()));
    }

    private static Proposal sent(FindingLine line, String answer, String says, String day) {
        return new Proposal(
                answer,
                says,
                DecisionType.LETTER_SENT,
                Place.printed(line.place().request()),
                Place.printed(line.place().force()),
                "",
                LetterDue.kind(line),
                LetterDue.about(line),
                day);
    }
}
