package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A platform that the list does not know. */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "\"{label}\" is not on our list of platforms.",
        why =
                "It is counted as a platform of its own. If it is another spelling of one we know, that one is counted short.",
        fix = "If it is another name for {nearest}, answer with that one; else answer that it is one of its own.")
public record PlatformUnlisted(Place place, String label, String nearest) implements Finding {
    /** Nearest to "Other app", "Another site": the category of what is left over. */
    public static final String OTHER = "\"Other\"";

    private static final String SAYS = "\" is not on our list of platforms.";

    /** Whether a finding of this kind, as stored, is about what a force counts as other; each means its own by it. */
    public static boolean isOther(FindingLine line) {
        return line.fix().contains(OTHER);
    }

    /** The label that a finding of this kind, as stored, is about. */
    public static String label(FindingLine line) {
        int end = line.message().indexOf(SAYS);
        return end < 1 ? line.place().text() : line.message().substring(1, end);
    }
}
