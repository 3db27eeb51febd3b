package org.foireturns.normalise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The lists of words from {@code config/vocabulary}: by file ("values"), then by key ("gender female"), as written
 * there.
 */
public record Words(Map<String, Map<String, List<String>>> lists) {

    /** The same without one phrase, in whatever list it stands: somebody decided that it means something else. */
    public Words without(String phrase) {
        Map<String, Map<String, List<String>>> rest = new TreeMap<>();
        lists.forEach((file, keys) -> {
            Map<String, List<String>> kept = new LinkedHashMap<>();
            keys.forEach((key, words) -> kept.put(
                    key,
                    words.stream()
                            .filter(word -> !word.equalsIgnoreCase(phrase))
                            .toList()));
            rest.put(file, Collections.unmodifiableMap(kept));
        });
        return new Words(Collections.unmodifiableMap(rest));
    }
}
