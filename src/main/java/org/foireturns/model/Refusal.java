package org.foireturns.model;

/**
 * What a force says in the place of an answer, read from the return.
 *
 * @param question {@code total victim_gender victim_age platform youngest-victim}, or {@code all} for the whole request
 * @param section of the Act, such as {@code 12(1)}; empty when no section is named
 */
public record Refusal(String request, String force, String question, String section, Kind kind, Place place) {
    /** What it says. */
    public enum Kind {
        /** It will not answer. */
        REFUSED,
        /** It holds no information, which is not zero. */
        NOT_HELD,
        /** There is nothing to tell: "nil return". */
        NIL
    }
}
