package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Two files of one force answer the same question in different numbers, and nothing says which one stands. */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what =
                "{force} gives different numbers in {first} and in {second}: {differences}. Nothing in them says which is"
                        + " the later one, so that neither is counted for {left}.",
        why = "We cannot know which of the two stands. {effect}",
        fix = "Ask the force which one stands. Then move the other one out of the folder, or give the one that stands a"
                + " name that says so: a word such as “final”, the number of its version, or its date.")
public record RivalVersions(
        Place place, String force, String first, String second, String differences, String left, String effect)
        implements Finding {
    /** The file that a finding of this kind, as stored, names beside its own; empty when it names none. */
    public static String other(FindingLine line) {
        String end = " and in " + Place.printed(line.place().file()) + ": ";
        String start = " gives different numbers in ";
        int from = line.message().indexOf(start);
        int to = line.message().indexOf(end);
        return from < 0 || to < from ? "" : line.message().substring(from + start.length(), to);
    }
}
