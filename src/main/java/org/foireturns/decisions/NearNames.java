package org.foireturns.decisions;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;

/**
 * The platforms that a person would think of at the sight of a label: one letter apart, or one of the two has the whole
 * other in it as words. A likeness of sound or of some letters does not count.
 */
final class NearNames {
    private static final int SHORTEST_SLIP = 5;
    private static final int MOST = 2;

    private final Platforms platforms;

    NearNames(Platforms platforms) {
        this.platforms = platforms;
    }

    List<Platform> of(String label) {
        Set<String> near = new TreeSet<>();
        List<Platform> found = platforms.all().stream()
                .filter(platform -> names(platform).anyMatch(name -> near(words(label), words(name))))
                .filter(platform -> near.add(platform.id()))
                .toList();
        return found.size() > MOST ? List.of() : found;
    }

    private static Stream<String> names(Platform platform) {
        return Stream.concat(Stream.of(platform.name()), platform.aliases().stream());
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static boolean near(String label, String name) {
        return inside(name, label) || inside(label, name) || slip(label.replace(" ", ""), name.replace(" ", ""));
    }

    /** {@code snapchat} in {@code snapchat app}, and {@code tagged} in {@code tagged com}. */
    private static boolean inside(String one, String other) {
        return one.length() >= SHORTEST_SLIP && (" " + other + " ").contains(" " + one + " ");
    }

    /** Whether two names of some length are one letter apart: left out, put in, changed or changed places. */
    private static boolean slip(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST_SLIP || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int front = 0;
        int shorter = Math.min(one.length(), other.length());
        while (front < shorter && one.charAt(front) == other.charAt(front)) {
            front++;
        }
        String restOfOne = one.substring(front);
        String restOfOther = other.substring(front);
        return tail(restOfOne, 1).equals(tail(restOfOther, 1))
                || restOfOne.equals(tail(restOfOther, 1))
                || restOfOther.equals(tail(restOfOne, 1))
                || swapped(restOfOne, restOfOther);
    }

    private static boolean swapped(String one, String other) {
        return one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0)
                && tail(one, 2).equals(tail(other, 2));
    }

    private static String tail(String text, int from) {
        return text.length() < from ? "" : text.substring(from);
    }
}
