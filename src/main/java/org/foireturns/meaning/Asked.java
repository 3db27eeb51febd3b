package org.foireturns.meaning;

import java.util.Map;
import org.foireturns.grammar.Axis;

/**
 * What is asked of a value, and what we propose.
 *
 * @param why as the question says it
 * @param proposed what the value would mean, by axis, in the place of what its table says there
 */
public record Asked(String why, Map<Axis, Taken> proposed) {
    public Asked {
        proposed = Map.copyOf(proposed);
    }
}
