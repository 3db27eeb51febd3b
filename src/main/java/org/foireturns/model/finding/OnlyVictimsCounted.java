package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A force gives no number of offences, so that its number of victims stands for them. */
@FindingKind(
        family = "reconciliation",
        severity = Severity.QUESTION,
        owner = Owner.FORCE,
        what = "{force} counts victims and gives no number of offences: {counts}. We use the victims as its total.",
        why = "An offence may have several victims or none on record; as offences these may be too many or too few.",
        fix = "Ask the force how many offences it recorded.")
public record OnlyVictimsCounted(Place place, String force, String counts) implements Finding {}
