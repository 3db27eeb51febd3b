package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A file was still being written when it was to be read. */
@FindingKind(
        family = "file",
        severity = Severity.NOTE,
        owner = Owner.TOOL,
        what = "{file} was still being copied or saved, so it was left for the next run.",
        why = "Half a file can look like a whole one with less in it.",
        fix = "Nothing: the next run reads it. If this comes again, close the file and run once more.")
public record ChangedWhileCopied(Place place, String file) implements Finding {}
