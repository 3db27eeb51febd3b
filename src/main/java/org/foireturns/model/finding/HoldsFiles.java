package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file of files that was not taken apart. */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "{file} is {format} with {files} files in it, which were not read.",
        why = "A run reads each file in an archive or an e-mail by itself, but no archive inside of three others.",
        fix = "Unpack it and put the files that answer the request into the folder of the request.")
public record HoldsFiles(Place place, String file, String format, int files) implements Finding {}
