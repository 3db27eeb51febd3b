package org.foireturns.figures;

import java.util.List;
import org.foireturns.model.Request;
import org.foireturns.reconcile.Standings;

/**
 * The forces that the headlines of a request are about: those it asked, and those that answered unasked. A force that
 * nobody asked is missing from nothing, and its earlier answers are no baseline.
 *
 * @param words what is to be said where not every force was asked; empty when all were
 * @param place where these forces are: {@code Wales}, or {@code 2 forces of Wales} where most were not asked
 * @param whose what their number is of: {@code of Wales}, or {@code asked}
 */
record AskedForces(FigureArea area, String words, String place, String whose) {
    /** @param areas all areas; the last is that of the forces asked where a request does not say which */
    static AskedForces of(Standings standings, Request request, List<FigureArea> areas, Enough enough) {
        FigureArea all = areas.get(areas.size() - 1);
        int asked = all.only(request.forces()).forces().size();
        if (request.forces().isEmpty() || asked == all.forces().size()) {
            return new AskedForces(all, "", all.place(), "of " + all.place());
        }
        FigureArea area = all.only(all.forces().stream()
                .filter(force -> request.forces().contains(force)
                        || !standings.periods(request.id(), force).isEmpty())
                .toList());
        int some = area.forces().size();
        FigureArea around = areas.stream()
                .filter(each -> each.named() && each.forces().containsAll(area.forces()))
                .findFirst()
                .orElse(all);
        boolean most = enough.are(some, around.forces().size());
        return new AskedForces(
                area,
                asked == 1 ? "Only 1 force was asked." : "Only " + asked + " forces were asked.",
                most ? around.place() : some + (some == 1 ? " force of " : " forces of ") + around.place(),
                most ? "of " + around.place() : "asked");
    }
}
