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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The book of forces. Finds which forces a text names: by whole words, the longest name first, never by similarity.
 * Names of three letters and acronyms of four ("Met", "GMP", "PSNI") are found in their own capitals only.
 */
public final class Forces {
    private static final int SHORT = 4;
    private static final int SHORTEST_AT_BEGINNING = 3;

    /** Between two words, or a word and a number, that a file's name writes together. */
    private static final Pattern WRITTEN_TOGETHER =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    /** Capitals of which a file name may have others: "DPP" before the number of a request. */
    private static final Pattern ABBREVIATIONS = Pattern.compile("(?<![\\p{L}])\\p{Lu}{2,4}(?![\\p{L}])");

    /** A word in capitals that is no acronym of a few letters. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{4,}(?!\\p{L})");

    private static final Pattern NO_LETTER = Pattern.compile("\\P{L}+");

    /** A text names who it is of in its beginning, if at all. */
    private static final int LONGEST = 2_000;

    private final Map<String, Force> byId = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();

    public Forces(List<Force> forces) {
        for (Force force : forces) {
            byId.put(force.id(), force);
            Stream.concat(Stream.of(force.name()), force.aliases().stream())
                    .distinct()
                    .map(name -> new Name(pattern(name), firstWord(name), together(name), name.length(), force.id()))
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

    /** The force that a text is the id or the name of, whatever its case: {@code Kent Police}, {@code kent}. */
    public Optional<Force> called(String text) {
        return byId(text)
                .or(() -> all().stream()
                        .filter(each -> each.name().equalsIgnoreCase(text))
                        .findFirst());
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

    /** Ids of the forces that write from addresses at a domain, or at one within it, sorted. */
    public Set<String> at(String domain) {
        return all().stream()
                .filter(force ->
                        force.domains().stream().anyMatch(own -> domain.equals(own) || domain.endsWith("." + own)))
                .map(Force::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of the forces that a text names, sorted; a name inside a longer name does not count. */
    public Set<String> namedIn(String text) {
        return named(text.substring(0, Math.min(LONGEST, text.length())).replace('_', ' '));
    }

    /**
     * Ids of the forces that a file's or folder's name names, sorted. Such names are often written without spaces:
     * "WestMidlandsPolice1298A", "kentpolice-foi", or begin with an abbreviation in small letters, or with the
     * beginning of one force's name in capitals: "HUMB_FOI_7714".
     */
    public Set<String> namedInFileName(String name) {
        Set<String> found = withoutAbbreviations(name, namedIn(name));
        if (found.isEmpty()) {
            found = named(WRITTEN_TOGETHER.matcher(name.replace('_', ' ')).replaceAll(" "));
        }
        if (found.isEmpty()) {
            List<String> tokens = NO_LETTER
                    .splitAsStream(name.toLowerCase(Locale.ROOT))
                    .filter(token -> !token.isEmpty())
                    .toList();
            found = names.stream()
                    .filter(one -> one.length > SHORT ? tokens.contains(one.together) : begins(tokens, one))
                    .map(Name::force)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return found.isEmpty() ? begun(name) : found;
    }

    /** The only force whose name begins with the capitals at the beginning of a file's name; empty when several do. */
    private Set<String> begun(String name) {
        Matcher capitals = CAPITALS.matcher(name);
        if (!capitals.lookingAt()) {
            return Set.of();
        }
        String beginning = capitals.group().toLowerCase(Locale.ROOT);
        Set<String> found = names.stream()
                .filter(one -> one.together.startsWith(beginning))
                .map(Name::force)
                .collect(Collectors.toCollection(TreeSet::new));
        return found.size() == 1 ? found : Set.of();
    }

    /** The forces of the own name of a file, else of the nearest of the folders and files that it lies in. */
    public Set<String> namedInPath(String path) {
        String[] folders = path.split("/", -1);
        int last = folders.length - 1;
        Set<String> named = namedInFileName(folders[last].replaceFirst("\\.[^.]{1,5}$", ""));
        for (int i = last - 1; i >= 0 && named.isEmpty(); i--) {
            named = namedInFileName(folders[i]);
        }
        return named;
    }

    /**
     * Of several forces those that a file's name names in full: in "Lancashire - DPP-FOI-2025" three letters begin the
     * number of a request.
     */
    private Set<String> withoutAbbreviations(String name, Set<String> found) {
        if (found.size() < 2) {
            return found;
        }
        Set<String> full = namedIn(ABBREVIATIONS.matcher(name.replace('_', ' ')).replaceAll(" "));
        return full.isEmpty() ? found : full;
    }

    /** Whether a name begins with an abbreviation, which need not be in capitals there: "tvp_s15a_long". */
    private static boolean begins(List<String> tokens, Name name) {
        return name.together.length() >= SHORTEST_AT_BEGINNING
                && !tokens.isEmpty()
                && tokens.get(0).equals(name.together);
    }

    private Set<String> named(String plain) {
        Set<String> found = new TreeSet<>();
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

    private static String together(String name) {
        return NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static Pattern pattern(String name) {
        String words = Stream.of(name.trim().split("[\\s\\-\u2013]+"))
                .map(word -> word.equals("&") || word.equalsIgnoreCase("and") ? "(?:&|and)" : Pattern.quote(word))
                .collect(Collectors.joining("[\\s\\-\u2013]+"));
        boolean acronym = name.length() <= SHORT && name.equals(name.toUpperCase(Locale.ROOT));
        int flags = acronym || name.length() < SHORT ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", flags);
    }

    /**
     * One way to write a force's name.
     *
     * @param firstWord in lower case; a text without it cannot hold the name
     * @param together its letters in lower case without anything between them
     */
    private record Name(Pattern pattern, String firstWord, String together, int length, String force) {}
}
