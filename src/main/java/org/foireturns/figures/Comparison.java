package org.foireturns.figures;

import org.foireturns.model.Period;

/**
 * Two periods of one area that are set beside each other.
 *
 * @param figure id of the claim or headline that says so
 * @param alike whether only forces with a number in both are counted
 */
record Comparison(
        String figure, String request, Ground ground, Category category, Period then, Period now, boolean alike) {
    /** What is published of it. */
    Panel panel() {
        return new Panel(figure, request, ground.area().id(), then, now, alike);
    }
}
