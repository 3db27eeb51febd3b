package org.foireturns.model.finding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A return gives no number for a period that the request asks for. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force} gave no number for {periods} on {questions}.",
        why = "The period is not zero: sums over it leave the force out, and a change measured "
                + "on it would be wrong.",
        fix = "Ask the force whether it can supply the period. Until then say which forces a " + "total leaves out.")
public record YearNotHeld(Place place, String force, String periods, String questions) implements Finding {
    private static final Pattern SAID = Pattern.compile("gave no number for (.+) on ([^.]+)\\.$");

    /** What a finding says is left out. */
    public static Left left(FindingLine line) {
        Matcher said = SAID.matcher(line.message());
        if (!said.find()) {
            throw new IllegalArgumentException("it says nothing of years: " + line.message());
        }
        return new Left(
                said.group(1),
                Stream.of(said.group(2).split(", "))
                        .map(words -> words.replace(' ', '_'))
                        .toList());
    }

    /**
     * Years that a return leaves out, and of what.
     *
     * @param questions by their ids
     */
    public record Left(String periods, List<String> questions) {}
}
