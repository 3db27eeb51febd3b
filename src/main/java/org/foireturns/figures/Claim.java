package org.foireturns.figures;

/**
 * A sentence with a number that somebody wants to publish.
 *
 * @param area id of a force, a nation, {@code england-and-wales} or {@code uk}
 * @param moreThan true when the number must be exceeded, false when it must be met at the rounding written
 * @param value as written: {@code 1753}, {@code 26%}, {@code true}
 */
public record Claim(
        String id,
        String request,
        String source,
        String says,
        String area,
        Subject subject,
        boolean moreThan,
        String value) {}
