package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * Something in the input folder is no file of its own.
 *
 * @param sort what it is instead
 */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "{file} is {sort} and not a file of its own, so it was not read.",
        why = "Nothing from it is counted, and what such a thing leads to can change unseen.",
        fix = "Copy the file itself into the folder.")
public record NotAFile(Place place, String file, String sort) implements Finding {}
