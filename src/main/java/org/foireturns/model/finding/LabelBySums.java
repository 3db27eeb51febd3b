package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A label with words that are not in the vocabulary, understood because the sums of its line close with it.
 *
 * @param label as it is typed
 */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what =
                "\u201c{label}\u201d is not in our lists; it is taken for what is missing in its line, as the sums close with it.",
        why = "If it means something else, the numbers beside it are counted under a wrong name.",
        fix = "If it is right, add the words to the lists in config/vocabulary, and the question will not come again.")
public record LabelBySums(Place place, String label) implements Finding {}
