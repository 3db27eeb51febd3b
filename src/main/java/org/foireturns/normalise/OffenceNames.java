package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds which offences a text names: by whole words, the longest name first, for one name may stand in another. */
final class OffenceNames {
    /** No key has it, so that what stood on either side of a name never makes another one. */
    private static final String GAP = " | ";

    private final List<Name> names = new ArrayList<>();

    OffenceNames(Map<String, List<String>> byId) {
        byId.forEach((id, texts) -> texts.forEach(text -> names.add(new Name(Phrases.padded(text), id))));
        names.sort(Comparator.comparingInt((Name name) -> name.words.length())
                .reversed()
                .thenComparing(Name::words)
                .thenComparing(Name::id));
    }

    /** Ids of the offences that the text names. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        String rest = Phrases.padded(text);
        for (Name name : names) {
            if (rest.contains(name.words)) {
                found.add(name.id);
                rest = rest.replace(name.words, GAP);
            }
        }
        return found;
    }

    /** One way to write an offence, with a space at both ends. */
    private record Name(String words, String id) {}
}
