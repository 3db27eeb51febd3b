package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Comments on cells by which numbers or labels were read.
 *
 * @param place around the cells on which they hang, where these stand on one sheet
 * @param comments the words of each and where it hangs; the first few of many
 */
@FindingKind(
        family = "meaning",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "What hangs on cells of {file} was heard as a note on them: {comments}.",
        why = "A comment is seen only by somebody who points at its cell; it says here what a number counts.",
        fix = "Nothing; the comments are in the file.")
public record CommentsHeard(Place place, String file, String comments) implements Finding {}
