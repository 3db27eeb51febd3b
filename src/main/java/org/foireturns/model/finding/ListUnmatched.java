package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** A list of rows in which no column is about victims or platforms. */
@FindingKind(
        family = "layout",
        severity = Severity.NOTE,
        owner = Owner.OFFICER,
        what = "The list at {place} says nothing about victims or platforms, so its rows are left out.",
        why = "We cannot tell whether each of its rows is an offence that was asked about.",
        fix = "Nothing; if its rows are the offences asked about, ask the force for a table that counts them.")
public record ListUnmatched(Place place) implements Finding {}
