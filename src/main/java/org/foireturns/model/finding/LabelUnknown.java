package org.foireturns.model.finding;

import java.util.List;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A number, or a row of a list, with a label that was not understood.
 *
 * @param labels the texts, to complete the sentence; none for a row, whose cell is the place
 */
@FindingKind(
        family = "meaning",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "What this number counts is not clear{labels}",
        why = "Without it we do not know what is counted, so the number is left out.",
        fix =
                "Open the file. If a label is another word for one we know, add it to the lists in config/vocabulary; else say what the number counts in a decision, or ask the force.")
public record LabelUnknown(Place place, String labels) implements Finding {
    /** How the reason begins of a number that is no label's: it is said, and not quoted. */
    private static final String TWICE = "has the same meaning as ";

    /** Of the number at a place, and the texts beside it that were not understood. */
    public static LabelUnknown of(Place place, List<String> texts) {
        if (texts.size() == 1 && texts.get(0).startsWith(TWICE)) {
            return new LabelUnknown(place, ": it " + texts.get(0) + ".");
        }
        return new LabelUnknown(place, texts.isEmpty() ? "." : ": \"" + String.join("\", \"", texts) + "\"");
    }
}
