package org.foireturns.report.page;

import org.foireturns.report.Edition;

/**
 * The cards beside the headlines: how the run went, and who must act on it.
 *
 * @param sums does it add up
 * @param chase whom to chase
 */
public record AsideView(
        SumsView sums, ChangesView changes, DecisionsView decisions, ActorsView actors, ChaseView chase) {

    static AsideView of(Edition edition) {
        return new AsideView(
                SumsView.of(edition),
                ChangesView.of(edition),
                DecisionsView.of(edition),
                ActorsView.of(edition),
                ChaseView.of(edition));
    }
}
