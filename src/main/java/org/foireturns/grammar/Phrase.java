package org.foireturns.grammar;

/**
 * A run of tokens and what it says.
 *
 * @param first its first token
 * @param end the token behind its last
 */
public record Phrase(Fact fact, int first, int end) {}
