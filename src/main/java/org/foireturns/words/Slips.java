package org.foireturns.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the word that another is a slip of the keys of: one letter too many ("Whattsapp"), one too few ("Febuary"), or
 * two in each other's place ("recieved", "udner"). A wrong letter makes other words too easily ("discard"), so does a
 * change of the first letter or of the ending, and so does any change of a short word: they are left unknown.
 */
final class Slips {
    private static final int SHORTEST = 6;
    /** In a shorter word two letters in each other's place are the only slip that is mended. */
    private static final int SHORTEST_SWAPPED = 4;

    private final Set<String> words = new HashSet<>();
    /** Each word by itself with one letter left out; empty where two words come to the same. */
    private final Map<String, String> shortened = new HashMap<>();

    void add(String word) {
        if (word.length() >= SHORTEST_SWAPPED && word.length() < SHORTEST) {
            words.add(word);
        }
        if (word.length() < SHORTEST || !words.add(word)) {
            return;
        }
        if (word.length() > SHORTEST) {
            for (int at = 1; at < word.length(); at++) {
                if (at < word.length() - 1 || word.charAt(at) == word.charAt(at - 1)) {
                    shortened.merge(without(word, at), word, (one, other) -> one.equals(other) ? one : "");
                }
            }
        }
    }

    /**
     * The one word that the other is a slip of; null when there is none or several. Two letters in each other's place
     * are likelier than one too few, and that than one too many.
     */
    @Nullable
    String meant(String typed) {
        if (typed.length() < SHORTEST_SWAPPED) {
            return null;
        }
        Set<String> swapped = new HashSet<>();
        Set<String> shorter = new HashSet<>();
        for (int at = 1; at < typed.length(); at++) {
            boolean last = at == typed.length() - 1;
            if (typed.length() > SHORTEST && (!last || typed.charAt(at) == typed.charAt(at - 1))) {
                addKnown(without(typed, at), shorter);
            }
            if (!last) {
                addKnown(swapped(typed, at), swapped);
            }
        }
        if (typed.length() < SHORTEST) {
            return only(swapped);
        }
        if (!swapped.isEmpty()) {
            return only(swapped);
        }
        String longer = shortened.get(typed);
        return longer == null ? only(shorter) : longer.isEmpty() ? null : longer;
    }

    private static @Nullable String only(Set<String> words) {
        return words.size() == 1 ? words.iterator().next() : null;
    }

    private void addKnown(String word, Set<String> found) {
        if (words.contains(word)) {
            found.add(word);
        }
    }

    private static String without(String word, int at) {
        return word.substring(0, at) + word.substring(at + 1);
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }
}
