package org.foireturns.config;

import java.time.LocalDate;
import java.util.Optional;
import org.foireturns.decisions.SentLetter;

/** Checks what a decision needs that tells of a letter. */
final class LetterChecks {
    private LetterChecks() {}

    static void check(CsvRow row) {
        row.due("request");
        row.due("force");
        row.due("expects");
        String kind = row.due("where");
        if (!kind.isEmpty() && !SentLetter.KINDS.contains(kind)) {
            row.mistake("where", "\"" + kind + "\" is no letter; use " + String.join(", ", SentLetter.KINDS));
        }
        String becomes = row.due("becomes");
        Optional<LocalDate> day = SentLetter.day(becomes);
        if (!becomes.isEmpty() && day.isEmpty()) {
            row.mistake("becomes", Days.notADay(becomes));
        }
        Optional<LocalDate> decided = SentLetter.day(row.text("decided_on"));
        if (day.isPresent() && decided.filter(day.get()::isAfter).isPresent()) {
            row.mistake("becomes", "the day on which it was sent is after the day of the decision");
        }
    }
}
