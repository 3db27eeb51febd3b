package org.foireturns.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The book of forces. Finds which forces a text names: by whole words, the longest name first, never by similarity.
 * Names of three letters and acronyms of four ("Met", "GMP", "PSNI") are found in their own capitals only.
 */
public final class Forces {
    private static final int SHORT = 4;

    /** A text names who it is of in its beginning, if at all. */
    private static final int LONGEST = 2_000;

    private final Map<String, Force> byId = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();

    public Forces(List<Force> forces) {
        for (Force force : forces) {
            byId.put(force.id(), force);
            Stream.concat(Stream.of(force.name()), force.aliases().stream())
                    .distinct()
                    .map(name -> new Name(pattern(name), firstWord(name), name.length(), force.id()))
                    .forEach(names::add);
        }
        names.sort(Comparator.comparingInt(Name::length).reversed());
    }

    public List<Force> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Force> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The same with one more name for a force of the book. */
    public Forces withAlias(String id, String alias) {
        return new Forces(all().stream()
                .map(force -> force.id().equals(id) ? force.withAlias(alias) : force)
                .toList());
    }

    /** The force's name, or the id itself when no force has it. */
    public String name(String id) {
        return byId(id).map(Force::name).orElse(id);
    }

    /** Ids of the forces that a text names, sorted; a name inside a longer name does not count. */
    public Set<String> namedIn(String text) {
        Set<String> found = new TreeSet<>();
        String plain = text.substring(0, Math.min(LONGEST, text.length())).replace('_', ' ');
        String folded = plain.toLowerCase(Locale.ROOT);
        char[] rest = plain.toCharArray();
        for (Name name : names) {
            if (!folded.contains(name.firstWord)) {
                continue;
            }
            Matcher matcher = name.pattern.matcher(new String(rest));
            while (matcher.find()) {
                found.add(name.force);
                java.util.Arrays.fill(rest, matcher.start(), matcher.end(), '\u0000');
            }
        }
        return found;
    }

    private static String firstWord(String name) {
        return name.trim().split("[\\s\\-\u2013]+", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String name) {
        String words = Stream.of(name.trim().split("[\\s\\-\u2013]+"))
                .map(word -> word.equals("&") || word.equalsIgnoreCase("and") ? "(?:&|and)" : Pattern.quote(word))
                .collect(java.util.stream.Collectors.joining("[\\s\\-\u2013]+"));
        boolean acronym = name.length() <= SHORT && name.equals(name.toUpperCase(Locale.ROOT));
        int flags = acronym || name.length() < SHORT ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", flags);
    }

    /**
     * One way to write a force's name.
     *
     * @param firstWord in lower case; a text without it cannot hold the name
     */
    private record Name(Pattern pattern, String firstWord, int length, String force) {}
}
