package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/** An answer form of ours lies among the answers to another request. */
@FindingKind(
        family = "file",
        severity = Severity.ERROR,
        owner = Owner.OFFICER,
        what = "{file} is the answer form of request {form}, and it lies among the answers to request {request}.",
        why = "Its numbers would be counted for a request that did not ask for them.",
        fix = "Move it into the folder of request {form}, or ask the force which request it answers.")
public record FormOfAnotherRequest(Place place, String file, String form, String request) implements Finding {}
