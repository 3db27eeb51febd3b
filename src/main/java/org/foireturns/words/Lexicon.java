package org.foireturns.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Platforms;
import org.jspecify.annotations.Nullable;

/**
 * All words and phrases of the vocabulary, the names of forces and platforms among them, as a tree by their tokens.
 * Finds the terms that begin at a token of a text. Dots and hyphens between the words of a phrase may be left out or
 * put in, and "and" may be "&": "non binary" is "non-binary", "s.15A" is "s15a".
 */
public final class Lexicon {
    /** Names of up to four letters, such as GMP or Met, are known in their own capitals only. */
    private static final int SHORT = 4;

    private static final Map<String, String> AND = Map.of("&", "and", "and", "&");

    private final Node root = new Node();
    private final Set<String> words = new HashSet<>();
    private final Map<Term, List<String>> phrases = new HashMap<>();
    private final Slips slips = new Slips();

    private Lexicon() {}

    /**
     * A lexicon of all lists.
     *
     * @param lists by key, as written in the files: "gender female" with its words
     * @param offences names of offences by id
     */
    public static Lexicon of(
            Map<String, List<String>> lists, Map<String, List<String>> offences, Forces forces, Platforms platforms) {
        Lexicon lexicon = new Lexicon();
        lists.forEach((key, phrases) -> phrases.forEach(phrase -> lexicon.add(phrase, term(key), false)));
        offences.forEach((id, names) ->
                names.forEach(name -> lexicon.add(name, new Term(ValueTerm.OFFENCE, id), false)));
        for (Force force : forces.all()) {
            Stream.concat(Stream.of(force.name()), force.aliases().stream())
                    .forEach(name -> lexicon.add(name, new Term(ValueTerm.FORCE, force.id()), name.length() <= SHORT));
        }
        platforms
                .all()
                .forEach(platform -> Stream.concat(Stream.of(platform.name()), platform.aliases().stream())
                        .forEach(name -> lexicon.add(name, new Term(ValueTerm.PLATFORM, platform.id()), false)));
        lexicon.phrases.replaceAll((term, phrases) -> List.copyOf(phrases));
        return lexicon;
    }

    /**
     * The term of a list's key.
     *
     * @throws IllegalArgumentException if the key names no kind; books that were checked have none
     */
    public static Term term(String key) {
        int space = key.indexOf(' ');
        String kind = space < 0 ? key : key.substring(0, space);
        return new Term(
                TermKind.of(kind)
                        .orElseThrow(() -> new IllegalArgumentException("no kind of word is called \"" + kind + "\"")),
                space < 0 ? "" : key.substring(space + 1).strip());
    }

    /** The lists that must not be missing, by file: their first words are written into texts that are read again. */
    public static Map<String, List<String>> required() {
        return Map.of(
                "time", List.of("year-ending", "year-from"),
                "values", List.of("written unknown-gender", "written number-of-card"));
    }

    /** The phrases that say a term, as they are written in the lists. */
    public List<String> phrases(Term term) {
        return phrases.getOrDefault(term, List.of());
    }

    private void add(String phrase, Term term, boolean inItsCapitals) {
        phrases.computeIfAbsent(term, none -> new ArrayList<>()).add(phrase);
        List<Token> tokens = Tokens.of(phrase, word -> true);
        Node node = root;
        for (Token token : tokens) {
            if (token.isWord()) {
                words.add(token.text());
                if (term.kind() != TextTerm.STRANGER) {
                    slips.add(token.text());
                }
            }
            node = node.next.computeIfAbsent(token.text(), text -> new Node());
        }
        if (node != root) {
            node.entries.add(new Entry(term, inItsCapitals ? typed(tokens, 0, tokens.size()) : null));
        }
    }

    /** The tokens of a text; a word that is unknown and a slip of one that is known is taken for that. */
    public List<Token> tokens(String text) {
        return Tokens.of(text, words::contains).stream().map(this::mended).toList();
    }

    private Token mended(Token token) {
        if (!token.isWord() || words.contains(token.text())) {
            return token;
        }
        String meant = slips.meant(token.text());
        return meant == null ? token : token.as(meant);
    }

    /** Tells each term that begins at a token, with the token behind its last. */
    public void at(List<Token> text, int start, BiConsumer<Term, Integer> found) {
        walk(root, text, start, start, found);
    }

    private void walk(Node node, List<Token> text, int start, int at, BiConsumer<Term, Integer> found) {
        for (Entry entry : node.entries) {
            if (entry.capitals == null || entry.capitals.equals(typed(text, start, at))) {
                found.accept(entry.term, at);
            }
        }
        if (at == text.size()) {
            return;
        }
        Token token = text.get(at);
        Node next = node.next(token);
        if (next != null) {
            walk(next, text, start, at + 1, found);
        } else if (at > start && joins(token)) {
            walk(node, text, start, at + 1, (term, end) -> {
                if (end > at + 1) {
                    found.accept(term, end);
                }
            });
        }
        Node joined = at > start ? node.joint() : null;
        if (joined != null) {
            Node behind = joined.next.get(token.text());
            if (behind != null) {
                walk(behind, text, start, at + 1, found);
            }
        }
    }

    private static boolean joins(Token token) {
        return token.isSign("-") || token.isSign(".");
    }

    private static String typed(List<Token> text, int start, int end) {
        StringBuilder typed = new StringBuilder();
        text.subList(start, end).forEach(token -> typed.append(token.typed()));
        return typed.toString();
    }

    /** The longest phrase of one kind that begins at a token, or null. */
    public @Nullable Match longest(TermKind kind, List<Token> text, int start) {
        Match[] best = {null};
        at(text, start, (term, end) -> {
            if (term.kind() == kind && (best[0] == null || end > best[0].end)) {
                best[0] = new Match(term.value(), end);
            }
        });
        return best[0];
    }

    /** A phrase that was found: its value, and the token behind its last. */
    public record Match(String value, int end) {}

    /** @param capitals as the phrase must be typed, or null when any case does */
    private record Entry(Term term, @Nullable String capitals) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        /** The node behind a token; "and" and "&" stand for each other. */
        private @Nullable Node next(Token token) {
            Node found = next.get(token.text());
            String other = AND.get(token.text());
            return found == null && other != null ? next.get(other) : found;
        }

        /** The node behind a hyphen or dot that a text may leave out. */
        private @Nullable Node joint() {
            Node hyphen = next.get("-");
            return hyphen == null ? next.get(".") : hyphen;
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "a lexicon of %d words", words.size());
    }
}
