package org.foireturns.model;

/**
 * What a value would count that hangs on an open question: our proposal, which no figure, total or check ever sees. It
 * is a type of its own, so that nothing that takes an {@link Observation} can take it by mistake.
 *
 * @param observation what we propose that the cell counts
 * @param code of the finding that asks
 * @param asked the cell at which that finding stands, in the same sheet
 */
public record Proposed(Observation observation, String code, String asked) {
    /** The same of another force. */
    public Proposed ofForce(String force) {
        return new Proposed(observation.ofForce(force), code, asked);
    }
}
