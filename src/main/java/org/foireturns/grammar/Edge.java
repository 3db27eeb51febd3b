package org.foireturns.grammar;

import java.util.List;

/**
 * A proposal of a rule: the tokens up to {@code end} say these facts.
 *
 * @param end the token behind the last
 * @param facts what they say; most say one thing, "no age recorded" says two
 * @param cost how much it assumes
 */
record Edge(int end, List<Fact> facts, double cost) {
    static Edge of(int end, Fact fact, double cost) {
        return new Edge(end, List.of(fact), cost);
    }
}
