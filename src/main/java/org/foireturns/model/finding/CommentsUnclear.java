package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Comments on cells that may change numbers and were not understood.
 *
 * @param place around the cells on which they hang, where these stand on one sheet
 * @param comments the words of each, where it hangs and which numbers it could touch; the first few of many
 */
@FindingKind(
        family = "meaning",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "What hangs on cells of {file} may change its numbers, and we do not know how: {comments}.",
        why = "A comment may say what a number counts, leaves out or should be. The numbers are counted as they stand.",
        fix = "Read the comments in the file; where one changes a number, ask the force which is right.")
public record CommentsUnclear(Place place, String file, String comments) implements Finding {}
