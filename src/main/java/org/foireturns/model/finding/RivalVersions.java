package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** Two files of one force answer the same question. */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "A second file answers for {force} what {kept} answers already. Only {kept} is "
                + "counted where both answer.",
        why = "We cannot know which of the two stands, and counting both would count the " + "offences twice.",
        fix = "Compare the two files, ask the force if need be, and remove the one that does not " + "stand.")
public record RivalVersions(Place place, String force, String kept) implements Finding {}
