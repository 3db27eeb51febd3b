package org.foireturns.grammar;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.words.Lexicon;
import org.foireturns.words.Term;

/**
 * Regular expressions that are made of the words of a vocabulary. Each file is read with the same few, which take
 * longer to compile than most texts to read; they are compiled once. May be shared by threads.
 */
final class Patterns {
    /** More than the program has; expressions that are made of the words of files do not belong here. */
    private static final int MOST = 1_000;

    private static final String NONE = "(?!)";

    private final Lexicon lexicon;
    private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();
    private final Map<List<String>, Pattern> alone = new ConcurrentHashMap<>();
    private final Map<List<Term>, String> any = new ConcurrentHashMap<>();
    private final Map<List<Term>, String> one = new ConcurrentHashMap<>();

    Patterns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Pattern of(String expression) {
        return remembered(compiled, expression, Pattern::compile);
    }

    /** Words that stand alone, the longest first; it fits nothing where there are none. */
    Pattern ofWords(List<String> words) {
        return remembered(alone, words, Patterns::words);
    }

    private static Pattern words(List<String> words) {
        String longestFirst = words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                words.isEmpty() ? NONE : "(?iu)(?<![\\p{L}\\p{N}])(?:" + longestFirst + ")(?![\\p{L}\\p{N}])");
    }

    String anyOf(List<Term> terms) {
        return remembered(any, terms, this::phrases);
    }

    String oneOf(List<Term> terms) {
        return remembered(one, terms, asked -> ahead(asked) + "(?:" + anyOf(asked) + ")");
    }

    private String phrases(List<Term> terms) {
        String phrases = terms.stream()
                .flatMap(term -> lexicon.phrases(term).stream())
                .map(phrase -> Character.isLetter(phrase.charAt(0))
                        ? "\\b" + Pattern.quote(phrase) + "\\b"
                        : Pattern.quote(phrase))
                .collect(Collectors.joining("|"));
        return phrases.isEmpty() ? NONE : phrases;
    }

    /** A look at the next character, which must be one that a phrase begins with: {@code (?=[=m])}. */
    private String ahead(List<Term> terms) {
        String first = terms.stream()
                .flatMap(term -> lexicon.phrases(term).stream())
                .map(phrase -> Pattern.quote(Character.toString(phrase.codePointAt(0))))
                .distinct()
                .collect(Collectors.joining());
        return first.isEmpty() ? "" : "(?=[" + first + "])";
    }

    private static <K, V> V remembered(Map<K, V> known, K key, Function<K, V> making) {
        V before = known.get(key);
        if (before != null) {
            return before;
        }
        V made = making.apply(key);
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, made);
        return made;
    }
}
