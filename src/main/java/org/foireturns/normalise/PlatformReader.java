package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;

/** Reads a platform by its name or an alias, whatever its case, spaces and signs; never by likeness. */
final class PlatformReader {
    private static final int NEAREST = 3;
    /** Shared pairs as a percentage of all pairs, from which on two names are alike. */
    private static final int ALIKE = 50;

    /** Shorter names are words of their own in a sentence: "X", "SC". */
    private static final int SHORTEST_IN_TEXT = 3;

    private final Platforms platforms;
    private final Pattern trimmings;
    private final Pattern joints;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> names =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    /** The compact names that have a pair of letters. */
    private final Map<String, List<String>> keysWith = new HashMap<>();

    PlatformReader(Platforms platforms, Vocabulary vocabulary) {
        this.platforms = platforms;
        this.trimmings = vocabulary.besidePlatforms;
        this.joints = vocabulary.betweenPlatforms;
        for (Platform platform : platforms.all()) {
            Stream.concat(Stream.of(platform.id(), platform.name()), platform.aliases().stream())
                    .forEach(name -> {
                        ids.putIfAbsent(Key.compact(name), platform.id());
                        names.putIfAbsent(" " + Key.of(name) + " ", platform.id());
                    });
        }
        ids.keySet()
                .forEach(key -> pairs(key)
                        .forEach(pair -> keysWith.computeIfAbsent(pair, none -> new ArrayList<>())
                                .add(key)));
    }

    /** Ids of the platforms in the group of this name; none when there is no such group. */
    Set<String> group(String name) {
        String key = Key.compact(name);
        return platforms.groups().stream()
                .filter(group -> Key.compact(group).equals(key))
                .findFirst()
                .map(platforms::group)
                .orElse(Set.of());
    }

    /** The id of a platform that the list knows. */
    Optional<String> listed(String text) {
        String whole = ids.get(Key.compact(text));
        if (whole != null) {
            return Optional.of(whole);
        }
        String rest = trimmings.matcher(text).replaceAll(" ");
        String trimmed = rest.equals(text) ? "" : Key.compact(rest);
        return trimmed.isEmpty() ? Optional.empty() : Optional.ofNullable(ids.get(trimmed));
    }

    /** Ids of the platforms that a longer text names; a name inside a longer name does not count. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        String rest = " " + Key.of(text).replace("/", " ") + " ";
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (name.getKey().length() >= SHORTEST_IN_TEXT + 2 && rest.contains(name.getKey())) {
                found.add(name.getValue());
                rest = rest.replace(name.getKey(), " | ");
            }
        }
        return found;
    }

    /** Whether a label joins several platforms of the list, so that its count belongs to none of them alone. */
    boolean combined(String text) {
        List<String> parts =
                joints.splitAsStream(text).filter(part -> !part.isBlank()).toList();
        return parts.size() > 1 && parts.stream().allMatch(part -> listed(part).isPresent());
    }

    /** An id of its own for a platform that the list does not know; empty for a label without letters or digits. */
    static String unlisted(String text) {
        String name = text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return name.replaceAll("^-|-$", "");
    }

    /** The names on the list that are nearest to a text by the pairs of letters they share, nearest first. */
    List<String> nearest(String text) {
        Set<String> pairs = pairs(Key.compact(text));
        Map<String, Integer> shared = new HashMap<>();
        pairs.forEach(
                pair -> keysWith.getOrDefault(pair, List.of()).forEach(key -> shared.merge(key, 1, Integer::sum)));
        Map<String, Integer> likeness = new TreeMap<>();
        shared.forEach((key, count) ->
                likeness.put(key, 200 * count / (pairs.size() + pairs(key).size())));
        return likeness.entrySet().stream()
                .filter(entry -> entry.getValue() >= ALIKE)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> platforms.name(ids.getOrDefault(entry.getKey(), entry.getKey())))
                .distinct()
                .limit(NEAREST)
                .toList();
    }

    private static Set<String> pairs(String word) {
        return Stream.iterate(0, i -> i + 2 <= word.length(), i -> i + 1)
                .map(i -> word.substring(i, i + 2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
