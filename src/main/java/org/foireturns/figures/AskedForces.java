package org.foireturns.figures;

import org.foireturns.model.Request;
import org.foireturns.reconcile.Standings;

/**
 * The forces that the headlines of a request are about: those it asked, and those that answered unasked. A force that
 * nobody asked is missing from nothing, and its earlier answers are no baseline.
 *
 * @param words what is to be said where not every force was asked; empty when all were
 */
record AskedForces(Area area, String words) {
    /** @param all the forces that are asked where a request does not say which */
    static AskedForces of(Standings standings, Request request, Area all) {
        int asked = all.only(request.forces()).forces().size();
        if (request.forces().isEmpty() || asked == all.forces().size()) {
            return new AskedForces(all, "");
        }
        Area area = all.only(all.forces().stream()
                .filter(force -> request.forces().contains(force)
                        || !standings.periods(request.id(), force).isEmpty())
                .toList());
        return new AskedForces(area, asked == 1 ? "Only 1 force was asked." : "Only " + asked + " forces were asked.");
    }
}
