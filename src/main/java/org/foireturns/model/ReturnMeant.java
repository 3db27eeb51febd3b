package org.foireturns.model;

import java.util.Set;

/**
 * Which return a decision is about that has to be known before it is read.
 *
 * @param force that sent it; empty where nobody knows
 * @param file its name when it was decided
 */
public record ReturnMeant(String force, String file) {
    /** Whether a file is meant: by its name, or, under another one, by the force that this name says. */
    public boolean is(ReturnFile other, Set<String> forcesByName) {
        return other.name().equals(file) || forcesByName.equals(Set.of(force));
    }
}
