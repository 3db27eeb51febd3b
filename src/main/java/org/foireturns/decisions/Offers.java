package org.foireturns.decisions;

import java.util.Map;
import org.foireturns.model.finding.FindingLine;

/**
 * What is known of the answers to the findings of a run before any is given.
 *
 * @param effects what each answer would do to the headlines, in sentences
 * @param fourEyes whether what moves a headline needs a second person
 */
public record Offers(Bindings sights, Map<Proposal, String> effects, boolean fourEyes) {
    /** Where nothing is known. */
    public static final Offers NONE = new Offers(Bindings.NONE, Map.of(), false);

    public Offers {
        effects = Map.copyOf(effects);
    }

    /** What a decision about a finding would be bound to. */
    public Bound bound(FindingLine line) {
        return sights.of(line);
    }

    /** What an answer would do to the headlines; empty where nobody worked it out. */
    public String effect(Proposal proposal) {
        return effects.getOrDefault(proposal, "");
    }
}
