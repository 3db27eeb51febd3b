package org.foireturns.model;

/**
 * A force's decision not to answer, read from the return.
 *
 * @param question {@code total victim_gender victim_age platform}, or {@code all} for the whole request
 * @param section of the Act, such as {@code 12(1)}; empty when no section is named; {@code not-held} is no section
 * @param notHeld whether the force says that it holds no information, which is not zero
 */
public record Refusal(String request, String force, String question, String section, boolean notHeld, Place place) {}
