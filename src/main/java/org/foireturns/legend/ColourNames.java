package org.foireturns.legend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;

/**
 * The names of colours in a text, and what it says of each: "pink = female, blue = male" and "male in blue" alike.
 * Words around that only join the two say nothing.
 */
final class ColourNames {
    /** The file of the vocabulary that names colours. */
    static final String FILE = "colours";

    private static final String AROUND = "around";
    private static final String EDGE = "[\\s:;,.=\\-\\u2013\\u2014\\u2192>()\\[\\]\"'\\u2018\\u2019\\u201c\\u201d/]+";

    private final Map<Hue, Pattern> names = new EnumMap<>(Hue.class);
    private final Pattern before;
    private final Pattern behind;

    /** What is said of a colour. */
    record Named(Hue hue, String meaning) {}

    private record Found(Hue hue, int from, int to) {}

    /** @param words the names of each colour, and the words around them */
    ColourNames(Map<String, List<String>> words, Grammar grammar) {
        for (Hue hue : Hue.values()) {
            List<String> known = words.getOrDefault(hue.name().toLowerCase(Locale.ROOT), List.of());
            if (!known.isEmpty()) {
                names.put(hue, grammar.pattern("(?iu)(?<![\\p{L}\\p{N}])(?:" + any(known) + ")(?![\\p{L}\\p{N}])"));
            }
        }
        List<String> around = words.getOrDefault(AROUND, List.of());
        String edge = around.isEmpty() ? EDGE : EDGE + "|(?:" + any(around) + ")(?![\\p{L}\\p{N}])";
        this.before = grammar.pattern("(?iu)^(?:" + edge + ")+");
        // "1 to 4, not shown": what is denied says something.
        String denied = "(?<!(?:" + grammar.anyOf(new Term(NoteTerm.NEGATION, "")) + ")\\s)";
        String end = around.isEmpty() ? EDGE : EDGE + "|(?<![\\p{L}\\p{N}])" + denied + "(?:" + any(around) + ")";
        this.behind = grammar.pattern("(?iu)(?:" + end + ")+$");
    }

    private static String any(List<String> words) {
        return String.join(
                "|",
                words.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .toList());
    }

    /** What a text says of the colours in it, in its order; nothing where it names none or says nothing of one. */
    List<Named> in(String text) {
        List<Found> found = found(text);
        List<Named> after = said(text, found, true);
        return after.isEmpty() ? said(text, found, false) : after;
    }

    private List<Found> found(String text) {
        List<Found> found = new ArrayList<>();
        names.forEach((hue, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(new Found(hue, matcher.start(), matcher.end()));
            }
        });
        found.sort(Comparator.comparing(Found::from));
        return found;
    }

    private List<Named> said(String text, List<Found> found, boolean after) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found at = found.get(i);
            int from = after ? at.to : i == 0 ? 0 : found.get(i - 1).to;
            int to = after ? (i + 1 < found.size() ? found.get(i + 1).from : text.length()) : at.from;
            String meaning = bare(text.substring(from, to));
            if (meaning.isEmpty()) {
                return List.of();
            }
            named.add(new Named(at.hue, meaning));
        }
        return named;
    }

    private String bare(String text) {
        String inner = behind.matcher(before.matcher(text).replaceFirst("")).replaceFirst("");
        long open = inner.chars().filter(sign -> sign == '(').count()
                - inner.chars().filter(sign -> sign == ')').count();
        return inner.strip() + ")".repeat((int) Math.max(0, open));
    }

    /** The one colour that a text names, and the text without it and the words about it. */
    Optional<Named> one(String text) {
        List<Found> found = found(text);
        if (found.size() != 1) {
            return Optional.empty();
        }
        Found at = found.get(0);
        String first = behind.matcher(text.substring(0, at.from)).replaceFirst("");
        String last = before.matcher(text.substring(at.to)).replaceFirst("");
        return Optional.of(new Named(at.hue, (first + " " + last).strip()));
    }

    /** The colour that a text names and says nothing of; nothing when it says more. */
    List<Hue> alone(String text) {
        List<Hue> hues = new ArrayList<>();
        names.forEach((hue, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()
                    && bare(text.substring(0, matcher.start()) + " " + text.substring(matcher.end()))
                            .isEmpty()) {
                hues.add(hue);
            }
        });
        return hues;
    }
}
