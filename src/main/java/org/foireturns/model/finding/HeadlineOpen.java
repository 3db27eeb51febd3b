package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A share that could be almost anything, as nobody knows how large a withheld number is.
 *
 * @param headline what the sentence would be about
 * @param forces who withheld, by their names
 */
@FindingKind(
        family = "publication",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "No sentence is drafted on {headline}: {forces} withheld a number without saying how large it may be.",
        why = "With a hidden number that nothing bounds, a share could be almost anything, and a range as wide as that"
                + " would be quoted by one of its ends.",
        fix =
                "Ask what the sign stands for, such as fewer than 5, and decide that the sign stands for it; or go without"
                        + " the sentence.")
public record HeadlineOpen(Place place, String headline, String forces) implements Finding {}
