package org.foireturns.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The offences that requests may ask about, in the order in which they are shown, each with the names that forces give
 * it.
 *
 * @param names by id; the first is how an officer calls it
 */
public record Offences(Map<String, List<String>> names) {
    public Offences {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        names.forEach((id, list) -> copy.put(id, List.copyOf(list)));
        names = Collections.unmodifiableMap(copy);
    }

    /** Whether an id is one of them. */
    public boolean hold(String id) {
        return names.containsKey(id);
    }

    /** The offence's plain name, or the id itself when it has none. */
    public String name(String id) {
        return names.getOrDefault(id, List.of()).stream().findFirst().orElse(id);
    }

    /** Where an offence is shown, from 0; one that is not in the list comes last. */
    public int place(String id) {
        int place = List.copyOf(names.keySet()).indexOf(id);
        return place < 0 ? names.size() : place;
    }
}
