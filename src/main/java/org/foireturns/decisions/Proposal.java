package org.foireturns.decisions;

import java.time.LocalDate;
import org.foireturns.model.Place;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;

/**
 * One possible answer to a finding.
 *
 * @param answer as it is typed or chosen
 * @param says what it means, a sentence
 */
public record Proposal(
        String answer,
        String says,
        DecisionType type,
        String request,
        String force,
        String file,
        String where,
        String expects,
        String becomes) {

    /** An answer about the file of a finding, for its force. */
    static Proposal ofFile(
            FindingLine line,
            String answer,
            String says,
            DecisionType type,
            String where,
            String expects,
            String becomes) {
        return new Proposal(
                answer,
                says,
                type,
                Place.printed(line.place().request()),
                Place.printed(line.place().force()),
                Place.printed(line.place().file()),
                where,
                expects,
                becomes);
    }

    /** The decision that is made of it; what was done on the day on which it is decided needs no day of its own. */
    public Decision decide(String id, Given given) {
        boolean today = type == DecisionType.LETTER_SENT && becomes.isEmpty();
        return new Decision(
                id,
                type,
                request,
                force,
                file,
                where,
                expects,
                today ? given.on.toString() : becomes,
                given.reason,
                given.by,
                given.on,
                "",
                given.reviewBy,
                "");
    }

    /** Who decides, when, and why. */
    public record Given(
            String reason,
            String by,
            LocalDate on,
            @Nullable LocalDate reviewBy) {}
}
