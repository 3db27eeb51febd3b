package org.foireturns.metamorphic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came out of a return.
 *
 * @param facts sorted, as often as they came
 * @param asked how many questions and errors there were of each code
 * @param rejected how many cells were rejected
 */
record Understanding(List<Fact> facts, Map<String, Integer> asked, int rejected) {
    Understanding {
        facts = facts.stream().sorted().toList();
        asked = new TreeMap<>(asked);
    }

    /** The facts that this one has and the other lacks. */
    List<Fact> without(Understanding other) {
        List<Fact> rest = new ArrayList<>(facts);
        other.facts.forEach(rest::remove);
        return rest;
    }

    /** Whether the officer hears of something that she did not hear of with the other. */
    boolean asksMoreThan(Understanding other) {
        return rejected > other.rejected
                || asked.entrySet().stream()
                        .anyMatch(entry -> entry.getValue() > other.asked.getOrDefault(entry.getKey(), 0));
    }

    /** How this one, of the changed return, stands to that of the original. */
    Verdict against(Understanding original) {
        boolean more = !without(original).isEmpty();
        boolean fewer = !original.without(this).isEmpty();
        if (!more && !fewer) {
            return Verdict.IDENTICAL;
        }
        return !more && asksMoreThan(original) ? Verdict.ASKED : Verdict.WRONG;
    }
}
